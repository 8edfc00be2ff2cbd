/*
 * The passages of all claims as they ship: their terms and where each stands, without order or repetition. Lighter than the
 * cues that they were read from, and ready in milliseconds where reading takes most of a second of a cold start.
 */
import type { ClaimPassages, PassageHead, PassageKind } from './claim-passages';

export interface PackedPassages {
  /** A letter a passage, a capital where it denies. Pools are left out: they follow from the rest. */
  heads: string;
  /** Terms in order, each as a capital, for how many letters it shares with the one before (A: none), and its other letters. */
  terms: string;
  /** For each term how many passages have it, and the gaps between them, as signs of `digit`. */
  places: string;
}

/** A question begins a dispute, a position's claim begins a position. */
const QUESTION = 'q';
const POSITION = 'p';
const KINDS: Record<string, PassageKind> = { [QUESTION]: 'question', [POSITION]: 'claim', c: 'claim', e: 'evidence' };

export function packPassages({ heads, postings: { terms, starts, passages } }: ClaimPassages): PackedPassages {
  const own: number[] = [];
  let count = 0;
  heads.forEach(({ kind }, passage) => {
    own[passage] = kind === 'pool' ? -1 : count++;
  });
  const places = terms.map((_, place) => {
    const list = [...passages.subarray(starts[place], starts[place + 1])].map((passage) => own[passage] ?? -1).filter((each) => each >= 0);
    return [list.length, ...list.map((each, at) => each - (list[at - 1] ?? -1) - 1)].map(signsOf).join('');
  });
  return { heads: heads.map(letterOf).join(''), terms: packTerms(terms), places: places.join('') };
}

function letterOf({ kind, dispute, position, denies }: PassageHead, at: number, heads: readonly PassageHead[]): string {
  if (kind === 'pool') return '';
  const before = heads[at - 1];
  const begins = kind === 'claim' && (before?.dispute !== dispute || before.position !== position);
  const letter = kind === 'question' ? QUESTION : begins ? POSITION : kind === 'claim' ? 'c' : 'e';
  return denies ? letter.toUpperCase() : letter;
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
  const { heads, places } = unpackHeads(packed.heads);
  const terms = unpackTerms(packed.terms);
  return { heads, postings: { terms, ...unpackPlaces(packed.places, terms.length, places, heads) } };
}

/** The heads with their pools, and for each packed passage its place among them. */
function unpackHeads(letters: string): { heads: PassageHead[]; places: number[] } {
  const heads: PassageHead[] = [];
  const places: number[] = [];
  let dispute = -1;
  let position = -1;
  const pool = () => dispute >= 0 && heads.push({ kind: 'pool', dispute, position: -1, denies: false });
  for (const sign of letters) {
    const letter = sign.toLowerCase();
    if (letter === QUESTION) {
      pool();
      dispute += 1;
      position = -1;
    } else if (letter === POSITION) position += 1;
    places.push(heads.length);
    heads.push({ kind: KINDS[letter] ?? 'claim', dispute, position, denies: sign !== letter });
  }
  pool();
  return { heads, places };
}

function unpackTerms(packed: string): string[] {
  const terms: string[] = [];
  let term = '';
  for (let at = 0; at < packed.length; ) {
    const shared = packed.charCodeAt(at) - A;
    let end = at + 1;
    while (end < packed.length && !isCapital(packed.charCodeAt(end))) end += 1;
    term = term.slice(0, shared) + packed.slice(at + 1, end);
    terms.push(term);
    at = end;
  }
  return terms;
}

function isCapital(code: number): boolean {
  return code >= A && code < A + CAPITALS;
}

/** A pool has every term of its dispute: it is met once the passages of the dispute are. */
function unpackPlaces(signs: string, terms: number, places: readonly number[], heads: readonly PassageHead[]) {
  const starts = new Int32Array(terms + 1);
  const passages = new Int32Array(2 * signs.length);
  const pools = poolOf(heads);
  let at = 0;
  let count = 0;
  const number = (): number => {
    let value = 0;
    for (let weight = 1; ; weight *= BASE) {
      const code = signs.charCodeAt(at++);
      const digit = code - FIRST - (code > BACKSLASH ? 1 : 0);
      if (digit < BASE) return value + weight * digit;
      value += weight * (digit - BASE);
    }
  };
  for (let term = 0; term < terms; term += 1) {
    let pool = -1;
    let own = -1;
    for (let left = number(); left > 0; left -= 1) {
      own += number() + 1;
      const passage = places[own] ?? 0;
      if (pool >= 0 && passage > pool) passages[count++] = pool;
      pool = pools[passage] ?? -1;
      passages[count++] = passage;
    }
    if (pool >= 0) passages[count++] = pool;
    starts[term + 1] = count;
  }
  return { starts, passages: passages.subarray(0, count) };
}

/** For each passage the pool of its dispute. */
function poolOf(heads: readonly PassageHead[]): Int32Array {
  const pools = new Int32Array(heads.length);
  let pool = -1;
  for (let at = heads.length - 1; at >= 0; at -= 1) {
    if (heads[at]?.kind === 'pool') pool = at;
    pools[at] = pool;
  }
  return pools;
}
