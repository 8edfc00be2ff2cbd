import { expect, it } from 'vitest';
import { agree, indexPassages, rank } from '../../core/passages';

const passages = [
  ['fee', 'ship', 'strait'],
  ['fee', 'fee', 'bank'],
  ['ship', 'crew', 'harbour', 'storm', 'night', 'rope', 'sail'],
];
const index = indexPassages(passages);
const agreements = (query: string[]) => {
  const mass = agree(index, query);
  const shares = [...index.sums].map(
    (sum, passage) => [passage, { ofPassage: sum / (index.mass[passage] ?? 0), ofQuery: sum / mass }] as const,
  );
  return new Map(shares.filter(([, { ofQuery }]) => ofQuery > 0));
};

it('agrees wholly with a passage that is asked for in its own words', () => {
  expect(agreements(['fee', 'ship', 'strait']).get(0)).toEqual({ ofPassage: 1, ofQuery: 1 });
});

it('leaves out passages that share nothing, and forgets one question before the next', () => {
  expect([...agreements(['rope']).keys()]).toEqual([2]);
  expect([...agreements(['bank']).keys()]).toEqual([1]);
});

it('counts a word that stands nowhere against the agreement', () => {
  expect(agreements(['bank', 'moon']).get(1)?.ofQuery).toBeLessThan(agreements(['bank']).get(1)?.ofQuery ?? 0);
});

it.each([
  [['ship'], [0, 2]], // the shorter passage first
  [['fee'], [1, 0]], // the one that repeats the word first
  [
    ['strait', 'storm'],
    [0, 2],
  ],
  [['moon'], []],
])('ranks %j', (query, order) => expect(rank(index, query, 5)).toEqual(order));

it('ranks by words that count less behind words that count fully', () => {
  const query = new Map([
    ['bank', 0.3],
    ['strait', 1],
  ]);
  expect(rank(index, query, 5)).toEqual([0, 1]);
  expect(rank(index, new Map([...query].map(([term, weight]) => [term, 1.3 - weight])), 5)).toEqual([1, 0]);
});

it('prefers, of two that share the same words, the one that is asked for whole', () => {
  const near = indexPassages([['fee', 'ship', 'dock'], ['fee', 'ship', 'crew', 'rope'], ['sail']]);
  expect(rank(near, ['fee', 'ship'], 1)).toEqual([0]);
});
