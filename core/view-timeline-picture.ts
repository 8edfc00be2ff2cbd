/*
 * Geometry of the timeline as a picture: one lane a track, an event where its days lie, drawn as certain as its date is
 * known. Numbers are units of a drawing `width` wide, time from left to right; the component mirrors it. Key events are
 * labelled where there is room.
 */
import type { Edtf, Id } from '../data/schema';
import { daysBetween, parseDate } from './dates';
import type { Dataset } from './dossier';
import { type DatedItem, eventsInOrder } from './view-parts';
import { placeLabels } from './view-picture-labels';

export const LANE_HEIGHT = 104;
export const NAME_WIDTH = 124;
const TOP = 36;
const MARGIN = 14;
/** Below this distance month names would touch. */
const TICK_SPACE = 52;

/** How the date is known, and so how it is drawn. */
export type DateForm = 'day' | 'days' | 'about' | 'within' | 'not-held' | 'disputed';

export interface PictureEvent {
  item: DatedItem;
  form: DateForm;
  /** Middle, first and last day. */
  x: number;
  from: number;
  to: number;
  /** Where the label stands; null for events without one. `level` counts lines above (negative) or below the lane. */
  label: { x: number; anchor: 'start' | 'middle' | 'end'; level: number; text: string } | null;
}

export interface PictureLane {
  id: Id;
  name: string;
  y: number;
  events: PictureEvent[];
}

export interface PictureView {
  width: number;
  height: number;
  from: string;
  to: string;
  ticks: { x: number; month: string }[];
  lanes: PictureLane[];
  fighting: { x: number; width: number; y: number; name: string }[];
  asOf: { x: number; date: Edtf };
}

/** Null when no event of the chosen tracks is dated. `tracks` empty means all. */
export function pictureView(dataset: Dataset, tracks: readonly Id[] = [], width = 1200): PictureView | null {
  const items = eventsInOrder(dataset).filter(({ date }) => date !== null && parseDate(date) !== null);
  const chosen = dataset.topic.tracks.filter(({ id }) => tracks.length === 0 || tracks.includes(id));
  const inLane = (id: Id) => items.filter(({ ref }) => dataset.events[ref.id]?.track === id);
  const lanes = chosen.filter(({ id }) => inLane(id).length > 0);
  const days = lanes.flatMap(({ id }) => inLane(id).flatMap(({ date }) => parseDate(date ?? '')?.earliest ?? []));
  const from = days.sort()[0];
  if (!from) return null;
  const to = [dataset.asOf, from].sort()[1] ?? from; // ISO days sort as text
  const at = scale(from, to, width);
  return {
    width,
    height: TOP + lanes.length * LANE_HEIGHT,
    from,
    to,
    ticks: months(from, to, at),
    lanes: lanes.map(({ id, short }, row) => ({
      id,
      name: short,
      y: TOP + (row + 0.5) * LANE_HEIGHT,
      events: placeLabels(
        inLane(id).map((item) => draw(item, at)),
        NAME_WIDTH,
        width,
      ),
    })),
    fighting: bands(
      dataset,
      lanes.findIndex(({ kind }) => kind === 'fighting'),
      at,
      from,
      to,
    ),
    asOf: { x: at(dataset.asOf), date: dataset.asOf },
  };
}

function scale(from: string, to: string, width: number): (day: string) => number {
  const length = Math.max(1, daysBetween(from, to) ?? 1);
  const room = width - NAME_WIDTH - 2 * MARGIN;
  return (day) => {
    const share = Math.min(1, Math.max(0, (daysBetween(from, day) ?? 0) / length));
    return Math.round((NAME_WIDTH + MARGIN + share * room) * 10) / 10;
  };
}

function draw(item: DatedItem, at: (day: string) => number): PictureEvent {
  const date = parseDate(item.date ?? '');
  const from = at(date?.earliest ?? '');
  const to = at(date?.latest ?? '');
  return { item, form: formOf(item), x: (from + to) / 2, from, to, label: null };
}

function formOf(item: DatedItem): DateForm {
  const date = parseDate(item.date ?? '');
  if (!item.held) return 'not-held';
  if (item.standing?.name === 'disputed') return 'disputed';
  if (!date || date.approximate || date.uncertain) return 'about';
  if (date.precision === 'month' || date.precision === 'year') return 'within';
  return date.earliest === date.latest ? 'day' : 'days';
}

function months(from: string, to: string, at: (day: string) => number): PictureView['ticks'] {
  const ticks: PictureView['ticks'] = [];
  let [year = 0, month = 1] = from.split('-').map(Number);
  for (let day = firstOf(year, month); day <= to; day = firstOf(year, month)) {
    const x = at(day);
    if (day >= from && x - (ticks.at(-1)?.x ?? -TICK_SPACE) >= TICK_SPACE) ticks.push({ x, month: day.slice(0, 7) });
    month += 1;
    if (month > 12) [year, month] = [year + 1, 1];
  }
  return ticks;
}

function firstOf(year: number, month: number): string {
  return `${year}-${String(month).padStart(2, '0')}-01`;
}

/** Stretches of fighting, in the lane of that kind, or across all lanes where there is none. */
function bands(dataset: Dataset, row: number, at: (day: string) => number, from: string, to: string): PictureView['fighting'] {
  return (dataset.topic.fighting ?? []).flatMap((band) => {
    const start = parseDate(band.from)?.earliest;
    const end = (band.to ? parseDate(band.to)?.latest : null) ?? to;
    if (!start || end < from || row < 0) return [];
    const x = at(start < from ? from : start);
    return [{ x, width: Math.max(3, at(end) - x), y: TOP + (row + 0.5) * LANE_HEIGHT, name: band.name }];
  });
}
