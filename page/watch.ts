/*
 * Calls back, rarely and in idle time, when the article changed or the reader moved on within the page. One observer on
 * the root; a storm of changes counts as one; a page that never rests is left alone between calls.
 */

/** Quiet time before a change is looked at, and the least time between two looks. */
const QUIET_MS = 400;
const APART_MS = 2_000;

export interface Watch {
  root: Node;
  /** True where a change can have changed what was read; others are not looked at. */
  concerns: (change: MutationRecord) => boolean;
  /** Hears of every change, at once. */
  note: (changes: readonly MutationRecord[]) => void;
  signal: AbortSignal;
  onChange: () => void;
  onAddress: () => void;
  /** The address as it now stands. */
  address: () => string;
  /** The page's navigation object where the browser has one. */
  navigation?: EventTarget | undefined;
}

export function watchPage({ root, concerns, note, signal, onChange, onAddress, address, navigation }: Watch): void {
  let known = address();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastLook = 0;
  const look = () => {
    timer = undefined;
    if (signal.aborted) return;
    lastLook = performance.now();
    if (address() !== known) {
      known = address();
      onAddress();
    } else onChange();
  };
  const soon = () => {
    if (timer !== undefined) clearTimeout(timer);
    timer = setTimeout(look, Math.max(QUIET_MS, lastLook + APART_MS - performance.now()));
  };
  const moved = () => {
    if (address() !== known) soon();
  };
  const observer = new MutationObserver((changes) => {
    note(changes);
    if (address() !== known || changes.some(concerns)) soon();
  });
  observer.observe(root, { childList: true, characterData: true, subtree: true });
  navigation?.addEventListener('currententrychange', moved, { signal });
  addEventListener('popstate', moved, { signal });
  addEventListener('hashchange', moved, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    if (timer !== undefined) clearTimeout(timer);
  });
}

/** Whether a change may touch the text of `article`: one inside it, or one beside or above it that brings or takes words. */
export function touches(change: MutationRecord, article: Element | null, ours: string): boolean {
  const { target, type, addedNodes, removedNodes } = change;
  const nodes = [...addedNodes, ...removedNodes];
  if (type === 'childList' && nodes.every((node) => node.nodeName.toLowerCase() === ours)) return false;
  if (!article?.isConnected) return true;
  if (article.contains(target)) return true;
  return target.contains(article) && nodes.some((node) => (node.textContent ?? '').trim() !== '');
}
