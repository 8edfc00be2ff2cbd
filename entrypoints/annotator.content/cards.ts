/*
 * Which card is open and which is to come: asks the background what a mark stands for, fetches the card's script on the
 * first need, and tells it what to draw. Draws nothing itself.
 */
import type { Highlights } from '../../page/highlights';
import { type CardLook, type Mark, sendToBackground } from '../../page/messages';
import type { TextIndex } from '../../page/text-index';
import type { CardDrawing, Opening } from '../card.content/drawing';

export interface Cards {
  /** A card may soon be asked for. */
  prepare(): void;
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
  current: () => { index: TextIndex; highlights: Highlights } | null;
  isAlive: () => boolean;
  /** Called where a card is wanted and can never come: the extension was updated before its first card. */
  onOrphaned: () => void;
}

const GRACE_MS = 300;
const PLAIN: CardLook = { language: 'auto', words: {}, theme: 'system' };

export function createCards({ signal, current, isAlive, onOrphaned }: Setup): Cards {
  let shown = -1;
  let last = -1;
  let pinned = false;
  let asked = 0;
  let leaving: ReturnType<typeof setTimeout> | undefined;
  let look = PLAIN;

  const stay = () => {
    if (leaving !== undefined) clearTimeout(leaving);
    leaving = undefined;
  };
  const close = () => {
    stay();
    asked += 1;
    if (shown >= 0) globalThis.parleyCard?.close();
  };
  const onClosed = () => {
    stay();
    asked += 1;
    shown = -1;
    current()?.highlights.open(null);
  };
  const show = (drawing: CardDrawing, card: Parameters<CardDrawing['show']>[0]['card'], mark: number, how: Opening) => {
    const { highlights } = current() ?? {};
    if (!highlights?.rangeOf(mark)) return;
    shown = mark;
    last = mark;
    pinned = how !== 'hover';
    highlights.open(mark);
    drawing.show({
      card,
      look,
      mark,
      total: highlights.marks.length,
      how,
      range: () => current()?.highlights.rangeOf(shown) ?? null,
      step,
      onOpenRecord: (kind, id) => void sendToBackground('open', { kind, id }),
      onClosed,
    });
  };
  const openOrphaned = (mark: number, how: Opening) => {
    if (how === 'hover' || !current()?.highlights.isOurs()) return close();
    const drawing = globalThis.parleyCard;
    if (drawing) show(drawing, null, mark, how);
    else onOrphaned();
  };
  const open = (mark: number, how: Opening) => {
    stay();
    if (!isAlive()) return openOrphaned(mark, how);
    const target = current()?.highlights.marks[mark];
    if (!target) return;
    const ticket = ++asked;
    void Promise.all([sendToBackground('describe', { id: target.id }), fetchDrawing()]).then(([described, drawing]) => {
      if (!described || !drawing || ticket !== asked || signal.aborted) return;
      ({ look } = described);
      show(drawing, described.card, mark, how);
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
  signal.addEventListener('abort', close);
  return {
    prepare: () => void (isAlive() && fetchDrawing()),
    open,
    close,
    step,
    stay,
    abandon: () => {
      if (shown < 0) asked += 1;
    },
    isOpen: (mark) => shown === mark,
    holds: (event) => shown >= 0 && (globalThis.parleyCard?.holds(event) ?? false),
    follow(before) {
      const old = before[shown];
      if (!old) return;
      const { highlights } = current() ?? {};
      const mark = highlights ? nearest(highlights.marks, old) : -1;
      if (mark < 0) return close();
      shown = mark;
      last = mark;
      highlights?.open(mark);
    },
    leaveSoon() {
      if (shown < 0 || pinned || leaving !== undefined) return;
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

let fetching: Promise<unknown> | null = null;

/** The card's script, asked for where it is not there yet; undefined where it does not come. */
async function fetchDrawing(): Promise<CardDrawing | undefined> {
  if (globalThis.parleyCard) return globalThis.parleyCard;
  fetching ??= sendToBackground('card', {}).finally(() => {
    fetching = null;
  });
  await fetching;
  return globalThis.parleyCard;
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

function scrollTo(range: Range | null): void {
  const element = range?.startContainer.parentElement;
  if (!range || !element) return;
  const { top, bottom } = range.getBoundingClientRect();
  if (top >= 0 && bottom <= innerHeight) return;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ block: 'center', behavior: calm ? 'instant' : 'auto' });
}
