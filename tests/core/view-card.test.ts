/* Cards: what each kind of record says beside the word pointed at. */
import { describe, expect, it } from 'vitest';
import { cardView } from '../../core/view';
import { dossier, report } from './view-dossier';

const card = (id: string, published: string | null = '2030-03-06') => {
  const view = cardView(dossier, id, { report: report({ published }) });
  if (!view) throw new Error(`no card for ${id}`);
  return view;
};

describe('a person', () => {
  it.each([
    ['2030-03-06', 'Harbour minister'],
    ['2030-05-01', 'Prime minister'],
    ['2026-01-01', undefined],
  ])('on %s held the office of %s', (published, office) => {
    expect(card('ada-north', published).lines[0]?.text).toBe(office);
  });

  it('has the rounds that were held, and the last entry with its date', () => {
    const { facts } = card('ada-north');
    expect(facts.map(({ label, refs, date }) => [label.id, refs.map(({ id }) => id), date])).toEqual([
      ['fact-rounds', ['second-round'], null],
      ['fact-last-entry', ['second-round'], '2030-03-04/2030-03-05'],
    ]);
  });

  it('names rounds by place and year, one place and year once', () => {
    expect(card('ada-north').facts[0]?.refs.map(({ title }) => title)).toEqual(['Saltby 2030']);
  });

  it('names the side only where it is not the name itself', () => {
    expect(card('ada-north').labelDetail).toBe('Northmark');
  });
});

describe('an event', () => {
  it.each([
    ['second-round', '2030-03-06', -1],
    ['second-round', '2030-03-04', 0],
    ['blockade', '2030-04-30', 2],
    ['rumour', '2030-04-30', undefined],
  ])('%s stands to an article of %s at %s days', (id, published, days) => {
    expect(card(id, published).relation?.days ?? undefined).toBe(days);
  });

  it('is followed by the record that says so, before the next of its track', () => {
    expect(card('blockade').relation?.next?.ref.id).toBe('sixth');
    expect(card('first-round').relation?.next?.ref.id).toBe('second-round');
  });

  it('shows its standing and who reports it', () => {
    expect(card('second-round').standing).toEqual({ name: 'corroborated', independent: 3, notCounted: 2 });
    expect(card('second-round').sources).toEqual({ publishers: ['The Saltby Gazette'], more: 0, notCounted: 2 });
  });
});

describe('a mechanism', () => {
  it('has members, those who are not, and the last status with its day', () => {
    const { facts, lines } = card('pilot-line');
    expect(facts.map(({ label }) => label.id)).toEqual(['fact-members', 'fact-not-members', 'fact-status']);
    expect(facts[2]).toMatchObject({ words: { id: 'state-met' }, text: 'It met twice.', date: '2030-06-30' });
    expect(lines[0]?.refs[0]?.id).toBe('second-round');
  });
});

describe('a contested point', () => {
  it('asks the question, letters the positions, tells which the article reports', () => {
    const view = card('who-closed', '2030-05-10');
    expect(view.title).toBe('Who closed the harbour in May 2030?');
    expect(view.standing).toBeNull();
    expect(view.assessment).toBe('unresolved');
    expect(view.reported).toEqual(['B']);
    expect(view.positions[0]?.quote?.text).toBe('they closed it');
    expect(view.positions[1]?.otherHolders).toBe('Harbour pilots');
  });
});

it('a place lists what happened there, a term explains', () => {
  expect(card('saltby').facts[0]?.refs.map(({ id }) => id)).toEqual(['first-round', 'second-round']);
  expect(card('pilotage').text).toBe('Guiding ships.');
});

it('there is no card for what the dossier does not have', () => {
  expect(cardView(dossier, 'nobody')).toBeNull();
  expect(cardView(dossier, 'constructor')).toBeNull();
});
