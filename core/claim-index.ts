/*
 * The claims of a dossier made ready for comparison: its passages as an index, and who holds each position.
 * `claim-features.ts` makes the comparison.
 */
import type { Dispute, Edtf, Id } from '../data/schema';
import { type ClaimPassages, disputesInOrder, type Heads, POOL } from './claim-passages';
import { openRows, type Rows } from './claim-rows';
import type { Dataset } from './dossier';
import { entityNames } from './entity-names';
import { openPostings, type PassageIndex } from './passages';
import { isNumber, type Names } from './terms';
import { indexTopics, type Pointers, type TopicIndex } from './topics';

export interface ClaimIndex {
  disputes: Dispute[];
  heads: Heads;
  index: PassageIndex;
  /** Numbers among the terms of those passages that have any. */
  numbers: ReadonlyMap<number, string[]>;
  /** Room for what the last sentence shares with each dispute. */
  rows: Rows;
  names: Names;
  /** What single words point to. */
  topics: TopicIndex;
  sideOf: (id: Id) => Id | null;
  /** Who holds each position of each dispute. */
  holders: Holders[][];
  /** Who holds any position of each dispute. */
  anyHolder: Holders[];
  /** How near each dispute is to the day of the text read last. */
  near: { published: Edtf | null; values: number[] };
  /** What the sentence looked at last points to: the next one may lean on it. */
  last: { sentence: object; pointers: Pointers } | null;
}

/** Who holds a position, and the sides they are on. */
export interface Holders {
  heldBy: ReadonlySet<Id>;
  sides: ReadonlySet<Id | null>;
}

/** Opens the passages of a dossier, read from its records or as they ship. */
export function openClaims(dataset: Dataset, { heads, postings, lexicon }: ClaimPassages): ClaimIndex {
  const sideOf = (id: Id): Id | null => dataset.actors[id]?.side ?? null;
  const disputes = disputesInOrder(dataset);
  const index = openPostings(postings, heads.kinds.length);
  const heldBy = (ids: Id[]): Holders => ({ heldBy: new Set(ids), sides: new Set(ids.map(sideOf)) });
  return {
    disputes,
    heads,
    index,
    numbers: numbersIn(index),
    rows: openRows(heads, disputes.length),
    names: entityNames(dataset, lexicon),
    topics: indexTopics(heads, index, disputes.length),
    sideOf,
    holders: disputes.map(({ positions }) => positions.map((position) => heldBy(position.heldBy))),
    anyHolder: disputes.map(({ positions }) => heldBy(positions.flatMap((position) => position.heldBy))),
    near: { published: null, values: [] },
    last: null,
  };
}

/** Numbers by passage. */
function numbersIn({ terms, starts, passages }: PassageIndex): ReadonlyMap<number, string[]> {
  const found = new Map<number, string[]>();
  terms.forEach((term, place) => {
    if (!isNumber(term)) return;
    for (const passage of passages.subarray(starts[place], starts[place + 1])) {
      const known = found.get(passage);
      if (known === undefined) found.set(passage, [term]);
      else known.push(term);
    }
  });
  return found;
}

/** Every term of a dispute: those of the passage in which all its words stand together. */
export function termsOfDispute(dispute: number, { heads, index }: ClaimIndex): Set<string> {
  const pool = heads.kinds.findIndex((kind, passage) => kind === POOL && heads.disputes[passage] === dispute);
  const has = (place: number) => index.passages.subarray(index.starts[place], index.starts[place + 1]).includes(pool);
  return new Set(index.terms.filter((_, place) => has(place)));
}
