/*
 * Inside one lane of the timeline: marks that would lie on one another step up or down, and events get a label where there
 * is room, key events first. A label is broken into lines, never cut; one that would touch another is left out, and comes
 * back when the drawing is closer.
 */
import type { PictureEvent } from './view-timeline-picture';

/** Rough width of a character at 12 px; labels are kept apart by it. */
const CHARACTER = 7;
const GAP = 12;
/** Characters a line holds. */
const LINE = 27;
export const LINE_HEIGHT = 15;
/** Lines of labels on either side of a lane. */
const ROWS = 5;
/** Marks closer than this on one row would touch. */
const MARK = 11;
const STEPS = [0, -1, 1, -2, 2, -3, 3, -4, 4] as const;

export interface LaneShape {
  /** The same events in the same order. */
  events: PictureEvent[];
  /** Pixels that the lane needs above and below its line. */
  above: number;
  below: number;
}

type Taken = Map<number, [number, number][]>;

/** Places marks and labels within `left` and `right`. */
export function arrangeLane(events: PictureEvent[], left: number, right: number): LaneShape {
  const placed = stepAside(events);
  const highest = Math.max(0, ...placed.map(({ dy }) => Math.abs(dy)));
  const labelled = placeLabels(placed, left, right);
  const rows = (side: 'above' | 'below') =>
    Math.max(0, ...labelled.map(({ label }) => (label?.side === side ? label.row + label.lines.length : 0)));
  return {
    events: labelled,
    above: highest + 12 + rows('above') * LINE_HEIGHT,
    below: highest + 12 + rows('below') * LINE_HEIGHT,
  };
}

/** Each mark goes to the row nearest to the line on which it has room; with no row free it stays on the line. */
function stepAside(events: PictureEvent[]): PictureEvent[] {
  const last = new Map<number, number>();
  const inOrder = [...events].sort((a, b) => a.x - b.x);
  const steps = new Map<PictureEvent, number>();
  for (const event of inOrder) {
    const step = STEPS.find((one) => event.x - (last.get(one) ?? Number.NEGATIVE_INFINITY) >= MARK) ?? 0;
    last.set(step, event.x);
    steps.set(event, step * MARK);
  }
  return events.map((event) => ({ ...event, dy: steps.get(event) ?? 0 }));
}

function placeLabels(events: PictureEvent[], left: number, right: number): PictureEvent[] {
  const taken = { above: new Map(), below: new Map() } as Record<'above' | 'below', Taken>;
  const labels = new Map<PictureEvent, PictureEvent['label']>();
  const order = [...events.filter(({ item }) => item.key), ...events.filter(({ item }) => !item.key)];
  for (const event of order) {
    const lines = wrap(event.item.ref.title);
    const half = (Math.max(...lines.map(({ length }) => length)) * CHARACTER) / 2;
    const x = Math.min(right - half, Math.max(left + half, event.x));
    const place = slots(lines.length).find(({ side, row }) => isFree(taken[side], row, lines.length, x, half, event.x));
    if (!place) continue;
    for (let row = place.row; row < place.row + lines.length; row++) take(taken[place.side], row, x - half, x + half);
    for (let row = 0; row < place.row; row++) take(taken[place.side], row, event.x - 1, event.x + 1);
    labels.set(event, { x, lines, ...place });
  }
  return events.map((event) => ({ ...event, label: labels.get(event) ?? null }));
}

function slots(lines: number): { side: 'above' | 'below'; row: number }[] {
  const rows = Array.from({ length: Math.max(0, ROWS - lines + 1) }, (_, row) => row);
  return rows.flatMap((row) => [
    { side: 'above' as const, row },
    { side: 'below' as const, row },
  ]);
}

/** Free where neither the text nor the line that leads to it would cross another. */
function isFree(taken: Taken, row: number, lines: number, x: number, half: number, stem: number): boolean {
  for (let at = row; at < row + lines; at++) if (isTaken(taken, at, x - half - GAP, x + half + GAP)) return false;
  for (let at = 0; at < row; at++) if (isTaken(taken, at, stem - 2, stem + 2)) return false;
  return true;
}

function isTaken(taken: Taken, row: number, from: number, to: number): boolean {
  return (taken.get(row) ?? []).some(([a, b]) => from < b && to > a);
}

function take(taken: Taken, row: number, from: number, to: number): void {
  taken.set(row, [...(taken.get(row) ?? []), [from, to]]);
}

/** Lines of about equal length, broken between words. */
export function wrap(title: string): string[] {
  const count = Math.ceil(title.length / LINE);
  const goal = title.length / count;
  const lines = [''];
  for (const word of title.split(' ')) {
    const line = lines.at(-1) ?? '';
    const longer = line ? `${line} ${word}` : word;
    const fits = longer.length <= Math.max(LINE, goal) && (lines.length === count || longer.length <= goal + word.length / 2);
    if (line && !fits) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}
