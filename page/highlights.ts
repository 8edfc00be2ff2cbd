/*
 * Marks on a page: ranges in the browser's highlight registry, never elements. The registry is shared with the page, so
 * only our own names are ever touched. Ranges are made for blocks near the viewport first; where the browser has no
 * registry nothing is drawn and everything else goes on.
 */
import type { Span } from '../core/report';
import type { Mark } from './messages';
import type { MarkMode } from './settings';
import type { TextIndex } from './text-index';

export const OPEN_NAME = 'parley-open';
const GROUPS = ['entity', 'event', 'claim'] as const;
export const NAMES = [...GROUPS.flatMap((group) => [`parley-${group}`, `parley-${group}-on-dark`]), OPEN_NAME, `${OPEN_NAME}-on-dark`];

export interface Registry {
  get(name: string): Highlight | undefined;
  set(name: string, highlight: Highlight): unknown;
  delete(name: string): boolean;
}

export interface Highlights {
  /** The mark under a place of the text, the shortest where several lie there; -1 for none. */
  at(offset: number): number;
  rangeOf(mark: number): Range | null;
  open(mark: number | null): void;
  /** Washes any stretch of the text; false where its words are not there. */
  wash(span: Span): boolean;
  /** False where another reader of the same page has drawn over these marks. */
  isOurs(): boolean;
  /** Indexes of marks whose words have left the page. */
  gone(): number[];
  clear(): void;
  marks: readonly Mark[];
}

/** Marks shown in this mode: with `first`, the first of each record and the first sentence on each contested point. */
export function shownMarks(marks: readonly Mark[], mode: MarkMode): Mark[] {
  if (mode === 'all') return [...marks];
  if (mode === 'off') return [];
  const seen = new Set<string>();
  return marks.filter((mark) => {
    const fresh = !seen.has(mark.id);
    seen.add(mark.id);
    return fresh;
  });
}

export interface HighlightSetup {
  index: TextIndex;
  /** Marks to draw, in reading order. */
  marks: readonly Mark[];
  registry: Registry | undefined;
  /** True where the text beneath is light. */
  onDark: boolean;
  /** Forced colours fill what is highlighted as if it were selected: of a sentence only the first word is drawn then. */
  filled?: boolean;
  /** Calls back once for each element as it comes near the viewport; returns how to stop. */
  whenNear: (elements: Iterable<Element>, onNear: (element: Element) => void) => () => void;
}

export function createHighlights({ index, marks, registry, onDark, filled = false, whenNear }: HighlightSetup): Highlights {
  const suffix = onDark ? '-on-dark' : '';
  const sets = new Map<string, Highlight>();
  const add = (name: string, range: Range, priority: number) => {
    if (!registry || typeof Highlight === 'undefined') return;
    const known = sets.get(name);
    if (known) {
      known.add(range);
      return;
    }
    const highlight = new Highlight(range);
    highlight.priority = priority;
    sets.set(name, highlight);
    registry.set(name, highlight);
  };
  const waiting = byElement(marks, index);
  const stop = whenNear(waiting.keys(), (element) => {
    for (const number of waiting.get(element) ?? []) {
      const mark = marks[number];
      const range = mark && index.rangeOf(filled && mark.group === 'claim' ? firstWord(mark, index.text) : mark);
      if (mark && range) add(`parley-${mark.group}${suffix}`, range, mark.group === 'claim' ? 0 : 1);
    }
    waiting.delete(element);
  });
  const rangeOf = (number: number) => {
    const mark = marks[number];
    return mark ? index.rangeOf(mark) : null;
  };
  const openName = `${OPEN_NAME}${suffix}`;
  const shut = () => {
    sets.delete(openName);
    registry?.delete(openName);
  };
  const wash = (span: Span): boolean => {
    const range = index.isThere(span) ? index.rangeOf(span) : null;
    if (range) add(openName, range, 2);
    return range !== null;
  };
  return {
    marks,
    rangeOf,
    at(offset) {
      let found = -1;
      marks.forEach((mark, number) => {
        if (offset < mark.start || offset >= mark.end) return;
        const known = marks[found];
        if (!known || mark.end - mark.start < known.end - known.start) found = number;
      });
      return found;
    },
    open(number) {
      const mark = number === null ? undefined : marks[number];
      shut();
      if (mark) wash(mark);
    },
    wash(span) {
      shut();
      return wash(span);
    },
    isOurs: () => [...sets].every(([name, highlight]) => registry?.get(name) === highlight),
    gone: () => marks.flatMap((mark, number) => (index.isThere(mark) ? [] : [number])),
    clear() {
      stop();
      sets.clear();
      for (const name of NAMES) registry?.delete(name);
    },
  };
}

function firstWord({ start, end }: Span, text: string): Span {
  const { length } = /^\S*/.exec(text.slice(start, end))?.[0] ?? '';
  return { start, end: length > 0 ? start + length : end };
}

function byElement(marks: readonly Mark[], index: TextIndex): Map<Element, number[]> {
  const found = new Map<Element, number[]>();
  marks.forEach((mark, number) => {
    const element = index.holderOf(mark.start);
    if (!element) return;
    const list = found.get(element);
    if (list) list.push(number);
    else found.set(element, [number]);
  });
  return found;
}
