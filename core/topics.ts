/*
 * How strongly the words of a sentence point to each dispute as a whole: a word that few disputes use, and that one uses
 * in many of its passages, points there; one that stands everywhere points nowhere. Passages are compared elsewhere.
 */
import { type Heads, POOL } from './claim-passages';
import type { PassageIndex } from './passages';
import { isEntity } from './terms';

export interface TopicIndex {
  /** For each term of the passages, from `starts[n]` to `starts[n + 1]`, disputes that use it and how firmly each does. */
  starts: Int32Array;
  disputes: Int32Array;
  firmness: Float64Array;
  /** Weight of each term, and of one that stands nowhere. */
  weights: Float64Array;
  unseen: number;
  count: number;
}

/** What a sentence's terms point to: for each dispute a share from 0 to 1, the two largest, and how much the terms weigh. */
export interface Pointers {
  shares: Float64Array;
  most: number;
  next: number;
  mass: number;
  /** For each dispute how firmly words other than names point to it: what is said, whoever says it. */
  said: Float64Array;
  /** How much those words weigh. */
  words: number;
}

/** Passages without a word that count against it as much as ten with it. */
const SPREAD = 0.1;
/** A word that no dispute uses counts against all, but less than a rare one that is used. */
const UNSEEN_SHARE = 0.5;

/** `count`: how many disputes there are. */
export function indexTopics({ kinds, disputes: owners }: Heads, index: PassageIndex, count: number): TopicIndex {
  const lengths = new Float64Array(count);
  owners.forEach((owner, passage) => {
    if (kinds[passage] !== POOL) lengths[owner] = (lengths[owner] ?? 0) + 1;
  });
  const total = index.terms.length;
  const starts = new Int32Array(total + 1);
  const weights = new Float64Array(total);
  const disputes: number[] = [];
  const firmness: number[] = [];
  for (let place = 0; place < total; place += 1) {
    const own = new Map<number, number>();
    for (const passage of index.passages.subarray(index.starts[place], index.starts[place + 1])) {
      const owner = owners[passage] ?? 0;
      if (kinds[passage] !== POOL) own.set(owner, (own.get(owner) ?? 0) + 1);
    }
    const weight = Math.log(1 + (count - own.size + 0.5) / (own.size + 0.5));
    weights[place] = weight;
    for (const [dispute, times] of own) {
      disputes.push(dispute);
      firmness.push((weight * times) / (times + 1 + SPREAD * (lengths[dispute] ?? 0)));
    }
    starts[place + 1] = disputes.length;
  }
  const unseen = Math.log(1 + count) * UNSEEN_SHARE;
  return { starts, disputes: Int32Array.from(disputes), firmness: Float64Array.from(firmness), weights, unseen, count };
}

/** What these different terms point to. */
export function pointersOf(terms: Iterable<string>, topics: TopicIndex, { places }: PassageIndex): Pointers {
  const shares = new Float64Array(topics.count);
  const said = new Float64Array(topics.count);
  let mass = 0;
  let words = 0;
  for (const term of terms) {
    const place = places.get(term);
    const weight = place === undefined ? topics.unseen : (topics.weights[place] ?? 0);
    const named = isEntity(term);
    mass += weight;
    if (!named) words += weight;
    if (place === undefined) continue;
    const end = topics.starts[place + 1] ?? 0;
    for (let at = topics.starts[place] ?? 0; at < end; at += 1) {
      const dispute = topics.disputes[at] ?? 0;
      const firm = topics.firmness[at] ?? 0;
      shares[dispute] = (shares[dispute] ?? 0) + firm;
      if (!named) said[dispute] = (said[dispute] ?? 0) + firm;
    }
  }
  let [most, next] = [0, 0];
  for (let dispute = 0; dispute < topics.count; dispute += 1) {
    const share = (shares[dispute] ?? 0) / (mass || 1);
    shares[dispute] = share;
    if (share > most) [most, next] = [share, most];
    else if (share > next) next = share;
  }
  return { shares, most, next, mass, said, words };
}
