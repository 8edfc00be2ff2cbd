/*
 * What a sentence shares with each dispute, as one row of figures a dispute, and the disputes that come into question.
 * Rows are columns of numbers that belong to the index and are used again for the next sentence: a page has thousands of
 * sentences, and each touches a third of all passages.
 */
import { EVIDENCE, type Heads, POOL, QUESTION } from './claim-passages';
import { agree, type PassageIndex } from './passages';

/** Disputes kept for weighing: the right one is hardly ever further down. */
export const KEPT = 12;

/** Columns with one place a dispute. `source` is the passage that agrees best, −1 for none. */
interface Columns {
  best: Float64Array;
  coverage: Float64Array;
  second: Float64Array;
  evidence: Float64Array;
  pool: Float64Array;
  keywords: Float64Array;
  shared: Float64Array;
  source: Int32Array;
}

export interface Rows extends Columns {
  /** Of each passage: kind, dispute, place of its position in `positions`, and whether it denies. */
  kinds: Uint8Array;
  disputes: Int32Array;
  places: Int32Array;
  denies: Uint8Array;
  /** How well each position agrees; those of dispute n stand from `starts[n]` to `starts[n + 1]`. */
  positions: Float64Array;
  starts: Int32Array;
  /** Disputes met by the last sentence, and the best of them, likeliest first. */
  met: Int32Array;
  isMet: Uint8Array;
  top: Int32Array;
  scores: Float64Array;
  count: number;
}

/** Room for the rows of every sentence to come. `positions`: how many each dispute has. */
export function openRows({ kinds, disputes, positions: orders, denies }: Heads, positions: readonly number[]): Rows {
  const starts = new Int32Array(positions.length + 1);
  positions.forEach((count, dispute) => {
    starts[dispute + 1] = (starts[dispute] ?? 0) + count;
  });
  const places = new Int32Array(kinds.length);
  for (let at = 0; at < places.length; at += 1) places[at] = (starts[disputes[at] ?? 0] ?? 0) + (orders[at] ?? 0);
  const column = () => new Float64Array(positions.length);
  return {
    kinds,
    disputes,
    places,
    denies,
    best: column(),
    coverage: column(),
    second: column(),
    evidence: column(),
    pool: column(),
    keywords: column(),
    shared: column(),
    source: new Int32Array(positions.length),
    positions: new Float64Array(starts.at(-1) ?? 0),
    starts,
    met: new Int32Array(positions.length),
    isMet: new Uint8Array(positions.length),
    top: new Int32Array(KEPT),
    scores: new Float64Array(KEPT),
    count: 0,
  };
}

/** How much a position gains where it and the sentence are both denials, or both not. */
const SAME_POLARITY = 0.04;

/** What a source says on a point is longer and looser than a cue: it decides on a position less. */
const EVIDENCE_SHARE = 0.9;

/** Compares the terms of a sentence with every passage; afterwards `top` names the disputes in question. */
export function fillRows(rows: Rows, index: PassageIndex, terms: ReadonlySet<string>, denies: boolean): void {
  const { count, touched, sums, mass } = agree(index, terms);
  const { disputes, isMet, met } = rows;
  const polarity = denies ? 1 : 0;
  let rowCount = 0;
  for (let at = 0; at < count; at += 1) {
    const passage = touched[at] ?? 0;
    const dispute = disputes[passage] ?? 0;
    if (isMet[dispute] === 0) {
      isMet[dispute] = 1;
      met[rowCount++] = dispute;
      clear(rows, dispute);
    }
    const shared = sums[passage] ?? 0;
    add(rows, passage, dispute, shared, shared / (index.mass[passage] ?? 1), shared / mass, polarity);
  }
  choose(rows, rowCount);
}

function clear(rows: Rows, dispute: number): void {
  rows.best[dispute] = 0;
  rows.coverage[dispute] = 0;
  rows.second[dispute] = 0;
  rows.evidence[dispute] = 0;
  rows.pool[dispute] = 0;
  rows.keywords[dispute] = 0;
  rows.shared[dispute] = 0;
  rows.source[dispute] = -1;
  const { positions, starts } = rows;
  const end = starts[dispute + 1] ?? 0;
  for (let at = starts[dispute] ?? 0; at < end; at += 1) positions[at] = 0;
}

/** What one passage adds to what is known of its dispute. */
function add(rows: Rows, passage: number, dispute: number, shared: number, ofPassage: number, ofQuery: number, polarity: number): void {
  const kind = rows.kinds[passage];
  const similarity = Math.sqrt(ofPassage * ofQuery);
  const place = rows.places[passage] ?? 0;
  if (kind === QUESTION) raise(rows.keywords, dispute, ofQuery);
  else if (kind === POOL) rows.pool[dispute] = ofQuery;
  else if (kind === EVIDENCE) {
    raise(rows.evidence, dispute, similarity);
    raise(rows.positions, place, EVIDENCE_SHARE * similarity);
  } else {
    raise(rows.positions, place, similarity + (rows.denies[passage] === polarity ? SAME_POLARITY : 0));
    const best = rows.best[dispute] ?? 0;
    if (similarity > best) {
      rows.second[dispute] = best;
      rows.best[dispute] = similarity;
      rows.coverage[dispute] = ofPassage;
      rows.shared[dispute] = shared;
      rows.source[dispute] = passage;
    } else raise(rows.second, dispute, similarity);
  }
}

function raise(column: Float64Array, at: number, value: number): void {
  if (value > (column[at] ?? 0)) column[at] = value;
}

/** Keeps the disputes that agree best at first sight; of equals, the one met first. */
function choose(rows: Rows, rowCount: number): void {
  const { met, isMet, top, scores, best, keywords, evidence, pool } = rows;
  let kept = 0;
  for (let at = 0; at < rowCount; at += 1) {
    const dispute = met[at] ?? 0;
    isMet[dispute] = 0;
    const score = (best[dispute] ?? 0) + 0.5 * (keywords[dispute] ?? 0) + 0.6 * (evidence[dispute] ?? 0) + 0.8 * (pool[dispute] ?? 0);
    if (kept === KEPT && score <= (scores[KEPT - 1] ?? 0)) continue;
    let place = kept < KEPT ? kept++ : KEPT - 1;
    for (; place > 0 && score > (scores[place - 1] ?? 0); place -= 1) {
      scores[place] = scores[place - 1] ?? 0;
      top[place] = top[place - 1] ?? 0;
    }
    scores[place] = score;
    top[place] = dispute;
  }
  rows.count = kept;
}
