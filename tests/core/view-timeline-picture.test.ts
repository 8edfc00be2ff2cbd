/* The drawing of the timeline: what each date looks like, that marks and labels keep apart, and that scale keeps a day in place. */
import { describe, expect, it } from 'vitest';
import { wrap } from '../../core/view-picture-labels';
import { type PictureEvent, pictureView, pointAt, shareAt } from '../../core/view-timeline-picture';
import { dossier } from './view-dossier';

const eventsAt = (width: number): PictureEvent[] => pictureView(dossier, [], width)?.lanes.flatMap(({ events }) => events) ?? [];

describe('the timeline as a picture', () => {
  it.each([
    ['first-round', 'day'],
    ['second-round', 'days'],
    ['third-round', 'not-held'],
    ['letter', 'about'],
  ])('draws %s as %s', (id, form) => {
    expect(eventsAt(1200).find(({ item }) => item.ref.id === id)?.form).toBe(form);
  });

  it('draws a known beginning with an unknown end from its first day on', () => {
    const open = {
      ...dossier,
      events: { ...dossier.events, fifth: { ...dossier.events['fifth'], date: '2030-06-01/..' } },
    } as typeof dossier;
    const fifth = pictureView(open, [], 1200)
      ?.lanes.flatMap(({ events }) => events)
      .find(({ item }) => item.ref.id === 'fifth');
    expect(fifth?.form).toBe('open');
    expect(fifth?.x).toBe(fifth?.from);
    expect(fifth?.to).toBe(pictureView(open, [], 1200)?.asOf.x);
  });

  it('draws rounds that were held as bands, and no others', () => {
    const bands = eventsAt(1200).filter(({ round }) => round);
    expect(bands.map(({ item }) => item.ref.id)).toEqual(['first-round', 'second-round']);
  });

  it('leaves out what no source dates', () => {
    expect(eventsAt(1200).some(({ item }) => item.ref.id === 'rumour')).toBe(false);
  });

  it.each([720, 1200, 6000])('lays no mark on another at a width of %i', (width) => {
    const events = eventsAt(width);
    for (const one of events) {
      for (const other of events) {
        if (one !== other) expect(Math.hypot(one.x - other.x, one.dy - other.dy)).toBeGreaterThan(8);
      }
    }
  });

  it('shows every label whole, and more of them when closer', () => {
    const labelled = (width: number) => eventsAt(width).filter(({ label }) => label !== null);
    for (const { item, label } of labelled(720)) expect(label?.lines.join(' ')).toBe(item.ref.title);
    expect(labelled(6000).length).toBeGreaterThanOrEqual(labelled(720).length);
  });

  it.each([0, 0.25, 1])('finds the share %d of the time again after a change of scale', (share) => {
    expect(shareAt(pointAt(share, 900), 900)).toBeCloseTo(share);
    expect(shareAt(pointAt(share, 9000), 9000)).toBeCloseTo(share);
  });

  it('tells days of a month only where there is room', () => {
    const days = (width: number) => pictureView(dossier, [], width)?.ticks.filter(({ day }) => day !== null).length ?? 0;
    expect(days(900)).toBe(0);
    expect(days(9000)).toBeGreaterThan(10);
  });
});

it.each([
  ['Short', 1],
  ['Second round of harbour talks', 2],
  ['A very long title about the opening of the old harbour road to carts', 3],
])('breaks %j into %i lines and loses no word', (title, lines) => {
  expect(wrap(title)).toHaveLength(lines);
  expect(wrap(title).join(' ')).toBe(title);
});
