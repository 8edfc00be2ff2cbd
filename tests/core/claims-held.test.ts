/* Contested points in reports that nothing was learnt from: how well what is learnt carries over to sentences of others. */
import { expect, it } from 'vitest';
import { openDossier } from '../../cli/engine';
import { readItems } from '../../cli/evaluate';
import { evaluateItems, figures, share } from '../../cli/evaluation';
import { readCorpus } from '../../cli/train';

const held = readItems(new URL('../corpus/claims-held.jsonl', import.meta.url).pathname);
const { tallies } = evaluateItems(held, openDossier().engine);

it('is held apart from what was learnt from', () => {
  const learnt = new Set(readCorpus().map(({ text }) => text));
  expect(held.filter(({ text }) => learnt.has(text))).toEqual([]);
});

it.each([
  ['contested', 0.83],
  ['dispute', 0.81],
] as const)('%s: F1 of at least %d', (question, floor) => {
  expect(figures(tallies.all?.[question] ?? { right: 0, wrong: 1, missed: 1 }).f1).toBeGreaterThanOrEqual(floor);
});

it.each([
  ['position', 0.87],
  ['search', 0.88],
] as const)('%s: right in at least %d', (question, floor) => {
  expect(share(tallies.all?.[question] ?? { right: 0, wrong: 1, missed: 1 })).toBeGreaterThanOrEqual(floor);
});
