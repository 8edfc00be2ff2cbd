/* What words say of a sentence: sums by hand on weights of our own, and what is among the words that ship. */
import { expect, it } from 'vitest';
import { openDossier } from '../../cli/engine';
import { nameTerms } from '../../cli/wording';
import { claimWords, wordingOf } from '../../core/claim-wording';

const weights = new Map([
  ['breach', 2],
  ['lunch', -1],
]);

it.each([
  ['words for and against', ['breach', 'lunch'], 1 / Math.SQRT2],
  ['words without a weight thin the sum', ['breach', 'table', 'chair', 'lamp'], 1],
  ['names and numbers are no words', ['@somebody', '14', 'breach'], 2],
  ['nothing known', ['table'], 0],
  ['nothing at all', [], 0],
])('%s', (_case, terms, expected) => expect(wordingOf(terms, weights)).toBeCloseTo(expected));

it('holds words in many scripts, and no name', () => {
  const names = nameTerms(openDossier().engine);
  expect(claimWords.size).toBeGreaterThan(300);
  for (const script of [
    /[a-z]/,
    /\p{Script=Arabic}/u,
    /\p{Script=Cyrillic}/u,
    /\p{Script=Hangul}/u,
    /\p{Script=Han}/u,
    /\p{Script=Hebrew}/u,
  ])
    expect([...claimWords.keys()].some((word) => script.test(word))).toBe(true);
  expect([...claimWords.keys()].filter((word) => names.has(word))).toEqual([]);
});
