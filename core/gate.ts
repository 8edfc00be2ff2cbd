/*
 * The cheap question asked of every page: does a word for a party and a word for talks both occur? It ships in the
 * scout, so it knows nothing but plain lower-case search. It may say yes too often; it must not say no to a real article.
 */
import type { Topic } from '../data/schema';

/** Lower-case words; a page must hold a word of each list. Words of Latin or Cyrillic script count from a word's start. */
export interface Gate {
  parties: string[];
  talks: string[];
  /** Pieces of which each word for a party holds one, as few as will do, in small letters and in capitals. */
  cores: string[];
  /** Longer pieces, in the cases in which words are written: where none stands, no word for a party does. */
  hints: string[];
  /** For each core the letters that may stand before it, where there must be one; empty where anything may. */
  befores: string[];
}

/** The gate of a topic: its gate words of every language, lower-case, without repeats, sorted. */
export function buildGate(topic: Topic): Gate {
  return makeGate(wordsOf(topic.gate.parties), wordsOf(topic.gate.talks));
}

export function makeGate(parties: string[], talks: string[]): Gate {
  const cores = [...new Set(coresOf(parties).flatMap((core) => [core, core.toUpperCase()]))];
  const befores = cores.map((core) => beforesOf(core.toLowerCase(), parties));
  return { parties, talks, cores, hints: hintsOf(parties), befores };
}

/** Words of scripts with capitals by pieces of four letters, the others by their cores. */
function hintsOf(words: readonly string[]): string[] {
  const cased = coresOf(words.filter(needsStart), HINT_CHARS);
  const hints = cased.flatMap((hint) => {
    const begins = words.some((word) => word.startsWith(hint));
    return [hint, hint.toUpperCase(), ...(begins ? [hint.charAt(0).toUpperCase() + hint.slice(1)] : [])];
  });
  return [...new Set([...hints, ...coresOf(words.filter((word) => !needsStart(word)))])];
}

/** Scripts that are written in more than one way may have anything before a core. */
function beforesOf(core: string, words: readonly string[]): string {
  const befores = words.filter((word) => word.includes(core)).map((word) => (needsStart(word) ? word.charAt(word.indexOf(core) - 1) : ''));
  return befores.includes('') ? '' : [...new Set(befores.flatMap((each) => [each, each.toUpperCase()]))].join('');
}

const CORE_CHARS = 3;
const HINT_CHARS = 4;

/** At each turn the piece that is in most of the words still without one. */
function coresOf(words: readonly string[], chars = CORE_CHARS): string[] {
  const left = new Set(words.filter((word) => word !== ''));
  const counts = new Map<string, number>();
  const count = (word: string, by: 1 | -1) => {
    for (const piece of piecesOf(word, chars)) counts.set(piece, (counts.get(piece) ?? 0) + by);
  };
  for (const word of left) count(word, 1);
  const cores: string[] = [];
  while (left.size > 0) {
    let [best, most] = ['', 0];
    for (const [piece, found] of counts) {
      const order = found - most || piece.length - best.length;
      if (order > 0 || (order === 0 && piece < best)) [best, most] = [piece, found];
    }
    cores.push(best);
    for (const word of left) if (word.includes(best) && left.delete(word)) count(word, -1);
  }
  return cores;
}

/** All pieces of a word that are so long; a shorter word is its own. The first letter, which may be a capital alone, is in none that can do without. */
function piecesOf(word: string, chars: number): string[] {
  const from = word.length > chars ? 1 : 0;
  const count = Math.max(1, word.length - from - chars + 1);
  return [...new Set(Array.from({ length: count }, (_, index) => word.slice(from + index, from + index + chars)))];
}

function wordsOf(byLanguage: Partial<Record<string, string[]>>): string[] {
  const all = new Set<string>();
  for (const list of Object.values(byLanguage)) for (const word of list ?? []) all.add(plain(word));
  const words = [...all].sort();
  return words.filter((word) => !words.some((other) => other !== word && other.length > 2 && word.startsWith(other)));
}

/** True where the text may concern the topic. */
export function mayConcern(text: string, gate: Gate): boolean {
  return namesParty(text, gate) && namesTalks(text, gate);
}

/** True where a word for talks occurs. */
export function namesTalks(text: string, { talks }: Gate): boolean {
  return has(plain(text), talks);
}

/** One of these is in a text whose words have more in them than their letters: soft hyphen, capital i with dot, tatweel, vowel signs. */
const SIGNS = ['\u00AD', '\u0130', '\u0640', '\u064E', '\u05B8'];

/** False where no word for a party can be in the text, whatever stands before it: the blocks of a page may run together. */
export function mayNameParty(text: string, { hints }: Gate): boolean {
  for (const hint of hints) if (text.includes(hint)) return true;
  for (const sign of SIGNS) if (text.includes(sign)) return true;
  return false;
}

/**
 * True where a word for a party occurs. Most texts name none, so that is found out without a copy of the text in small
 * letters and without a pattern: on a page that asks it once, either costs more than looking for every core. One function
 * and no callbacks: each one called is compiled first, and that is most of what a page pays.
 */
export function namesParty(text: string, { parties, cores, befores }: Gate): boolean {
  for (const sign of SIGNS) if (text.includes(sign)) return has(plain(text), parties);
  for (let each = 0; each < cores.length; each += 1) {
    const core = cores[each] as string;
    const before = befores[each] as string;
    for (let at = text.indexOf(core); at >= 0; at = text.indexOf(core, at + 1)) {
      if ((before === '' || before.includes(text.charAt(at - 1))) && isWithin(text, at, core, parties)) return true;
    }
  }
  return false;
}

/** True where the core at this place is that of a word. */
function isWithin(text: string, at: number, core: string, words: readonly string[]): boolean {
  const small = core.toLowerCase();
  return words.some((word) => {
    const start = at - word.indexOf(small);
    if (start > at || start < 0) return false;
    const here = text.slice(start, start + word.length);
    if ((needsStart(word) ? here.toLowerCase() : plain(here)) !== word) return false;
    return !needsStart(word) || start === 0 || !isLetter(text.charAt(start - 1).toLowerCase());
  });
}

function has(text: string, words: string[]): boolean {
  return words.some((word) => {
    if (word === '') return false;
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      if (!needsStart(word) || at === 0 || !isLetter(text.charAt(at - 1))) return true;
    }
    return false;
  });
}

/** Words of scripts that part their words count from a word's start. */
function needsStart(word: string): boolean {
  return word.charCodeAt(0) < 0x530;
}

/** The class of all letters is dear to compile: it is asked only of characters beyond ASCII. Expects lower case. */
function isLetter(character: string): boolean {
  return character < '\u0080' ? character >= 'a' && character <= 'z' : /\p{L}/u.test(character);
}

/** Characters that `plain` changes once they are lower case; most pages have none. */
const VARIANT = /[\u00AD\u0131\u0307\u0591-\u06CC]/;

/** Lower case with the few variants that one page of a language mixes: dotted i, Arabic ya and kaf, marks, soft hyphens. */
function plain(text: string): string {
  const lower = text.toLowerCase();
  if (!VARIANT.test(lower)) return lower;
  return lower
    .replace(/[\u00AD\u0307\u0640\u064B-\u0652\u0591-\u05C7]/g, '')
    .replace(/ı/g, 'i')
    .replace(/[یى]/g, 'ي')
    .replace(/ک/g, 'ك')
    .replace(/[أإآ]/g, 'ا');
}
