/* The days on which positions were stated: the letters of the list, days in order, drawn as certain as they are known. */
import { describe, expect, it } from 'vitest';
import { positionDaysView } from '../../core/view-position-days';
import { STRIP_WIDTH } from '../../core/view-strip';
import type { Dispute, Statement } from '../../data/schema';
import { dossier } from './view-dossier';

const dispute = dossier.disputes['who-closed'] as Dispute;
const said = (id: string, position: string, date: string | null): Statement => ({
  id,
  speaker: 'ada-north',
  date,
  says: `${position} it was.`,
  topics: [],
  disputes: [{ dispute: dispute.id, position }],
  evidence: [],
  verified: '2030-06-30',
});
const withSaid = (...statements: Statement[]) => ({ ...dossier, statements: Object.fromEntries(statements.map((one) => [one.id, one])) });
const rowsOf = (...statements: Statement[]) =>
  positionDaysView(withSaid(...statements), dispute)?.rows.map(({ letter, stated }) => [letter, ...stated.map(({ date }) => date)]);

it('tells the days of the position and of the statements that take it, each once', () => {
  const later = said('later', 'storm-did', '2030-06-02');
  expect(rowsOf(later, { ...later, id: 'again' })).toEqual([
    ['A', '2030-05-03'],
    ['B', '2030-05-10', '2030-06-02'],
  ]);
});

it('leaves out statements without a day', () => {
  expect(rowsOf(said('undated', 'storm-did', null))).toEqual([
    ['A', '2030-05-03'],
    ['B', '2030-05-10'],
  ]);
});

it('is nothing where fewer than two days are known', () => {
  const one = { ...dispute, positions: dispute.positions.map((position) => ({ ...position, date: '2030-05-03' })) };
  expect(positionDaysView(dossier, one)).toBeNull();
  const none = { ...dispute, positions: dispute.positions.map((position) => ({ ...position, date: null })) };
  expect(positionDaysView(dossier, none)).toBeNull();
});

describe('a day', () => {
  it.each([
    ['2030-05-20', 'day'],
    ['2030-05-20/2030-05-22', 'days'],
    ['2030-05', 'within'],
    ['2030-05-20~', 'within'],
    ['2030-05-20/..', 'day'],
  ])('%s is drawn as %s', (date, form) => {
    const days = positionDaysView(withSaid(said('one', 'storm-did', date)), dispute);
    expect(days?.rows[1]?.stated.find((one) => one.date === date)?.form).toBe(form);
  });

  it('stands inside the drawing, later ones further on', () => {
    const days = positionDaysView(withSaid(said('one', 'storm-did', '2030-06'), said('two', 'south-did', '2030-07-09')), dispute);
    for (const { stated } of days?.rows ?? []) {
      const froms = stated.map(({ from }) => from);
      expect(froms).toEqual([...froms].sort((a, b) => a - b));
      for (const { from, to } of stated) expect(0 < from && from <= to && to < STRIP_WIDTH).toBe(true);
    }
    expect(days?.ticks.map(({ day }) => day)).toEqual(['2030-05-03', expect.any(String), '2030-07-09']);
  });
});
