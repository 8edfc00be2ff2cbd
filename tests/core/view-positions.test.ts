/* A quotation beside a position says whose words it is, and is never put into the mouths of several. */
import { expect, it } from 'vitest';
import type { Dataset } from '../../core/dossier';
import { positionsView } from '../../core/view-positions';
import type { Dispute, Statement } from '../../data/schema';
import { dossier, report } from './view-dossier';

const closed = dossier.disputes['who-closed'] as Dispute;

function quoteWhere({ heldBy, holders, speaker, sources = {} }: Case) {
  const positions = closed.positions.map((one) => (one.id === 'south-did' ? { ...one, heldBy, ...(holders ? { holders } : {}) } : one));
  const said = {
    id: 'said',
    speaker,
    says: 'She said so.',
    quote: 'they closed it in the night',
    disputes: [{ dispute: closed.id, position: 'south-did' }],
  };
  const dataset: Dataset = { ...dossier, sources, statements: speaker ? { said: said as unknown as Statement } : {} };
  return positionsView(dataset, { ...closed, positions }).find(({ id }) => id === 'south-did')?.quote;
}

interface Case {
  heldBy: string[];
  holders?: string;
  speaker?: string;
  sources?: Dataset['sources'];
}

it.each<[string, Case, string | null | undefined]>([
  ['one holder, no statement: the words are hers', { heldBy: ['ada-north'] }, null],
  ['one holder, another speaker: the speaker is named', { heldBy: ['midland'], speaker: 'ada-north' }, 'ada-north'],
  ['two holders, one spoke: the speaker is named', { heldBy: ['ada-north', 'midland'], speaker: 'ada-north' }, 'ada-north'],
  ['two holders, source at hand: the source is named', { heldBy: ['ada-north', 'midland'], sources: dossier.sources }, null],
])('%s', (_name, given, speaker) => {
  const quote = quoteWhere(given);
  expect(quote?.text).toBe('they closed it');
  expect(quote?.speaker?.id ?? null).toBe(speaker);
});

it.each<[string, Case]>([
  ['two holders', { heldBy: ['ada-north', 'midland'] }],
  ['a holder with a record and one without', { heldBy: ['ada-north'], holders: 'Harbour pilots' }],
])('leaves out words that nobody is named for: %s', (_name, given) => expect(quoteWhere(given)).toBeNull());

it('names the source that quotes where the speaker is not known', () => {
  const quote = quoteWhere({ heldBy: ['ada-north', 'midland'], sources: dossier.sources });
  expect(quote?.source?.id).toBe('gazette-2030-05-02');
});

it.each([
  ['2030-05-10', 'a week after its day: reported', true],
  ['2030-05-03', 'on its day: reported', true],
  ['2030-04-28', 'days before the first statement that the dossier knows: reported', true],
  ['2030-03-01', 'two months before anybody held it: not reported, and later than the article', false],
])('an article of %s, %s', (published, _what, expected) => {
  const claim = {
    claim: closed.id,
    position: 'south-did',
    origin: null,
    same: 'matter' as const,
    text: 'They closed it.',
    start: 0,
    end: 15,
    score: 0.9,
  };
  const position = positionsView(dossier, closed, report({ published, claims: [claim] })).find(({ id }) => id === 'south-did');
  expect(position?.reported).toBe(expected);
  expect(position?.knowable).toBe(expected ? 'known' : 'later');
});
