/*
 * The passages of all claims as they ship: their terms and where each stands, without order or repetition. Lighter than the
 * cues that they were read from, and ready in milliseconds where reading takes most of a second of a cold start.
 */
import { CLAIM, type ClaimPassages, EVIDENCE, type Heads, POOL, QUESTION } from './claim-passages';

export interface PackedPassages {
  /** A letter a passage, a capital where it denies. Pools are left out: they follow from the rest. */
  heads: string;
  /** Terms in order, each as a capital, for how many letters it shares with the one before (A: none), and its other letters. */
  terms: string;
  /** For each term how many passages have it, and the gaps between them, as signs of `digit`. */
  places: string;
  /** Rows of the lexicon, as they are. */
  lexicon: string;
}

/** A question begins a dispute, a position's claim begins a position. */
const [BEGINS_DISPUTE, BEGINS_POSITION, MORE_CLAIM, MORE_EVIDENCE] = ['q', 'p', 'c', 'e'];

export function packPassages({ heads, postings: { terms, starts, passages }, lexicon }: ClaimPassages): PackedPassages {
  // A pool comes after each dispute: without them, a passage stands as much sooner as there are disputes before it.
  const own = (passage: number) => passage - (heads.disputes[passage] ?? 0);
  const places = terms.map((_, place) => {
    const list = [...passages.subarray(starts[place], starts[place + 1])].filter((passage) => heads.kinds[passage] !== POOL).map(own);
    return [list.length, ...list.map((each, at) => each - (list[at - 1] ?? -1) - 1)].map(signsOf).join('');
  });
  return {
    heads: [...heads.kinds].map((_, at) => letterOf(heads, at)).join(''),
    terms: packTerms(terms),
    places: places.join(''),
    lexicon,
  };
}

function letterOf({ kinds, disputes, positions, denies }: Heads, at: number): string {
  const kind = kinds[at];
  if (kind === POOL) return '';
  const begins = disputes[at] !== disputes[at - 1] || positions[at] !== positions[at - 1];
  const letter = kind === QUESTION ? BEGINS_DISPUTE : kind === EVIDENCE ? MORE_EVIDENCE : begins ? BEGINS_POSITION : MORE_CLAIM;
  return denies[at] === 1 ? letter.toUpperCase() : letter;
}

const A = 65;
const CAPITALS = 26;

function packTerms(terms: readonly string[]): string {
  return terms
    .map((term, at) => {
      if (/[A-Z]/.test(term)) throw new Error(`term ${JSON.stringify(term)}: capitals stand for lengths and cannot be packed; fold it`);
      const before = terms[at - 1] ?? '';
      let shared = 0;
      while (shared < CAPITALS - 1 && shared < before.length && term[shared] === before[shared]) shared += 1;
      return String.fromCharCode(A + shared) + term.slice(shared);
    })
    .join('');
}

/** Numbers are written in base `BASE`, lowest first: signs from `FIRST` on, those of all but the last digit `BASE` higher. No sign needs an escape. */
const BASE = 45;
const FIRST = 35;
const BACKSLASH = 92;

function signsOf(value: number): string {
  const sign = (digit: number) => String.fromCharCode(FIRST + digit + (FIRST + digit >= BACKSLASH ? 1 : 0));
  let signs = '';
  let left = value;
  for (; left >= BASE; left = Math.floor(left / BASE)) signs += sign(BASE + (left % BASE));
  return signs + sign(left);
}

export function unpackPassages(packed: PackedPassages): ClaimPassages {
  const heads = unpackHeads(packed.heads);
  const terms = unpackTerms(packed.terms);
  return { heads, postings: { terms, ...unpackPlaces(packed.places, terms.length, heads) }, lexicon: packed.lexicon };
}

function unpackHeads(letters: string): Heads {
  const disputes = letters.match(/q/gi)?.length ?? 0;
  const total = letters.length + disputes;
  const heads = {
    kinds: new Uint8Array(total),
    disputes: new Int32Array(total),
    positions: new Int32Array(total),
    denies: new Uint8Array(total),
  };
  let [at, dispute, position] = [0, -1, -1];
  const add = (kind: number, denies: boolean) => {
    heads.kinds[at] = kind;
    heads.disputes[at] = dispute;
    heads.positions[at] = kind === POOL ? -1 : position;
    heads.denies[at] = denies ? 1 : 0;
    at += 1;
  };
  for (const sign of letters) {
    const letter = sign.toLowerCase();
    if (letter === BEGINS_DISPUTE) {
      if (dispute >= 0) add(POOL, false);
      [dispute, position] = [dispute + 1, -1];
    } else if (letter === BEGINS_POSITION) position += 1;
    add(letter === BEGINS_DISPUTE ? QUESTION : letter === MORE_EVIDENCE ? EVIDENCE : CLAIM, sign !== letter);
  }
  if (dispute >= 0) add(POOL, false);
  return heads;
}

function unpackTerms(packed: string): string[] {
  const terms: string[] = [];
  let term = '';
  let from = 0;
  for (let at = 1; at <= packed.length; at += 1) {
    const code = at < packed.length ? packed.charCodeAt(at) : A;
    if (code < A || code >= A + CAPITALS) continue;
    term = term.slice(0, packed.charCodeAt(from) - A) + packed.slice(from + 1, at);
    terms.push(term);
    from = at;
  }
  return terms;
}

/** A pool has every term of its dispute: it comes once the passages of the dispute have. */
function unpackPlaces(signs: string, terms: number, { kinds, disputes }: Heads): { starts: Int32Array; passages: Int32Array } {
  const starts = new Int32Array(terms + 1);
  const passages = new Int32Array(2 * signs.length);
  const { own, pools } = withoutPools(kinds, disputes);
  let count = 0;
  let term = 0;
  let left = 0;
  let before = -1;
  let dispute = -1;
  let value = 0;
  let weight = 1;
  for (let at = 0; at < signs.length; at += 1) {
    const code = signs.charCodeAt(at);
    const digit = code - FIRST - (code > BACKSLASH ? 1 : 0);
    if (digit >= BASE) {
      value += weight * (digit - BASE);
      weight *= BASE;
      continue;
    }
    value += weight * digit;
    if (left === 0) {
      left = value;
      before = -1;
      dispute = -1;
    } else {
      before += value + 1;
      const passage = own[before] ?? 0;
      if (dispute >= 0 && disputes[passage] !== dispute) passages[count++] = pools[dispute] ?? 0;
      dispute = disputes[passage] ?? 0;
      passages[count++] = passage;
      left -= 1;
      if (left === 0) {
        passages[count++] = pools[dispute] ?? 0;
        starts[++term] = count;
      }
    }
    value = 0;
    weight = 1;
  }
  return { starts, passages: passages.subarray(0, count) };
}

/** Places of the passages that are no pools, and of the pool of each dispute. */
function withoutPools(kinds: Uint8Array, disputes: Int32Array): { own: Int32Array; pools: Int32Array } {
  const own = new Int32Array(kinds.length);
  const pools = new Int32Array(kinds.length);
  let count = 0;
  for (let at = 0; at < kinds.length; at += 1) {
    if (kinds[at] === POOL) pools[disputes[at] ?? 0] = at;
    else own[count++] = at;
  }
  return { own, pools };
}
