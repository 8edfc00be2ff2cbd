/*
 * The text of a page, read once: one string, with line breaks where a block ends or a <br> stands, and the way back from
 * offsets to ranges. Characters are kept one for one, so an offset always means the same place in the page. Never reads
 * what a person types, code, or what is not shown. Nodes are looked for only where a range is wanted.
 */
import type { Span } from '../core/report';
import { createPlaces } from './text-places';
import { createWalk, type Earlier, type Walked } from './text-walk';

/** Slices this long leave a frame its time. */
export const SLICE_MS = 8;
/** Steps between two looks at the clock, which take longer than a step. */
const STEPS_UNTIMED = 8;
/** Characters read at most. */
export const TEXT_LIMIT = 5_000_000;

export interface TextIndex {
  text: string;
  /** The range of a span; null where its words have left the page. */
  rangeOf(span: Span): Range | null;
  /** Offset of a place in the page; null where that place was not read. */
  offsetOf(node: Node, offset: number): number | null;
  /** True while the page still shows what was read where the span begins. */
  isThere(span: Span): boolean;
  /** The element in which a place was read; found without looking at the page. */
  holderOf(offset: number): Element | null;
  /** What a later reading can take over. */
  walked: Walked;
}

/** Reads `root` in one go. */
export function indexText(root: Node, limit = TEXT_LIMIT): TextIndex {
  const walk = createWalk(root, limit);
  while (walk.step());
  return openIndex(walk.close());
}

interface Slices {
  signal: AbortSignal;
  /** Lets the page breathe. */
  rest: () => Promise<void>;
  earlier?: Earlier | undefined;
  limit?: number;
}

/** Reads `root` in slices with rests in between; null when `signal` aborts. */
export async function indexTextInSlices(root: Node, { signal, rest, earlier, limit = TEXT_LIMIT }: Slices): Promise<TextIndex | null> {
  const walk = createWalk(root, limit, earlier);
  let until = performance.now() + SLICE_MS;
  for (let steps = 1; walk.step(); steps += 1) {
    if (steps % STEPS_UNTIMED !== 0 || performance.now() < until) continue;
    await rest();
    if (signal.aborted) return null;
    until = performance.now() + SLICE_MS;
  }
  return openIndex(walk.close());
}

function openIndex(walked: Walked): TextIndex {
  return { text: walked.text, walked, ...createPlaces(walked) };
}
