// @vitest-environment happy-dom
/* A record in the panel: its head and sources, a point with its days, the way back, and an id that nothing stands under. */
import { expect, it, vi } from 'vitest';
import { LinkTargetProvider, SAME_PAGE } from '../../components/RecordLink';
import type { RecordKind } from '../../core/dossier';
import { PanelEntry } from '../../entrypoints/sidepanel/PanelEntry';
import { dossier, report } from '../core/view-dossier';
import { show, textOf } from './render';

function open(kind: RecordKind, id: string, read = report()) {
  const onBack = vi.fn();
  const entry = <PanelEntry dataset={dossier} kind={kind} id={id} report={read} onBack={onBack} />;
  return { view: show(<LinkTargetProvider value={SAME_PAGE}>{entry}</LinkTargetProvider>), onBack };
}

it.each([
  ['actor', 'ada-north', 'Ada North'],
  ['event', 'second-round', 'Second round of harbour talks'],
  ['dispute', 'who-closed', 'Who closed the harbour in May 2030?'],
  ['mechanism', 'pilot-line', 'Pilot line'],
  ['place', 'saltby', 'Saltby'],
  ['term', 'pilotage', 'Pilotage'],
  ['source', 'gazette-2030-05-02', 'Harbour closed'],
] as const)('shows the %s %s with its title and a report of mistakes', (kind, id, title) => {
  const { view } = open(kind, id);
  expect(textOf(view.querySelector('h2.title'))).toBe(title);
  expect(view.querySelector('article')?.getAttribute('aria-label')).toBe(title);
  expect(view.querySelector<HTMLTextAreaElement>('.mistake textarea')?.value).toContain(`id: "${id}"`);
});

it('links inside the panel, and to the Explorer in a tab of its own', () => {
  const { view } = open('event', 'second-round');
  const links = [...view.querySelectorAll('a')].map((link) => [link.getAttribute('href'), link.getAttribute('target')]);
  expect(links).toContainEqual(['/explorer.html#/events/second-round', '_blank']);
  expect(links.some(([href]) => href === '#/places/saltby')).toBe(true);
});

it('draws the days of a contested point and says them', () => {
  const strip = open('dispute', 'who-closed').view.querySelector('.position-strip svg');
  expect(strip?.getAttribute('aria-label')).toBe('Days on which each position was stated. A: 3 May 2030; B: 10 May 2030.');
  expect(strip?.querySelectorAll('.stated')).toHaveLength(2);
  expect(open('event', 'second-round').view.querySelector('.position-strip')).toBeNull();
});

it('marks the position that the article reports', () => {
  const { view } = open('dispute', 'who-closed', report({ published: '2030-05-10' }));
  expect([...view.querySelectorAll('.positions > li')].map((row) => row.querySelector('.here') !== null)).toEqual([false, true]);
});

it('names the page in the report of a mistake', () => {
  const { view } = open('actor', 'ada-north');
  expect(view.querySelector<HTMLTextAreaElement>('.mistake textarea')?.value).toContain('After the second round');
});

it('goes back', () => {
  const { view, onBack } = open('actor', 'ada-north');
  [...view.querySelectorAll('button')].find((button) => textOf(button) === 'Back')?.click();
  expect(onBack).toHaveBeenCalledOnce();
});

it('says that nothing stands under an unknown id, and still goes back', () => {
  const { view } = open('event', 'none-such');
  expect(textOf(view)).toContain('No entry under this address');
  expect(textOf(view)).toContain('none-such');
  expect(textOf(view.querySelector('button'))).toBe('Back');
});
