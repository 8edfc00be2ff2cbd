/*
 * A small inverted index over short passages. Says for a bag of terms how much of each passage it covers and how much of
 * itself is covered, both weighed by rarity: figures between 0 and 1 that can be learnt from, unlike a bare BM25 sum.
 */

export interface PassageIndex {
  postings: Map<string, number[]>;
  rarity: Map<string, number>;
  /** Sum of rarities of each passage. */
  mass: number[];
  /** Rarity of a term that stands nowhere. */
  unseen: number;
  /** Room to add up in, one place a passage; all zero between two questions. */
  scratch: { sums: Float64Array; touched: Int32Array };
}

/** How one passage and the query agree. `shared` is a sum of rarities. */
export interface Agreement {
  passage: number;
  shared: number;
  ofPassage: number;
  ofQuery: number;
}

/** Each passage is a bag of terms; repeats within one count once. */
export function indexPassages(passages: string[][]): PassageIndex {
  const postings = new Map<string, number[]>();
  passages.forEach((terms, passage) => {
    for (const term of new Set(terms)) {
      const list = postings.get(term);
      if (list === undefined) postings.set(term, [passage]);
      else list.push(passage);
    }
  });
  const total = passages.length;
  const rarity = new Map<string, number>();
  for (const [term, list] of postings) rarity.set(term, Math.log(1 + (total - list.length + 0.5) / (list.length + 0.5)));
  const mass = passages.map((terms) => [...new Set(terms)].reduce((sum, term) => sum + (rarity.get(term) ?? 0), 0));
  const scratch = { sums: new Float64Array(total), touched: new Int32Array(total) };
  return { postings, rarity, mass, unseen: Math.log(1 + total) * UNSEEN_SHARE, scratch };
}

/** A word that no passage has counts against the agreement, but less than a rare word that one has. */
const UNSEEN_SHARE = 0.5;

/** Calls `visit` for every passage that shares a term, in no order. The numbers are those of an `Agreement`. */
export function eachAgreement(
  index: PassageIndex,
  query: string[],
  visit: (passage: number, shared: number, ofPassage: number, ofQuery: number) => void,
): void {
  const { sums, touched } = index.scratch;
  let count = 0;
  let mass = 0;
  for (const term of new Set(query)) {
    const rarity = index.rarity.get(term);
    mass += rarity ?? index.unseen;
    if (rarity === undefined) continue;
    for (const passage of index.postings.get(term) ?? []) {
      if (sums[passage] === 0) touched[count++] = passage;
      sums[passage] = (sums[passage] ?? 0) + rarity;
    }
  }
  for (let at = 0; at < count; at += 1) {
    const passage = touched[at] ?? 0;
    const sum = sums[passage] ?? 0;
    sums[passage] = 0;
    visit(passage, sum, sum / (index.mass[passage] || 1), sum / (mass || 1));
  }
}

/** Agreement with every passage that shares a term, in no order. */
export function agree(index: PassageIndex, query: string[]): Agreement[] {
  const found: Agreement[] = [];
  eachAgreement(index, query, (passage, shared, ofPassage, ofQuery) => found.push({ passage, shared, ofPassage, ofQuery }));
  return found;
}

/** How far a passage's own length counts against it: 0 not at all, 1 as much as what is shared counts for it. */
const LENGTH_SHARE = 0.3;

/** The passages that agree best with the query, best first: what is shared, less for passages that say much else. */
export function rank(index: PassageIndex, query: string[], limit: number): number[] {
  return agree(index, query)
    .map(({ passage, shared, ofPassage }) => ({ passage, score: shared * ofPassage ** LENGTH_SHARE }))
    .sort((a, b) => b.score - a.score || a.passage - b.passage)
    .slice(0, limit)
    .map(({ passage }) => passage);
}
