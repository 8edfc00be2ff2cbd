/*
 * Light stemmers: forms of one word meet, at the price of a few accidents. Names never pass through here. English by its
 * endings; languages with many endings by their first letters; Arabic and Hebrew by prefixes; others stay as they are.
 */
import { alternatives } from '../affixes';

/** Letters kept where words are cut short: endings vary after them. */
const KEPT: Record<string, number> = { fr: 6, de: 6, es: 6, ru: 6, tr: 5, hi: 5 };

/** The stem of a folded word. */
export function stem(fold: string, language: string): string {
  if (/^\d/.test(fold) || fold.length < 3) return fold;
  const code = fold.charCodeAt(0);
  if (code >= 0x590 && code < 0x780) return semitic(fold);
  if (code >= 0xac00 && code <= 0xd7a3) return fold.slice(0, 2);
  if (language === 'en') return english(fold);
  return fold.slice(0, KEPT[language] ?? 6);
}

function semitic(fold: string): string {
  const shorter = alternatives(fold, undefined).find((other) => other.before > 0 && other.fold.length >= 3);
  const base = shorter?.fold ?? fold;
  return base.length > 4 ? base.replace(/(?:ات|ون|ين|ان|ها|هاي|يه|ه|ים|ות)$/, '').slice(0, 5) : base;
}

function english(fold: string): string {
  let word = fold;
  if (word.length > 4)
    word = word
      .replace(/ies$/, 'y')
      .replace(/(ss|x|ch|sh)es$/, '$1')
      .replace(/([^su])s$/, '$1');
  if (word.length > 5) word = word.replace(/(?:ational|ation|ition|ative|ization|isation|izing|ising|ized|ised|ize|ise)$/, '');
  if (word.length > 5) word = word.replace(/(?:ingly|edly|ment|ness|ful|ly|ing|ed|or|er|ion|al|ance|ence|able|ible|ity|ous|ive)$/, '');
  if (word.length > 4) word = word.replace(/(?:e|y|i)$/, '').replace(/([bdfgklmnprt])\1$/, '$1');
  return word;
}
