/*
 * A small inverted index over short passages. Says for a bag of terms how much of each passage it covers and how much of
 * itself is covered, both weighed by rarity: figures between 0 and 1 that can be learnt from, unlike a bare BM25 sum.
 */

/** Terms in order, and for each of them, from `starts[n]` to `starts[n + 1]`, the passages that have it. */
export interface Postings {
  terms: string[];
  starts: Int32Array;
  passages: Int32Array;
}

export interface PassageIndex extends Postings {
  /** Place of each term among the terms. */
  places: Map<string, number>;
  /** Rarity of each term, in the order of terms. */
  rarity: Float64Array;
  /** Sum of rarities of each passage; 1 for one without words. */
  mass: Float64Array;
  /** Rarity of a term that stands nowhere. */
  unseen: number;
  /** What the last query shares with each passage: the rarity of all terms that both have. */
  sums: Float64Array;
}

/** An index by which passages can also be ranked. */
export interface RankedIndex extends PassageIndex {
  /** Terms that a passage has more than once, and how often. */
  repeats: Map<string, Map<number, number>>;
  /** Terms of each passage, repeats counted. */
  lengths: number[];
}

/** Each passage is a bag of terms; repeats count when passages are ranked, not in how far they agree. */
export function indexPassages(passages: string[][]): RankedIndex {
  const repeats = new Map<string, Map<number, number>>();
  passages.forEach((terms, passage) => {
    for (const [term, count] of countsOf(terms)) if (count > 1) repeats.set(term, (repeats.get(term) ?? new Map()).set(passage, count));
  });
  const lengths = passages.map((terms) => terms.length);
  return { ...openPostings(postingsOf(passages), passages.length), repeats, lengths };
}

/** Which passages each term stands in. */
export function postingsOf(passages: string[][]): Postings {
  const lists = new Map<string, number[]>();
  passages.forEach((terms, passage) => {
    for (const term of new Set(terms)) {
      const list = lists.get(term);
      if (list === undefined) lists.set(term, [passage]);
      else list.push(passage);
    }
  });
  const terms = [...lists.keys()].sort();
  const starts = new Int32Array(terms.length + 1);
  terms.forEach((term, place) => {
    starts[place + 1] = (starts[place] ?? 0) + (lists.get(term)?.length ?? 0);
  });
  return { terms, starts, passages: Int32Array.from(terms.flatMap((term) => lists.get(term) ?? [])) };
}

/** Works out what is rare. The order of terms decides in which order rarities are added up: the same for the same terms. */
export function openPostings(postings: Postings, total: number): PassageIndex {
  const { terms, starts, passages } = postings;
  const places = new Map<string, number>();
  const rarity = new Float64Array(terms.length);
  const mass = new Float64Array(total);
  for (let place = 0; place < terms.length; place += 1) {
    places.set(terms[place] ?? '', place);
    const [from, to] = [starts[place] ?? 0, starts[place + 1] ?? 0];
    const rare = Math.log(1 + (total - (to - from) + 0.5) / (to - from + 0.5));
    rarity[place] = rare;
    for (let at = from; at < to; at += 1) mass[passages[at] ?? 0] = (mass[passages[at] ?? 0] ?? 0) + rare;
  }
  for (let passage = 0; passage < total; passage += 1) mass[passage] ||= 1;
  return { ...postings, places, rarity, mass, unseen: Math.log(1 + total) * UNSEEN_SHARE, sums: new Float64Array(total) };
}

function countsOf(terms: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

/** A word that no passage has counts against the agreement, but less than a rare word that one has. */
const UNSEEN_SHARE = 0.5;

/** Adds up in `sums` what a query of different terms shares with each passage; gives the rarity of the whole query. */
export function agree(index: PassageIndex, query: Iterable<string>): number {
  const { sums, places, starts, passages, rarity: rarities } = index;
  sums.fill(0);
  let mass = 0;
  for (const term of query) {
    const place = places.get(term);
    if (place === undefined) {
      mass += index.unseen;
      continue;
    }
    const rarity = rarities[place] ?? 0;
    mass += rarity;
    const end = starts[place + 1] ?? 0;
    for (let at = starts[place] ?? 0; at < end; at += 1) {
      const passage = passages[at] ?? 0;
      sums[passage] = (sums[passage] ?? 0) + rarity;
    }
  }
  return mass || 1;
}

/** How soon a repeated word stops counting, how far a passage's length counts against it, and how much rarity counts. */
const SATURATION = 1;
const LENGTH_SHARE = 0.4;
const RARITY_POWER = 1.3;
/** How much a passage gains that the query covers whole: a short claim found in a long text is found. */
const COVERED = 0.3;

/** Terms of a query by how much each counts, 1 for a word of the text itself. */
export type WeighedTerms = ReadonlyMap<string, number>;

/** The passages that agree best with the query, best first: rare words above all, repeats a little, long passages less. */
export function rank(index: RankedIndex, query: string[] | WeighedTerms, limit: number): number[] {
  const { lengths, repeats, mass } = index;
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  const weighed: WeighedTerms = Array.isArray(query) ? new Map(query.map((term) => [term, 1])) : (query as WeighedTerms);
  const scores = new Map<number, { score: number; covered: number }>();
  for (const [term, counted] of weighed) {
    const place = index.places.get(term);
    if (place === undefined) continue;
    const rarity = index.rarity[place] ?? 0;
    const counts = repeats.get(term);
    for (const passage of index.passages.subarray(index.starts[place], index.starts[place + 1])) {
      const count = counts?.get(passage) ?? 1;
      const damp = SATURATION * (1 - LENGTH_SHARE + (LENGTH_SHARE * (lengths[passage] ?? 0)) / (mean || 1));
      const known = scores.get(passage) ?? { score: 0, covered: 0 };
      known.score += (counted * rarity ** RARITY_POWER * count * (SATURATION + 1)) / (count + damp);
      known.covered += counted * rarity;
      scores.set(passage, known);
    }
  }
  return [...scores]
    .map(([passage, { score, covered }]) => ({ passage, score: score * (1 + (COVERED * covered) / (mass[passage] || 1)) }))
    .sort((a, b) => b.score - a.score || a.passage - b.passage)
    .slice(0, limit)
    .map(({ passage }) => passage);
}
