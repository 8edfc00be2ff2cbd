/*
 * The terms by which sentences and claims are compared: stems, numbers, and entities in place of their names, so that
 * sentences in different languages can share them.
 */
import type { Id } from '../data/schema';
import { inEnglish, type Lexicon } from './languages/lexicon';
import { stem } from './languages/stems';
import { stopWordsOf } from './languages/stop-words';
import type { FoundMention } from './mentions';
import type { Token } from './text';

/** Which entity a term stands for. */
export interface Names {
  standFor: (id: Id) => Id;
  /** Of an adjective of a party ("Norwegian"), the party, by the word's stem. */
  parties: ReadonlyMap<string, Id>;
  /** By which words of other languages, and synonyms, meet. */
  lexicon: Lexicon;
}

/** Terms of tokens `from` to `to`. An entity's term is "@" and its id as `standFor` gives it. */
export function termsOf(tokens: Token[], from: number, to: number, mentions: FoundMention[], language: string, names: Names): string[] {
  const terms: string[] = [];
  const stops = stopWordsOf(language);
  const known = knownOf(language, names);
  let next = 0;
  for (let at = from; at < to; at += 1) {
    while (next < mentions.length && (mentions[next]?.to ?? 0) <= at) next += 1;
    const mention = mentions[next];
    if (mention !== undefined && mention.from <= at && at < mention.to) {
      if (mention.from === at) terms.push(`@${names.standFor(mention.entity)}`);
      if (mention.kind === 'actor' || mention.kind === 'place') continue;
    }
    const token = tokens[at];
    if (token === undefined) continue;
    if (isIdeograph(token)) for (const term of pairTerms(tokens, at, to, known, language, names)) terms.push(term);
    else for (const term of termsOfWord(token.fold, known, language, stops, names)) terms.push(term);
  }
  return terms;
}

type Known = Map<string, readonly string[]>;

/** Terms of single words by dossier and language, as far as words have been met. */
const knownWords = new WeakMap<Names, Map<string, Known>>();
const WORDS_KEPT = 50_000;

function knownOf(language: string, names: Names): Known {
  const languages = knownWords.get(names) ?? new Map<string, Known>();
  if (languages.size === 0) knownWords.set(names, languages);
  const known: Known = languages.get(language) ?? new Map();
  if (known.size === 0) languages.set(language, known);
  if (known.size >= WORDS_KEPT) known.clear();
  return known;
}

function termsOfWord(fold: string, known: Known, language: string, stops: ReadonlySet<string>, names: Names): readonly string[] {
  const kept = known.get(fold);
  if (kept !== undefined) return kept;
  const terms = stops.has(fold) || (fold.length < 2 && !/\d/.test(fold)) ? [] : meaningOf(fold, language, names);
  known.set(fold, terms);
  return terms;
}

function meaningOf(fold: string, language: string, { parties, lexicon }: Names): readonly string[] {
  const stemmed = stem(fold, language);
  const party = parties.get(stemmed);
  if (party !== undefined) return [`@${party}`];
  const listed = inEnglish(fold, language, lexicon);
  return listed.length > 0 ? listed : [stemmed];
}

/** Two ideographs from `at` on as a word; a pair that only straddles the edge of a listed word is none. */
function pairTerms(tokens: Token[], at: number, to: number, known: Known, language: string, names: Names): readonly string[] {
  const own = pairAt(tokens, at, to);
  if (own === null) return [];
  const listed = listedPair(own, known, language, names);
  if (listed.length > 0) return listed;
  const sides = [pairAt(tokens, at - 1, to), pairAt(tokens, at + 1, to)];
  return sides.some((side) => side !== null && listedPair(side, known, language, names).length > 0) ? [] : [own];
}

function pairAt(tokens: Token[], at: number, to: number): string | null {
  const token = tokens[at];
  const after = tokens[at + 1];
  if (token === undefined || after === undefined || at + 1 >= to || after.start !== token.end) return null;
  return isIdeograph(token) && isIdeograph(after) ? token.fold + after.fold : null;
}

function listedPair(pair: string, known: Known, language: string, { parties, lexicon }: Names): readonly string[] {
  const kept = known.get(pair);
  if (kept !== undefined) return kept;
  const party = parties.get(pair);
  const listed = party === undefined ? inEnglish(pair, language, lexicon) : [`@${party}`];
  known.set(pair, listed);
  return listed;
}

/** Those that begin with a digit. */
export function numbersOf(terms: string[]): string[] {
  return terms.filter(isNumber);
}

export function isNumber(term: string): boolean {
  return term >= '0' && term < ':';
}

/** True of a term that stands for somebody or something with a record. */
export function isEntity(term: string): boolean {
  return term.startsWith('@');
}

function isIdeograph(token: Token): boolean {
  const code = token.fold.charCodeAt(0);
  return (code >= 0x3040 && code <= 0x30ff) || (code >= 0x3400 && code <= 0x9fff);
}
