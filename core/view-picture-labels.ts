/*
 * Which events of a lane get a label and on which line: key events first, then others while there is room; two lines above
 * the lane and two below. A label that would touch another is left out, never shrunk.
 */
import type { PictureEvent } from './view-timeline-picture';

/** Rough width of a character at 12 px; labels are kept apart by it. */
const CHARACTER = 6.3;
const GAP = 12;
const LONGEST = 34;
const LEVELS = [-1, 1, -2, 2] as const;

/** The same events in the same order, some with labels, within `left` and `right`. */
export function placeLabels(events: PictureEvent[], left: number, right: number): PictureEvent[] {
  const taken = new Map<number, [number, number][]>();
  const labels = new Map<PictureEvent, PictureEvent['label']>();
  const order = [...events.filter(({ item }) => item.key), ...events.filter(({ item }) => !item.key)];
  for (const event of order) {
    const text = shorten(event.item.ref.title);
    const half = (text.length * CHARACTER) / 2;
    const x = Math.min(right - half, Math.max(left + half, event.x));
    const free = LEVELS.find((level) => !(taken.get(level) ?? []).some(([a, b]) => x - half - GAP < b && x + half + GAP > a));
    if (free === undefined) continue;
    taken.set(free, [...(taken.get(free) ?? []), [x - half, x + half]]);
    labels.set(event, { x, anchor: 'middle', level: free, text });
  }
  return events.map((event) => ({ ...event, label: labels.get(event) ?? null }));
}

function shorten(title: string): string {
  if (title.length <= LONGEST) return title;
  const cut = title.slice(0, LONGEST - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST / 2)).trimEnd()}…`;
}
