/*
 * What the pointer means: a click on a mark opens its card, a deliberate hover too. A click on a link or a control is the
 * page's; so is a click that selects. Events that no person made are not heard.
 */
import type { Highlights } from '../../page/highlights';
import type { TextIndex } from '../../page/text-index';
import type { Cards } from './cards';

export const HOVER_MS = 300;
const CONTROLS = 'a[href], button, input, select, textarea, summary, label, [role="button"], [role="link"], [contenteditable]';

interface Pointed {
  index: TextIndex;
  highlights: Highlights;
  hover: boolean;
}

interface PointerWatch {
  signal: AbortSignal;
  current: () => Pointed | null;
  cards: Cards;
}

export function watchPointer({ signal, current, cards }: PointerWatch): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let resting = -1;
  const forget = () => {
    if (timer !== undefined) clearTimeout(timer);
    timer = undefined;
    resting = -1;
  };
  const options = { signal, passive: true, capture: true } as const;
  document.addEventListener(
    'click',
    (event) => {
      forget();
      if (!event.isTrusted || event.button !== 0 || event.defaultPrevented || cards.holds(event)) return;
      const seen = current();
      const mark = seen ? markAt(seen, event) : -1;
      if (mark < 0) return cards.close();
      if (isControl(event) || !(getSelection()?.isCollapsed ?? true)) return;
      cards.open(mark, 'click');
    },
    options,
  );
  // A press means something else than a card: one that is on its way must not come between pointer and link.
  document.addEventListener(
    'pointerdown',
    () => {
      forget();
      cards.abandon();
    },
    options,
  );
  document.addEventListener(
    'pointermove',
    (event) => {
      const seen = current();
      if (!event.isTrusted || !seen?.hover || event.pointerType === 'touch' || event.buttons !== 0) return forget();
      if (cards.holds(event)) {
        forget();
        return cards.stay();
      }
      const mark = markAt(seen, event);
      if (mark === resting) return;
      forget();
      resting = mark;
      if (mark < 0) return cards.leaveSoon();
      if (cards.isOpen(mark)) return cards.stay();
      cards.prepare();
      timer = setTimeout(() => cards.open(mark, 'hover'), HOVER_MS);
    },
    options,
  );
}

function isControl(event: Event): boolean {
  return event.composedPath().some((target) => target instanceof Element && target.matches(CONTROLS));
}

function markAt({ index, highlights }: Pointed, event: MouseEvent): number {
  const { clientX, clientY } = event;
  const roots = event.composedPath().flatMap((target) => (target instanceof ShadowRoot ? [target] : []));
  const place = placeAt(clientX, clientY, roots);
  const offset = place && index.offsetOf(place.node, place.offset);
  if (offset === null) return -1;
  // The caret stands between two characters: either of them may be the one under the pointer.
  for (const near of [offset, offset - 1]) {
    const mark = highlights.at(near);
    if (mark >= 0 && isUnder(highlights.rangeOf(mark), clientX, clientY)) return mark;
  }
  return -1;
}

function placeAt(x: number, y: number, shadowRoots: ShadowRoot[]): { node: Node; offset: number } | null {
  if (typeof document.caretPositionFromPoint !== 'function') return null;
  const caret = document.caretPositionFromPoint(x, y, { shadowRoots });
  return caret ? { node: caret.offsetNode, offset: caret.offset } : null;
}

function isUnder(range: Range | null, x: number, y: number): boolean {
  return [...(range?.getClientRects() ?? [])].some(({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom);
}
