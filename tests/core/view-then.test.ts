/* Then and now: what an article's day could know, and that an article is not said to lack what it reports itself. */
import { describe, expect, it } from 'vitest';
import { digestView } from '../../core/view-digest';
import { knowableOn, thenView } from '../../core/view-then';
import { dossier, report } from './view-dossier';

it.each([
  ['2030-03-01', '2030-03-02', 'known'],
  ['2030-03-06', null, 'known'],
  ['2030-03-07', '2030-03-07', 'later'],
  ['2030-03-01', '2030-03-07', 'reported-later'],
  ['2030-03', '2030-03', 'known'],
  [null, '2030-04', 'reported-later'],
  [null, null, 'known'],
] as const)('of %s, first source %s, an article of 6 March knows: %s', (date, since, expected) => {
  expect(knowableOn('2030-03-06', date, since)).toBe(expected);
});

describe('the digest of the article’s day', () => {
  const now = digestView(report(), dossier, '2030-07-02');
  const past = thenView(now, dossier);

  it('leaves out what came later and counts it', () => {
    expect(past?.digest.since).toBeNull();
    expect(past?.leftOut.events).toBe((now.since?.total ?? 0) + now.reportedLater.length);
  });

  it('holds only positions that were knowable, under the same letters', () => {
    const letters = new Map(now.claims.flatMap(({ positions }) => positions.map(({ id, letter }) => [id, letter] as const)));
    for (const { positions } of past?.digest.claims ?? []) {
      for (const { id, letter, knowable } of positions) expect([knowable, letters.get(id)]).toEqual(['known', letter]);
    }
  });

  it('never says of a position which the article reports that it came later', () => {
    const { claims } = digestView(report({ published: '2030-05-10' }), dossier, '2030-07-02');
    const reported = claims.flatMap(({ positions }) => positions.filter((position) => position.reported));
    expect(reported.length).toBeGreaterThan(0);
    expect(reported.every(({ knowable }) => knowable === 'known')).toBe(true);
  });

  it.each([
    ['without a date', null],
    ['newer than the dossier', '2031-01-01'],
  ])('is none for an article %s', (_what, published) => {
    expect(thenView(digestView(report({ published }), dossier, '2031-02-02'), dossier)).toBeNull();
  });
});
