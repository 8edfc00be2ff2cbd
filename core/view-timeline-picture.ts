/*
 * Geometry of the timeline as a picture: one lane a track, an event where its days lie, drawn as certain as its date is
 * known. Numbers are units of a drawing `width` wide, time from left to right; the component mirrors it. Key events are
 * labelled where there is room.
 */
import type { Edtf, Id } from '../data/schema';
import { daysBetween, parseDate } from './dates';
import type { Dataset } from './dossier';
import { type DatedItem, eventsInOrder } from './view-parts';
import { arrangeLane } from './view-picture-labels';

/** Space before the first and after the last day. */
export const MARGIN = 14;
/** Months and years above the lanes. */
const TOP = 44;
/** The name of a lane stands on a line of its own above what the lane shows. */
const NAME_HEIGHT = 26;
/** Below this distance month names would touch. */
const TICK_SPACE = 40;
/** From this width of a month on, days are told too. */
const DAYS_FROM = 260;
const DAYS = [6, 11, 16, 21, 26] as const;

/** How the date is known, and so how it is drawn. */
export type DateForm = 'day' | 'days' | 'open' | 'about' | 'within' | 'not-held' | 'disputed';

export interface PictureEvent {
  item: DatedItem;
  form: DateForm;
  /** A round that was held: a band in its lane. */
  round: boolean;
  /** Middle, first and last day. */
  x: number;
  from: number;
  to: number;
  /** How far from the lane's line the mark stands, where marks lie close. */
  dy: number;
  /** Where the label stands; null for events without one. `row` counts lines away from the lane's line. */
  label: { x: number; side: 'above' | 'below'; row: number; lines: string[] } | null;
}

export interface PictureLane {
  id: Id;
  name: string;
  /** Of its line, and where its own space begins and ends. */
  y: number;
  top: number;
  bottom: number;
  /** Distance from the line at which labels begin. */
  clear: number;
  events: PictureEvent[];
}

export interface PictureView {
  width: number;
  height: number;
  from: string;
  to: string;
  /** `day` is null for the first of a month. */
  ticks: { x: number; month: string; day: number | null }[];
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
  const drawn = stack(
    lanes.map(({ id, short }) => ({ id, name: short, items: inLane(id) })),
    ({ ref, held }) => held && dataset.events[ref.id]?.round !== undefined,
    at,
    width,
  );
  const fightingRow = drawn[lanes.findIndex(({ kind }) => kind === 'fighting')];
  return {
    width,
    height: (drawn.at(-1)?.bottom ?? TOP) + 6,
    from,
    to,
    ticks: months(from, to, at),
    lanes: drawn,
    fighting: fightingRow ? bands(dataset, fightingRow.y, at, from, to) : [],
    asOf: { x: at(dataset.asOf), date: dataset.asOf },
  };
}

/** The day under a point of the drawing, as a share of the whole, and back: what stays in place when the scale changes. */
export function shareAt(x: number, width: number): number {
  return Math.min(1, Math.max(0, (x - MARGIN) / (width - 2 * MARGIN)));
}
export function pointAt(share: number, width: number): number {
  return MARGIN + share * (width - 2 * MARGIN);
}

/** Lanes one under another, each as high as its marks and labels need. */
function stack(
  rows: { id: Id; name: string; items: DatedItem[] }[],
  isRound: (item: DatedItem) => boolean,
  at: (day: string) => number,
  width: number,
): PictureLane[] {
  let top = TOP;
  return rows.map(({ id, name, items }) => {
    const { events, above, below } = arrangeLane(
      items.map((item) => ({ ...draw(item, at), round: isRound(item) })),
      MARGIN / 2,
      width - MARGIN / 2,
    );
    const clear = Math.max(0, ...events.map(({ dy }) => Math.abs(dy))) + 9;
    const y = top + NAME_HEIGHT + above;
    const lane = { id, name, y, top, bottom: y + below, clear, events };
    top = lane.bottom + 4;
    return lane;
  });
}

function scale(from: string, to: string, width: number): (day: string) => number {
  const length = Math.max(1, daysBetween(from, to) ?? 1);
  return (day) => {
    const share = Math.min(1, Math.max(0, (daysBetween(from, day) ?? 0) / length));
    return Math.round(pointAt(share, width) * 10) / 10;
  };
}

function draw(item: DatedItem, at: (day: string) => number): Omit<PictureEvent, 'round'> {
  const date = parseDate(item.date ?? '');
  const from = at(date?.earliest ?? '');
  const to = at(date?.latest ?? '');
  const form = formOf(item);
  return { item, form, x: form === 'open' ? from : (from + to) / 2, from, to, dy: 0, label: null };
}

function formOf(item: DatedItem): DateForm {
  const date = parseDate(item.date ?? '');
  if (!item.held) return 'not-held';
  if (item.standing?.name === 'disputed') return 'disputed';
  if (!date || date.approximate || date.uncertain) return 'about';
  if (date.open === 'end') return 'open';
  if (date.precision === 'month' || date.precision === 'year') return 'within';
  return date.earliest === date.latest ? 'day' : 'days';
}

function months(from: string, to: string, at: (day: string) => number): PictureView['ticks'] {
  const ticks: PictureView['ticks'] = [];
  let [year = 0, month = 1] = from.split('-').map(Number);
  const stride = strideOf((at(to) - at(from)) / Math.max(1, monthsBetween(from, to)));
  for (let day = firstOf(year, month); day <= to; day = firstOf(year, month)) {
    const x = at(day);
    const name = day.slice(0, 7);
    if (day >= from && (month - 1) % stride === 0) ticks.push({ x, month: name, day: null });
    month += 1;
    if (month > 12) [year, month] = [year + 1, 1];
    if (at(firstOf(year, month)) - x >= DAYS_FROM) {
      for (const number of DAYS) {
        const date = `${name}-${String(number).padStart(2, '0')}`;
        if (date >= from && date <= to) ticks.push({ x: at(date), month: name, day: number });
      }
    }
  }
  return ticks;
}

/** Every so many months is named, evenly through the year: as many as there is room for. */
function strideOf(width: number): number {
  return STRIDES.find((each) => each * width >= TICK_SPACE) ?? 12;
}

function monthsBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / MONTH_MS;
}

const STRIDES = [1, 2, 3, 6];
const MONTH_MS = 30.44 * 86_400_000;

function firstOf(year: number, month: number): string {
  return `${year}-${String(month).padStart(2, '0')}-01`;
}

/** Stretches of fighting, in the lane of that kind. */
function bands(dataset: Dataset, y: number, at: (day: string) => number, from: string, to: string): PictureView['fighting'] {
  return (dataset.topic.fighting ?? []).flatMap((band) => {
    const start = parseDate(band.from)?.earliest;
    const end = (band.to ? parseDate(band.to)?.latest : null) ?? to;
    if (!start || end < from) return [];
    const x = at(start < from ? from : start);
    return [{ x, width: Math.max(3, at(end) - x), y, name: band.name }];
  });
}
