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
  let next = 0;
  for (let at = from; at < to; at += 1) {
    while (next < mentions.length && (mentions[next]?.to ?? 0) <= at) next += 1;
    const mention = mentions[next];
    if (mention !== undefined && mention.from <= at && at < mention.to) {
      if (mention.from === at) terms.push(`@${standFor(mention.entity)}`);
      if (mention.kind === 'actor' || mention.kind === 'place') continue;
    }
    const token = tokens[at];
    if (token === undefined || stops.has(token.fold)) continue;
    if (isIdeograph(token)) {
      const after = tokens[at + 1];
      if (after !== undefined && at + 1 < to && after.start === token.end && isIdeograph(after))
        terms.push(token.fold + after.fold, ...inEnglish(token.fold + after.fold, language));
      continue;
    }
    if (token.fold.length < 2 && !/\d/.test(token.fold)) continue;
    const translated = language === 'en' ? [] : inEnglish(token.fold, language);
    if (translated.length > 0) terms.push(...translated);
    else terms.push(stem(token.fold, language));
  }
  return terms;
}

/** Those that begin with a digit. */
export function numbersOf(terms: string[]): string[] {
  return terms.filter((term) => term >= '0' && term < ':');
}

function isIdeograph(token: Token): boolean {
  const code = token.fold.charCodeAt(0);
  return (code >= 0x3040 && code <= 0x30ff) || (code >= 0x3400 && code <= 0x9fff);
}

/** Where the language is not said: by its script, Latin taken for English. */
export function languageOf(text: string, given: string | undefined): string {
  if (given !== undefined && given !== '') return given.slice(0, 2).toLowerCase();
  if (/\p{Script=Han}/u.test(text)) return 'zh';
  if (/\p{Script=Hangul}/u.test(text)) return 'ko';
  if (/\p{Script=Hebrew}/u.test(text)) return 'he';
  if (/\p{Script=Cyrillic}/u.test(text)) return 'ru';
  if (/\p{Script=Devanagari}/u.test(text)) return 'hi';
  if (/\p{Script=Arabic}/u.test(text)) return /[ٹڈڑںےہ]/.test(text) ? 'ur' : /[پچژگ]/.test(text) ? 'fa' : 'ar';
  return 'en';
}
