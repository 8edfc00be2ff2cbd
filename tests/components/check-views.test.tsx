// @vitest-environment happy-dom
/* The check of a text: matches with the position taken and why, near misses apart, an honest nothing, and the box itself. */
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { CheckBox } from '../../components/panel/CheckBox';
import { CheckMatches } from '../../components/panel/CheckMatches';
import type { CheckedMatch, CheckedView } from '../../core/view-check';
import { evidenceView } from '../../core/view-evidence';
import { datedItem } from '../../core/view-parts';
import { positionsView } from '../../core/view-positions';
import type { Dispute } from '../../data/schema';
import { dossier } from '../core/view-dossier';
import { show, textOf } from './render';

const dispute = dossier.disputes['who-closed'] as Dispute;
const ada = { kind: 'actor' as const, id: 'ada-north', title: 'Ada North' };
const none = { names: [], words: [], numbers: [] };
const blockade = datedItem(dossier, 'blockade');
const match: CheckedMatch = {
  ref: { kind: 'dispute', id: dispute.id, title: dispute.question },
  assessment: 'unresolved',
  same: 'claim',
  taken: 'B',
  positions: positionsView(dossier, dispute),
  wouldSettle: 'The harbour log.',
  shared: { names: [ada], words: ['storm', 'closed'], numbers: ['12'] },
  statements: [
    {
      ref: { kind: 'statement', id: 'ada-said', title: 'She said that they closed it.' },
      speaker: ada,
      date: '2030-05-03',
      quote: 'they closed it',
      standing: { name: 'single-source', independent: 1, notCounted: 0 },
      letter: 'A',
      evidence: () => evidenceView(dossier, 'event', 'blockade').lists,
    },
  ],
  events: blockade ? [{ item: blockade, evidence: () => [] }] : [],
};
const answer = (more: Partial<CheckedView> = {}): CheckedView => ({
  sentence: 'A storm closed the harbour.',
  cut: false,
  matches: [match],
  near: [],
  looked: none,
  through: { disputes: 4, positions: 9 },
  nearest: 0.8,
  least: 0.1,
  ...more,
});
const matches = (more: Partial<CheckedView> = {}) => {
  const onSearch = vi.fn();
  return { view: show(<CheckMatches checked={answer(more)} onSearch={onSearch} />), onSearch };
};

describe('a match', () => {
  const { view } = matches();
  const text = textOf(view);
  it.each([
    '1 contested point speaks to this. Parley finds related entries; it does not rule on the sentence.',
    'Same claim',
    'Unresolved',
    'The sentence takes position B',
    'Shared names: Ada North',
    'Shared words: storm and closed',
    'Shared numbers: 12',
    'The storm closed it.',
    'Southmark closed it.',
    'The harbour log.',
    'Statements that bear on it',
    'they closed it',
    'Events that bear on it',
    'Blockade of the harbour began',
  ])('says "%s"', (words) => expect(text).toContain(words));

  it('says of no sentence that it is true or false', () => {
    expect(text).not.toMatch(/\b(?:true|false|confirm|refut|debunk)/i);
  });

  it('says "same matter" and that the position cannot be told, where that is so', () => {
    const untold = textOf(matches({ matches: [{ ...match, same: 'matter', taken: null }] }).view);
    expect(untold).toContain('Same matter');
    expect(untold).toContain('which position it takes cannot be told');
  });

  it('opens to the sources of a statement', async () => {
    const sources = matches().view.querySelector<HTMLDetailsElement>('.bearing details.sources');
    expect(textOf(sources)).not.toContain('Gazette');
    await act(() => {
      if (!sources) return;
      sources.open = true;
      sources.dispatchEvent(new Event('toggle'));
    });
    expect(textOf(sources)).toContain('The Saltby Gazette');
  });
});

it('tells near misses apart, with what they share', () => {
  const { view } = matches({
    near: [{ ref: { kind: 'dispute', id: 'other', title: 'Another point' }, shared: { ...none, words: ['log'] } }],
  });
  expect(textOf(view.querySelector('.near-misses'))).toContain('Near misses');
  expect(textOf(view.querySelector('.near-misses li'))).toBe('Another pointShared words: log');
});

describe('nothing', () => {
  const looked = { names: [ada], words: ['shares', 'rose'], numbers: ['12'] };
  it('is said honestly, with what was looked for and how near the nearest came', () => {
    const text = textOf(matches({ matches: [], looked, nearest: 0.04 }).view);
    for (const words of [
      'No entry speaks to this sentence',
      'nothing about whether it is true',
      'Names looked for: Ada North',
      'shares and rose',
      '12',
    ])
      expect(text).toContain(words);
    expect(text).toContain(
      'Looked through 4 contested points with 9 positions. Nearest entry: 4 % likely to be the matter of the sentence; 10 % is asked for.',
    );
  });

  it('offers to search the words instead', () => {
    const { view, onSearch } = matches({ matches: [], looked });
    view.querySelector('button')?.click();
    expect(onSearch).toHaveBeenCalledWith('A storm closed the harbour.');
  });
});

describe('the box', () => {
  const open = (more: Partial<Parameters<typeof CheckBox>[0]> = {}) => {
    const on = { onCheck: vi.fn(), onClear: vi.fn(), onSearch: vi.fn() };
    const view = show(<CheckBox checked={null} asked={null} {...on} {...more} />);
    const field = view.querySelector('textarea') ?? document.createElement('textarea');
    const type = (text: string) =>
      act(() => {
        field.value = text;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      });
    const press = (name: string) => act(() => [...view.querySelectorAll('button')].find((button) => textOf(button) === name)?.click());
    return { view, field, type, press, on };
  };

  it('is closed until something is asked, and asks what was typed', async () => {
    const { view, type, press, on } = open();
    expect(view.querySelector('details')?.open).toBe(false);
    await press('Find what speaks to it');
    expect(on.onCheck).not.toHaveBeenCalled();
    await type('  A storm closed it. ');
    await press('Find what speaks to it');
    expect(on.onCheck).toHaveBeenCalledWith('A storm closed it.');
  });

  it.each([
    [{}, 1],
    [{ shiftKey: true }, 0],
    [{ isComposing: true }, 0],
  ])('on Enter with %o asks %i times', async (keys, times) => {
    const { field, type, on } = open();
    await type('A storm closed it.');
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true, ...keys }));
    expect(on.onCheck).toHaveBeenCalledTimes(times);
  });

  it('opens with what the page asked for, and says what to do where nothing was selected', async () => {
    const asked = open({ asked: { text: 'A storm closed it.' } });
    await vi.waitFor(() => expect(asked.field.value).toBe('A storm closed it.'));
    expect(asked.view.querySelector('details')?.open).toBe(true);
    expect(textOf(open({ asked: { text: '' } }).view)).toContain('Select some text in the page first, or paste it here.');
  });

  it('shows what was checked, that it was cut, and clears', async () => {
    const { view, press, on } = open({ checked: answer({ cut: true }) });
    expect(textOf(view.querySelector('blockquote'))).toBe('A storm closed the harbour.');
    expect(textOf(view)).toContain('its first 27 characters were checked');
    await press('Clear');
    expect(on.onClear).toHaveBeenCalledOnce();
  });
});
