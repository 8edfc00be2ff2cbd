// @vitest-environment happy-dom
/* A lane of the timeline's picture: of all its events Tab reaches one, and each says its day and how it stands. */
import { expect, it } from 'vitest';
import { Lane } from '../../components/explorer/PictureLane';
import { pictureView } from '../../core/view-timeline-picture';
import { dossier } from '../core/view-dossier';
import { show } from './render';

function draw(current: (ids: string[]) => string | undefined) {
  const picture = pictureView(dossier);
  const lane = picture?.lanes.find(({ events }) => events.length > 1);
  if (!picture || !lane) throw new Error('the small dossier has no lane with two events');
  const ids = lane.events.map(({ item }) => item.ref.id);
  const props = { lane, width: picture.width, at: (x: number) => x, current: current(ids) ?? null, selected: null };
  const view = show(
    <svg aria-hidden="true">
      <Lane {...props} onFocus={() => {}} onSelect={() => {}} />
    </svg>,
  );
  return { view, ids };
}

it('is one stop for Tab, at the event where the reader is', () => {
  const { view, ids } = draw((all) => all[1]);
  const stops = [...view.querySelectorAll('a')].filter((link) => link.getAttribute('tabindex') === '0');
  expect(stops.map((link) => link.getAttribute('data-event'))).toEqual([ids[1]]);
  expect(view.querySelectorAll('a[tabindex="-1"]')).toHaveLength(ids.length - 1);
});

it('says of each event when it was, what it was and how it stands', () => {
  const { view } = draw(() => undefined);
  const names = [...view.querySelectorAll('a')].map((link) => link.getAttribute('aria-label') ?? '');
  expect(names.some((name) => /\d{4}, .+(source|document|differ|digest)/i.test(name))).toBe(true);
});
