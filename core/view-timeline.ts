/*
 * The events in order, cut into months, with what can be filtered by: the tracks. An undated event stands at the end under
 * no month. The article's own place in the list is a number of items before it, not an item.
 */
import type { Edtf, Id } from '../data/schema';
import { parseDate } from './dates';
import type { Dataset } from './dossier';
import { type DatedItem, eventsInOrder, isAfter } from './view-parts';

export interface TimelineMonth {
  /** YYYY-MM; null for events whose date is not known. */
  month: string | null;
  items: DatedItem[];
}

export interface TimelineView {
  months: TimelineMonth[];
  tracks: { id: Id; name: string; short: string; count: number }[];
  shown: number;
  /** The article's day, and the first listed event that lies wholly after it; null without a date. */
  article: { date: Edtf; before: Id | null } | null;
}

/** `tracks` empty means all. */
export function timelineView(dataset: Dataset, tracks: readonly Id[] = [], published: Edtf | null = null): TimelineView {
  const all = eventsInOrder(dataset);
  const shown = all.filter(({ ref }) => tracks.length === 0 || tracks.includes(dataset.events[ref.id]?.track ?? ''));
  return {
    months: byMonth(shown),
    tracks: dataset.topic.tracks.flatMap(({ id, name, short }) => {
      const count = all.filter(({ ref }) => dataset.events[ref.id]?.track === id).length;
      return count > 0 ? [{ id, name, short, count }] : [];
    }),
    shown: shown.length,
    article: published ? { date: published, before: shown.find(({ date }) => isAfter(date, published))?.ref.id ?? null } : null,
  };
}

function byMonth(items: DatedItem[]): TimelineMonth[] {
  const months: TimelineMonth[] = [];
  for (const item of items) {
    const month = (item.date && parseDate(item.date)?.earliest.slice(0, 7)) || null;
    const last = months.at(-1);
    if (last && last.month === month) last.items.push(item);
    else months.push({ month, items: [item] });
  }
  return months;
}
