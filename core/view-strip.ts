/*
 * Geometry of the RoundStrip: where an article sits among all rounds of the dossier. Numbers are units of a drawing 368
 * wide; time runs from left to right here, and the component mirrors it for right-to-left languages.
 */
import type { Edtf } from '../data/schema';
import { daysBetween, parseDate } from './dates';
import type { Dataset } from './dossier';
import { eventsInOrder, type Ref } from './view-parts';

export const STRIP_WIDTH = 368;
const MARGIN = 10;
/** Rough width of one character at 11 px, to keep labels apart. */
const CHARACTER = 6.2;

export interface StripView {
  from: string;
  /** The dossier's last day, or the article's when it is newer. */
  to: string;
  /** `here`: the round the article is about. `held` false is drawn dashed. */
  rounds: { x: number; ref: Ref; date: Edtf | null; held: boolean; here: boolean }[];
  fighting: { x: number; width: number; name: string }[];
  labels: { x: number; text: string }[];
  /** Where the article stands; null without a date or outside the strip. */
  article: { x: number; date: Edtf } | null;
  asOf: { x: number; date: string };
}

/** Null when the dossier has fewer than two dated rounds: then there is nothing to stand between. */
export function stripView(dataset: Dataset, published: Edtf | null, round: string | null): StripView | null {
  const rounds = eventsInOrder(dataset).filter(({ ref, date }) => dataset.events[ref.id]?.round && date);
  const starts = rounds.flatMap(({ date }) => dayOf(date) ?? []);
  const from = starts[0];
  if (!from || starts.length < 2) return null;
  const article = published ? dayOf(published) : null;
  const to = article && article > dataset.asOf ? article : dataset.asOf;
  const scale = timeScale(from, to);
  return {
    from,
    to,
    rounds: rounds.map(({ ref, date, held }) => ({
      x: scale(dayOf(date) ?? from),
      ref,
      date,
      held,
      here: ref.id === round,
    })),
    fighting: bands(dataset, scale, from),
    labels: trackLabels(
      dataset,
      rounds.map(({ ref }) => ref.id),
      scale,
    ),
    article: published && article && article >= from ? { x: scale(article), date: published } : null,
    asOf: { x: scale(dataset.asOf), date: dataset.asOf },
  };
}

function timeScale(from: string, to: string): (day: string) => number {
  const length = Math.max(1, daysBetween(from, to) ?? 1);
  return (day) => {
    const share = Math.min(1, Math.max(0, (daysBetween(from, day) ?? 0) / length));
    return Math.round((MARGIN + share * (STRIP_WIDTH - 2 * MARGIN)) * 10) / 10;
  };
}

/** The first day of a date, or the last where the first is open; null when it is neither known nor read. */
function dayOf(date: Edtf | null): string | null {
  const range = date ? parseDate(date) : null;
  return range && (range.open === 'start' ? range.latest : range.earliest);
}

function bands(dataset: Dataset, scale: (day: string) => number, from: string): StripView['fighting'] {
  return (dataset.topic.fighting ?? []).flatMap((band) => {
    const start = parseDate(band.from)?.earliest;
    const end = band.to ? parseDate(band.to)?.latest : dataset.asOf;
    if (!start || !end || end < from) return [];
    const x = scale(start);
    return [{ x, width: Math.max(2, scale(end) - x), name: band.name }];
  });
}

/** One label a track, under the middle of its rounds; a label that would touch the one before it is left out. */
function trackLabels(dataset: Dataset, rounds: string[], scale: (day: string) => number): StripView['labels'] {
  const labels: StripView['labels'] = [];
  let edge = 0;
  const found = dataset.topic.tracks.flatMap((track) => {
    const days = rounds.flatMap((id) => {
      const event = dataset.events[id];
      return event?.round?.series === track.id ? (dayOf(event.date) ?? []) : [];
    });
    const [first] = days;
    const last = days.at(-1);
    return first && last ? [{ text: track.short, centre: (scale(first) + scale(last)) / 2 }] : [];
  });
  for (const { text, centre } of found.sort((a, b) => a.centre - b.centre)) {
    const half = (text.length * CHARACTER) / 2;
    const x = Math.min(STRIP_WIDTH - half, Math.max(half, centre));
    if (x - half < edge) continue;
    labels.push({ x: Math.round(x * 10) / 10, text });
    edge = x + half + CHARACTER;
  }
  return labels;
}
