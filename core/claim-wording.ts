/*
 * How far the words of a sentence are those of reports on what is contested ("violated", "must", "never") and not those
 * of a report of what happened ("arrived", "hosted", "lunch"). Which words are which is learnt by `cli/wording.ts` from the
 * corpus; no name is among them.
 */
import learnt from './claim-words.json';
import { isEntity, isNumber } from './terms';

/** Log odds of a contested sentence, above or below those of any sentence, by term. */
export type WordWeights = ReadonlyMap<string, number>;

/** The words that ship. */
export const claimWords: WordWeights = new Map(
  Object.entries(learnt.wordsByOdds).flatMap(([odds, words]) => words.split(' ').map((word): [string, number] => [word, Number(odds)])),
);

/** True of a term that is a word: no entity and no number. */
export function isWord(term: string): boolean {
  return !isEntity(term) && !isNumber(term);
}

/** Sum over the different terms by the root of how many words there are: about −3 to 3, 0 where no word is known. */
export function wordingOf(terms: Iterable<string>, weights: WordWeights = claimWords): number {
  let sum = 0;
  let words = 0;
  for (const term of terms) {
    if (!isWord(term)) continue;
    words += 1;
    sum += weights.get(term) ?? 0;
  }
  return words === 0 ? 0 : sum / Math.sqrt(words);
}
