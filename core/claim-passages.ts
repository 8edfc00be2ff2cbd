/* What the passages of contested points are: every claim and cue of the dossier, made ready to be compared with a page. */
import type { Dispute } from '../data/schema';
import type { Dataset } from './dossier';
import type { Postings } from './passages';

/**
 * What a passage is: a claim or cue of a position, what a source or statement says for it, the question with its
 * keywords, or all words of a dispute together. The last two belong to no position (−1).
 */
export const CLAIM = 0;
export const EVIDENCE = 1;
export const QUESTION = 2;
export const POOL = 3;

/** Of each passage: kind, place of its dispute, of its position within that, and 1 where it denies. */
export interface Heads {
  kinds: Uint8Array;
  disputes: Int32Array;
  positions: Int32Array;
  denies: Uint8Array;
}

/** Passages dispute by dispute in the order of ids: its question, its positions one by one, its pool. */
export interface ClaimPassages {
  heads: Heads;
  postings: Postings;
  /** Rows of the lexicon that the passages were read with, and that texts must be read with. */
  lexicon: string;
}

/** Disputes in the order in which passages and claims count them. */
export function disputesInOrder(dataset: Pick<Dataset, 'disputes'>): Dispute[] {
  return Object.values(dataset.disputes).sort((a, b) => (a.id < b.id ? -1 : 1));
}
