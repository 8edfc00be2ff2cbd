/*
 * The cheap question asked of every page: does a word for a party and a word for talks both occur? It ships in the
 * scout, so it knows nothing but plain lower-case search. It may say yes too often; it must not say no to a real article.
 */
import type { Topic } from '../data/schema';

/** Lower-case words; a page must hold a word of each list. Words of Latin or Cyrillic script count from a word's start. */
export interface Gate {
  parties: string[];
  talks: string[];
}

/** The gate of a topic: its gate words of every language, lower-case, without repeats, sorted. */
export function buildGate(topic: Topic): Gate {
  return { parties: wordsOf(topic.gate.parties), talks: wordsOf(topic.gate.talks) };
}

function wordsOf(byLanguage: Partial<Record<string, string[]>>): string[] {
  const all = new Set<string>();
  for (const list of Object.values(byLanguage)) for (const word of list ?? []) all.add(plain(word));
  const words = [...all].sort();
  return words.filter((word) => !words.some((other) => other !== word && other.length > 2 && word.startsWith(other)));
}

/** True where the text may concern the topic. */
export function mayConcern(text: string, gate: Gate): boolean {
  return openGate(gate)(text);
}

/** The same question asked of a text piece by piece: true from the piece on with which both words have been seen. */
export function openGate(gate: Gate): (piece: string) => boolean {
  let party = false;
  let talks = false;
  return (piece) => {
    const lower = plain(piece);
    party ||= has(lower, gate.parties);
    talks ||= has(lower, gate.talks);
    return party && talks;
  };
}

/** True where a word for a party occurs: the first half of the question. */
export function namesParty(text: string, gate: Gate): boolean {
  return has(plain(text), gate.parties);
}

function has(text: string, words: string[]): boolean {
  return words.some((word) => {
    if (word === '') return false;
    const needsStart = word.charCodeAt(0) < 0x530;
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      if (!needsStart || at === 0 || !isLetter(text.charAt(at - 1))) return true;
    }
    return false;
  });
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
