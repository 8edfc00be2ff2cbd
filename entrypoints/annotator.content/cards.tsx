/*
 * The card in the page: one element in the top layer with a closed shadow root, there only while a card is open. Opened by
 * click, key or hover; Escape closes it and gives the focus back to where it was.
 */
import { render } from 'preact';
import { cardStyle } from '../../components/card-style';
import { MentionCard } from '../../components/MentionCard';
import { OutdatedCard } from '../../components/OutdatedCard';
import { BUNDLED_WORDS, createWords, WordsProvider } from '../../components/words';
import type { CardView } from '../../core/view';
import type { Highlights } from '../../page/highlights';
import { type Mark, type Marking, sendToBackground } from '../../page/messages';
import type { TextIndex } from '../../page/text-index';
import { placeCard } from './place';

/** `hover` takes no focus; `key` shows where the focus is. */
export type Opening = 'hover' | 'click' | 'key';

export interface Cards {
  open(mark: number, how: Opening): void;
  close(): void;
  step(by: 1 | -1): boolean;
  reveal(span: { start: number; end: number; text: string }): boolean;
  isOpen(mark: number): boolean;
  /** After the marks were drawn anew: the open card stays with its record where that is still marked, or closes. */
  follow(before: readonly Mark[]): void;
  /** True where the event happened inside the card. */
  holds(event: Event): boolean;
  /** Forgets a card that was asked for and is not there yet. */
  abandon(): void;
  stay(): void;
  leaveSoon(): void;
}

interface Setup {
  signal: AbortSignal;
  current: () => { index: TextIndex; marking: Marking; highlights: Highlights } | null;
  isAlive: () => boolean;
}

export const TAG = 'parley-card';
const GRACE_MS = 300;
/** Characters before and after a mark that say where it was seen. */
const AROUND = 160;

export function createCards({ signal, current, isAlive }: Setup): Cards {
  let host: HTMLElement | null = null;
  let shown = -1;
  let last = -1;
  let pinned = false;
  let asked = 0;
  let before: Element | null = null;
  let leaving: ReturnType<typeof setTimeout> | undefined;
  let stopPlacing = () => {};

  const stay = () => {
    if (leaving !== undefined) clearTimeout(leaving);
    leaving = undefined;
  };
  const close = () => {
    stay();
    asked += 1;
    if (!host) return;
    const hadFocus = document.activeElement === host;
    stopPlacing();
    host.remove();
    host = null;
    shown = -1;
    current()?.highlights.open(null);
    if (hadFocus && before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    before = null;
  };
  const show = (card: CardView | null, mark: number, how: Opening) => {
    const focus = how !== 'hover';
    const read = current();
    const range = read?.highlights.rangeOf(mark);
    if (!read || !range) return;
    const { marking, highlights } = read;
    if (!host) before = document.activeElement;
    const opened = host ?? openHost();
    host = opened;
    shown = mark;
    last = mark;
    pinned = focus;
    const words = createWords(marking.language === 'auto' ? navigator.language : marking.language, { ...BUNDLED_WORDS, ...marking.words });
    const root = rootOf(opened);
    if (!root) return;
    if (marking.theme === 'system') delete root.dataset['theme'];
    else root.dataset['theme'] = marking.theme;
    render(
      <WordsProvider value={words}>
        {card ? (
          <MentionCard
            card={card}
            position={mark + 1}
            total={highlights.marks.length}
            byKey={how === 'key'}
            opens={import.meta.env.FIREFOX ? 'explorer' : 'side-panel'}
            page={pageAround(range)}
            onCopy={(text) => navigator.clipboard.writeText(text)}
            onPrevious={() => step(-1)}
            onNext={() => step(1)}
            onOpen={() => void sendToBackground('open', { kind: card.kind, id: card.id })}
            onClose={close}
          />
        ) : (
          <OutdatedCard onClose={close} />
        )}
      </WordsProvider>,
      root,
    );
    highlights.open(mark);
    stopPlacing();
    stopPlacing = placeCard(opened, root, () => current()?.highlights.rangeOf(shown) ?? null);
    if (focus) root.querySelector<HTMLElement>('.mention-card')?.focus({ preventScroll: true });
  };
  const open = (mark: number, how: Opening) => {
    stay();
    if (!isAlive()) return how !== 'hover' && current()?.highlights.isOurs() ? show(null, mark, how) : close();
    const target = current()?.highlights.marks[mark];
    if (!target) return;
    const ticket = ++asked;
    void sendToBackground('describe', { id: target.id }).then((card) => {
      if (card && ticket === asked && !signal.aborted) show(card, mark, how);
    });
  };
  const step = (by: 1 | -1) => {
    const read = current();
    const total = read?.highlights.marks.length ?? 0;
    if (!read || total === 0) return false;
    const from = shown >= 0 ? shown : last;
    const next = from < 0 ? (by > 0 ? 0 : total - 1) : (from + by + total) % total;
    scrollTo(read.highlights.rangeOf(next));
    open(next, 'key');
    return true;
  };
  document.addEventListener(
    'keydown',
    (event) => {
      if (!host || !event.isTrusted || event.key !== 'Escape') return;
      event.stopPropagation();
      close();
    },
    { signal, capture: true },
  );
  signal.addEventListener('abort', close);
  return {
    open,
    close,
    step,
    stay,
    abandon: () => {
      if (!host) asked += 1;
    },
    isOpen: (mark) => shown === mark,
    holds: (event) => host !== null && event.composedPath().includes(host),
    follow(before) {
      const read = current();
      const old = before[shown];
      if (!host || !old) return;
      const mark = read ? nearest(read.highlights.marks, old) : -1;
      if (mark < 0) return close();
      shown = mark;
      last = mark;
      read?.highlights.open(mark);
    },
    leaveSoon() {
      if (!host || pinned || leaving !== undefined) return;
      leaving = setTimeout(close, GRACE_MS);
    },
    reveal(span) {
      const read = current();
      if (!read?.highlights.wash(span)) return false;
      scrollTo(read.index.rangeOf(span));
      const mark = read.highlights.marks.findIndex(({ start, end }) => start === span.start && end === span.end);
      if (mark >= 0) open(mark, 'hover');
      return true;
    },
  };
}

/** Where the mark stands, for the report of a mistake. */
function pageAround({ startContainer, startOffset }: Range) {
  const text = startContainer.nodeType === Node.TEXT_NODE ? (startContainer as Text).data : '';
  const sentence = text.slice(Math.max(0, startOffset - AROUND), startOffset + AROUND).trim();
  return { address: location.href, title: document.title || null, published: null, sentence: sentence || null };
}

/** The mark of the same record that stands closest to where the old one stood; -1 for none. */
function nearest(marks: readonly Mark[], old: Mark): number {
  const away = (mark: Mark) => Math.abs(mark.start - old.start);
  let found = -1;
  marks.forEach((mark, number) => {
    const known = marks[found];
    if (mark.id === old.id && mark.group === old.group && (!known || away(mark) < away(known))) found = number;
  });
  return found;
}

const roots = new WeakMap<HTMLElement, HTMLElement>();
const rootOf = (host: HTMLElement) => roots.get(host);

function openHost(): HTMLElement {
  const host = document.createElement(TAG);
  const shadow = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = cardStyle;
  const root = document.createElement('div');
  root.className = 'card-root surface';
  shadow.append(style, root);
  roots.set(host, root);
  document.documentElement.append(host);
  if (typeof host.showPopover === 'function') {
    host.popover = 'manual';
    host.showPopover();
  }
  return host;
}

function scrollTo(range: Range | null): void {
  const element = range?.startContainer.parentElement;
  if (!range || !element) return;
  const { top, bottom } = range.getBoundingClientRect();
  if (top >= 0 && bottom <= innerHeight) return;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ block: 'center', behavior: calm ? 'instant' : 'auto' });
}
