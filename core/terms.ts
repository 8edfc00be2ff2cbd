/*
 * The terms by which sentences and claims are compared: stems, numbers, and entities in place of their names, so that
 * sentences in different languages can share them.
 */
import type { Id } from '../data/schema';
import { inEnglish } from './languages/lexicon';
import { stem } from './languages/stems';
import { stopWordsOf } from './languages/stop-words';
import type { FoundMention } from './mentions';
import type { Token } from './text';

/** Terms of tokens `from` to `to`. An entity's term is "@" and its id as `standFor` gives it. */
export function termsOf(
  tokens: Token[],
  from: number,
  to: number,
  mentions: FoundMention[],
  language: string,
  standFor: (id: Id) => Id,
): string[] {
  const terms: string[] = [];
  const stops = stopWordsOf(language);
  const known = knownOf(language);
  let next = 0;
  for (let at = from; at < to; at += 1) {
    while (next < mentions.length && (mentions[next]?.to ?? 0) <= at) next += 1;
    const mention = mentions[next];
    if (mention !== undefined && mention.from <= at && at < mention.to) {
      if (mention.from === at) terms.push(`@${standFor(mention.entity)}`);
      if (mention.kind === 'actor' || mention.kind === 'place') continue;
    }
    const token = tokens[at];
    if (token === undefined) continue;
    if (isIdeograph(token)) {
      const after = tokens[at + 1];
      if (after === undefined || at + 1 >= to || after.start !== token.end || !isIdeograph(after) || stops.has(token.fold)) continue;
      terms.push(token.fold + after.fold, ...inEnglish(token.fold + after.fold, language));
    } else for (const term of termsOfWord(token.fold, known, language, stops)) terms.push(term);
  }
  return terms;
}

type Known = Map<string, readonly string[]>;

/** Terms of single words by language, as far as words have been met. */
const knownWords = new Map<string, Known>();
const WORDS_KEPT = 50_000;

function knownOf(language: string): Known {
  const known = knownWords.get(language) ?? new Map();
  if (known.size === 0) knownWords.set(language, known);
  if (known.size >= WORDS_KEPT) known.clear();
  return known;
}

function termsOfWord(fold: string, known: Known, language: string, stops: ReadonlySet<string>): readonly string[] {
  const kept = known.get(fold);
  if (kept !== undefined) return kept;
  const terms = stops.has(fold) || (fold.length < 2 && !/\d/.test(fold)) ? [] : inEnglishOrStem(fold, language);
  known.set(fold, terms);
  return terms;
}

function inEnglishOrStem(fold: string, language: string): readonly string[] {
  const translated = language === 'en' ? [] : inEnglish(fold, language);
  return translated.length > 0 ? translated : [stem(fold, language)];
}

/** Those that begin with a digit. */
export function numbersOf(terms: string[]): string[] {
  return terms.filter(isNumber);
}

export function isNumber(term: string): boolean {
  return term >= '0' && term < ':';
}

function isIdeograph(token: Token): boolean {
  const code = token.fold.charCodeAt(0);
  return (code >= 0x3040 && code <= 0x30ff) || (code >= 0x3400 && code <= 0x9fff);
}
