/* Who said what when: each word in its holder's row, and nobody is given words that a source does not give him. */
import { expect, it } from 'vitest';
import { matrixView } from '../../core/view-matrix';
import type { Dispute, Position, Statement } from '../../data/schema';
import { dossier } from './view-dossier';

const dispute = dossier.disputes['who-closed'] as Dispute;
const said = (id: string, speaker: string, position: string, date: string | null, quote?: string): Statement => ({
  id,
  speaker,
  date,
  says: `${speaker} spoke.`,
  ...(quote ? { quote } : {}),
  topics: [],
  disputes: [{ dispute: dispute.id, position }],
  evidence: [],
  verified: '2030-06-30',
});
const matrix = (statements: Statement[], change: (position: Position) => Partial<Position> = () => ({})) =>
  matrixView(
    { ...dossier, statements: Object.fromEntries(statements.map((one) => [one.id, one])) },
    { ...dispute, positions: dispute.positions.map((position) => ({ ...position, ...change(position) })) },
  );
const rows = (view: ReturnType<typeof matrix>) =>
  view.rows.flatMap(({ position, holders }) =>
    holders.map(({ who, cells }) => [position.letter, who?.id ?? null, ...cells.map((cell) => cell.length)]),
  );

it('has a row for each holder under the position, a column for each day, in order of time', () => {
  const view = matrix([said('one', 'midland', 'storm-did', '2030-05-04'), said('two', 'ada-north', 'storm-did', '2030-05-20')]);
  expect(view.columns).toEqual(['2030-05-03', '2030-05-04', '2030-05-10', '2030-05-20']);
  expect(rows(view)).toEqual([
    ['A', 'ada-north', 1, 0, 0, 0],
    ['B', 'midland', 0, 1, 0, 0],
    ['B', 'ada-north', 0, 0, 0, 1],
    ['B', null, 0, 0, 1, 0],
  ]);
});

it('gives what a source reports of several holders to none of them', () => {
  const view = matrix([], ({ id }) => (id === 'south-did' ? { heldBy: ['ada-north', 'midland'] } : {}));
  expect(rows(view).map(([letter, who]) => [letter, who])).toEqual([
    ['A', null],
    ['B', null],
  ]);
});

it('shows a quotation once, where a statement has it', () => {
  const view = matrix([said('one', 'ada-north', 'south-did', '2030-05-03', 'they closed it')]);
  const quotes = view.rows.flatMap(({ holders }) => holders.flatMap(({ cells }) => cells.flat().map(({ quote }) => quote)));
  expect(quotes.filter((quote) => quote === 'they closed it')).toHaveLength(1);
});

it('keeps a position of which nothing is told, with one empty row', () => {
  const view = matrix([], ({ id }) => (id === 'storm-did' ? { evidence: [] } : {}));
  expect(rows(view)).toEqual([
    ['A', 'ada-north', 1],
    ['B', null, 0],
  ]);
});
