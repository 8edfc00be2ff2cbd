// @vitest-environment happy-dom
/* The article's statements beside the dossier: reading order, who holds the same and who another position, and the way to the page. */
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { BesideList } from '../../components/panel/BesideList';
import { type BesideRow, besideView } from '../../core/view-beside';
import type { ClaimView, FoundSentence } from '../../core/view-digest';
import type { Ref } from '../../core/view-parts';
import type { PositionView } from '../../core/view-positions';
import { show, textOf } from './render';

const ref = (title: string): Ref => ({ kind: 'actor', id: title.toLowerCase().replaceAll(' ', '-'), title });
const sentence = (start: number, letter: string | null): FoundSentence => ({
  start,
  end: start + 9,
  text: `Words ${start}.`,
  score: 0.9,
  letter,
  same: 'matter',
});
const position = (letter: string, holders: string[], otherHolders: string | null = null): PositionView => ({
  id: letter,
  letter,
  claim: `Claim ${letter}`,
  holders: holders.map(ref),
  otherHolders,
  date: '2031-05-02',
  quote: null,
  reported: false,
  knowable: 'known',
});
const point = (title: string, sentences: FoundSentence[], positions: PositionView[]): ClaimView => ({
  ref: { ...ref(title), kind: 'dispute' },
  question: `${title}?`,
  assessment: null,
  sentences,
  positions,
  wouldSettle: null,
});
const positions = [position('A', ['Ada North', 'Port Office']), position('B', ['Bo South', 'Ada North'], 'two sailors')];
const claims = [
  point('Who rang', [sentence(50, 'A'), sentence(10, null)], positions),
  point('When it rang', [sentence(30, 'B')], positions),
];

describe('the rows', () => {
  const rows = besideView({ claims });
  it('stand in reading order', () => expect(rows.map((row) => row.sentence.start)).toEqual([10, 30, 50]));
  it.each([
    ['no position told', 0, null, [], ['Ada North', 'Port Office', 'Bo South', 'two sailors']],
    ['one with a holder of both', 1, { letter: 'B', total: 2 }, ['Bo South', 'Ada North', 'two sailors'], ['Port Office']],
    ['one position of two', 2, { letter: 'A', total: 2 }, ['Ada North', 'Port Office'], ['Bo South', 'two sailors']],
  ] as const)('%s', (_case, at, taken, holders, others) => {
    const { sentence: _sentence, point: _point, ...rest } = rows[at] as BesideRow;
    expect(rest).toEqual({ taken, holders, others });
  });
});

it('names the point and both sides, shows three and keeps the rest at hand', async () => {
  const many = [...claims, point('Where', [sentence(70, null), sentence(90, null)], [])];
  const view = show(<BesideList rows={besideView({ claims: many })} language="en" />);
  expect(textOf(view.querySelector('.block-head'))).toContain('5 sentences');
  expect(view.querySelectorAll('.beside > li').length).toBe(3);
  expect(textOf(view.querySelector('.more > summary'))).toBe('2 more sentences');
  const last = textOf(view.querySelector('.beside > li:nth-child(3)'));
  for (const part of ['Words 50.', 'Who rang', 'Same position:', 'Port Office', 'Another position:', 'two sailors'])
    expect(last).toContain(part);
});

it('goes to the sentence where there is a page', async () => {
  const onReveal = vi.fn();
  const view = show(<BesideList rows={besideView({ claims })} language="en" onReveal={onReveal} />);
  await act(async () => view.querySelector('button')?.click());
  expect(onReveal).toHaveBeenCalledWith(expect.objectContaining({ start: 10, end: 19 }));
});

it('is not there where nothing is contested', () =>
  expect(show(<BesideList rows={[]} language={null} />).querySelector('.popup-block')).toBeNull());
