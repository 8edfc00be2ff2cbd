/*
 * What a sentence shares with each dispute, as one row of figures a dispute, and the disputes that come into question.
 * Rows are columns of numbers that belong to the index and are used again for the next sentence: a page has thousands of
 * sentences, and each touches a third of all passages.
 */
import { EVIDENCE, type Heads, QUESTION } from './claim-passages';
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
  heads: Heads;
  /** The passages of dispute n stand from `starts[n]` to `starts[n + 1]`, its pool last. */
  starts: Int32Array;
  /** Of the last sentence: rarity of all its terms, whether it denies, the best disputes, likeliest first. */
  mass: number;
  denies: boolean;
  top: Int32Array;
  scores: Float64Array;
  count: number;
}

/** Room for the rows of every sentence to come. */
export function openRows(heads: Heads, disputes: number): Rows {
  const starts = new Int32Array(disputes + 1);
  heads.disputes.forEach((dispute, passage) => {
    starts[dispute + 1] = passage + 1;
  });
  const column = () => new Float64Array(disputes);
  return {
    heads,
    starts,
    best: column(),
    coverage: column(),
    second: column(),
    evidence: column(),
    pool: column(),
    keywords: column(),
    shared: column(),
    source: new Int32Array(disputes),
    mass: 1,
    denies: false,
    top: new Int32Array(KEPT),
    scores: new Float64Array(KEPT),
    count: 0,
  };
}

/** Compares the terms of a sentence with every passage; afterwards `top` names the disputes in question. */
export function fillRows(rows: Rows, index: PassageIndex, terms: ReadonlySet<string>, denies: boolean): void {
  const { starts } = rows;
  rows.mass = agree(index, terms);
  rows.denies = denies;
  rows.count = 0;
  for (let dispute = 0; dispute < starts.length - 1; dispute += 1) {
    const pool = (starts[dispute + 1] ?? 0) - 1;
    // What shares nothing with all words of a dispute shares nothing with any of its passages.
    if ((index.sums[pool] ?? 0) === 0) continue;
    fillRow(rows, index, dispute, starts[dispute] ?? 0, pool);
    consider(rows, dispute);
  }
}

/** Likeness is a root: of two, the greater has the greater square, so that roots are drawn once a dispute. */
function fillRow(rows: Rows, { sums, mass }: PassageIndex, dispute: number, from: number, pool: number): void {
  const { kinds } = rows.heads;
  const query = rows.mass;
  let best = 0;
  let second = 0;
  let evidence = 0;
  let keywords = 0;
  let coverage = 0;
  let source = -1;
  for (let passage = from; passage < pool; passage += 1) {
    const shared = sums[passage] ?? 0;
    if (shared === 0) continue;
    const kind = kinds[passage];
    const ofPassage = shared / (mass[passage] ?? 1);
    const square = ofPassage * (shared / query);
    if (kind === QUESTION) keywords = shared / query;
    else if (kind === EVIDENCE) {
      if (square > evidence) evidence = square;
    } else if (square > best) {
      second = best;
      best = square;
      coverage = ofPassage;
      source = passage;
    } else if (square > second) second = square;
  }
  rows.best[dispute] = Math.sqrt(best);
  rows.second[dispute] = Math.sqrt(second);
  rows.evidence[dispute] = Math.sqrt(evidence);
  rows.keywords[dispute] = keywords;
  rows.pool[dispute] = (sums[pool] ?? 0) / query;
  rows.coverage[dispute] = coverage;
  rows.shared[dispute] = source < 0 ? 0 : (sums[source] ?? 0);
  rows.source[dispute] = source;
}

/** Keeps the disputes that agree best at first sight; of equals, the first. */
function consider(rows: Rows, dispute: number): void {
  const { top, scores, best, keywords, evidence, pool } = rows;
  const score = (best[dispute] ?? 0) + 0.5 * (keywords[dispute] ?? 0) + 0.6 * (evidence[dispute] ?? 0) + 0.8 * (pool[dispute] ?? 0);
  if (rows.count === KEPT && score <= (scores[KEPT - 1] ?? 0)) return;
  let place = rows.count < KEPT ? rows.count++ : KEPT - 1;
  for (; place > 0 && score > (scores[place - 1] ?? 0); place -= 1) {
    scores[place] = scores[place - 1] ?? 0;
    top[place] = top[place - 1] ?? 0;
  }
  scores[place] = score;
  top[place] = dispute;
}

/** How much a position gains where it and the sentence are both denials, or both not. */
const SAME_POLARITY = 0.04;

/** What a source says on a point is longer and looser than a cue: it decides on a position less. */
const EVIDENCE_SHARE = 0.9;

/** How well each position of a dispute agrees with the sentence that rows were last filled for. */
export function positionScores(
  { heads, starts, mass: query, denies }: Rows,
  { sums, mass }: PassageIndex,
  dispute: number,
  positions: number,
): number[] {
  const scores: number[] = Array(positions).fill(0);
  for (let passage = starts[dispute] ?? 0; passage < (starts[dispute + 1] ?? 0); passage += 1) {
    const position = heads.positions[passage] ?? -1;
    const shared = sums[passage] ?? 0;
    if (position < 0 || shared === 0) continue;
    const similarity = Math.sqrt((shared / (mass[passage] ?? 1)) * (shared / query));
    const same = (heads.denies[passage] === 1) === denies ? SAME_POLARITY : 0;
    const score = heads.kinds[passage] === EVIDENCE ? EVIDENCE_SHARE * similarity : similarity + same;
    if (score > (scores[position] ?? 0)) scores[position] = score;
  }
  return scores;
}
