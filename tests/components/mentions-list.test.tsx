// @vitest-environment happy-dom
/* Each mention of the page: there and a button that goes to it, or gone and only said; a mark that was lost meanwhile. */
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { MentionsList } from '../../components/panel/MentionsList';
import { mentionsView } from '../../core/view-mentions';
import { dossier, report } from '../core/view-dossier';
import { show, textOf } from './render';

const rows = mentionsView(dossier, report(), [10]);

function open(found = true) {
  const onGoTo = vi.fn(async () => found);
  return { view: show(<MentionsList rows={rows} onGoTo={onGoTo} />), onGoTo };
}

it('lists every mention under its record, in reading order', () => {
  const { view } = open();
  expect([...view.querySelectorAll('.mentions > ul > li > a')].map(textOf)).toEqual(['Saltby', 'Ada North']);
  expect([...view.querySelectorAll('.places > li')].map(textOf)).toEqual(['Saltby', 'North gone from the page', 'Ada North']);
});

it('goes to those that are there, and offers no way to those that are gone', async () => {
  const { view, onGoTo } = open();
  const buttons = [...view.querySelectorAll('button')];
  expect(buttons.map((button) => button.getAttribute('aria-label'))).toEqual(['Go to “Saltby”', 'Go to “Ada North”']);
  await act(async () => buttons[1]?.click());
  expect(onGoTo).toHaveBeenCalledWith(expect.objectContaining({ start: 20, end: 29, text: 'Ada North', gone: false }));
  expect(textOf(view.querySelector('[role="status"]'))).toBe('');
});

it('says so where the words have left meanwhile', async () => {
  const { view } = open(false);
  await act(async () => view.querySelector('button')?.click());
  expect(textOf(view.querySelector('[role="status"]'))).toBe('The mark is no longer on the page.');
});
