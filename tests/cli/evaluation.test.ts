import { expect, it } from 'vitest';
import { openDossier } from '../../cli/engine';
import { evaluateItems, type LabelledItem } from '../../cli/evaluation';

const { engine } = openDossier();
const text = 'Officials of Iran and the United States signed the Islamabad Memorandum.';
const item = (entity: string, name: string, label: LabelledItem['label'] = 'talks'): LabelledItem => {
  const start = text.indexOf(name);
  return { id: 'one', language: 'en', label, text, mentions: [{ entity: [entity], text: name, start, end: start + name.length }] };
};
const rightIn = (given: LabelledItem, former?: Map<string, string>) =>
  evaluateItems([given], engine, former).tallies['all']?.mentions.right;

it.each([
  ['iran', 'Iran', undefined, 1],
  ['united-states', 'Iran', undefined, 0],
  ['some-paper', 'Islamabad Memorandum', new Map([['some-paper', 'islamabad-mou']]), 1], // where the id stood before
  ['some-paper', 'Islamabad Memorandum', new Map([['some-paper', 'iran']]), 0],
  ['in-no-record', 'Islamabad Memorandum', undefined, 1], // the place is all that can be judged
])('%s for “%s”: %d right', (entity, name, former, right) => expect(rightIn(item(entity, name), former)).toBe(right));

it('names the ids that no record has', () => {
  expect(evaluateItems([item('in-no-record', 'Islamabad Memorandum')], engine).unknown).toEqual(['in-no-record']);
});

it('counts by language and by kind', () => {
  expect(evaluateItems([item('iran', 'Iran'), item('iran', 'Iran', 'other')], engine).sizes).toEqual({
    all: 2,
    en: 2,
    'kind: talks': 1,
    'kind: other': 1,
  });
});
