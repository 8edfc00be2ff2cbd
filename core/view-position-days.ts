/*
 * Geometry of the PositionStrip: on which days each position of a contested point was stated, one row a position. Days come
 * from the position itself and from the statements that take it. Numbers are units of a drawing as wide as the RoundStrip;
 * time runs from left to right, and the component mirrors it.
 */
import type { Dispute, Edtf } from '../data/schema';
import { compareDates, daysBetween, parseDate } from './dates';
import type { Dataset } from './dossier';
import { positionsView } from './view-positions';
import { STRIP_WIDTH } from './view-strip';

/** How the day is known: drawn as a stroke, a bar, or a dashed line. */
export type DayForm = 'day' | 'days' | 'within';

export interface PositionDays {
  letter: string;
  /** In order of time. */
  stated: { date: Edtf; from: number; to: number; form: DayForm }[];
}

export interface PositionDaysView {
  rows: PositionDays[];
  /** First and last day and, where there is room, one between. */
  ticks: { x: number; day: string }[];
}

/** Before the first day stands the letter. */
const START = 36;
const END = STRIP_WIDTH - 10;
/** Dates nearer to each other than this would touch. */
const TICK_SPACE = 76;

/** Null where fewer than two days are known: then there is nothing to stand apart. */
export function positionDaysView(dataset: Dataset, dispute: Dispute): PositionDaysView | null {
  const statements = Object.values(dataset.statements);
  const rows = positionsView(dataset, dispute).map(({ id, letter, date }) => {
    const said = statements.filter((one) => one.disputes?.some((on) => on.dispute === dispute.id && on.position === id));
    const dates = new Set([date, ...said.map((one) => one.date)].filter((one): one is Edtf => one !== null && parseDate(one) !== null));
    return { letter, dates: [...dates].sort(compareDates) };
  });
  const days = [...new Set(rows.flatMap(({ dates }) => dates.flatMap(endsOf)))].sort();
  const [first] = days;
  const last = days.at(-1);
  if (!first || !last || first === last) return null;
  const at = (day: string) => Math.round((START + (END - START) * (daysBetween(first, day) / daysBetween(first, last))) * 10) / 10;
  return {
    rows: rows.map(({ letter, dates }) => ({
      letter,
      stated: dates.map((date) => {
        const [from, to] = endsOf(date);
        return { date, from: at(from ?? first), to: at(to ?? last), form: formOf(date) };
      }),
    })),
    ticks: ticksOf(days, at),
  };
}

/** First and last day; an open end counts as the day that is known. */
function endsOf(date: Edtf): string[] {
  const range = parseDate(date);
  if (!range) return [];
  if (range.open) return range.open === 'end' ? [range.earliest, range.earliest] : [range.latest, range.latest];
  return [range.earliest, range.latest];
}

function formOf(date: Edtf): DayForm {
  const range = parseDate(date);
  if (!range || range.approximate || range.uncertain || range.precision === 'month' || range.precision === 'year') return 'within';
  return range.earliest === range.latest || range.open ? 'day' : 'days';
}

function ticksOf(days: string[], at: (day: string) => number): PositionDaysView['ticks'] {
  const ends = [days[0], days.at(-1)].flatMap((day) => (day ? [{ x: at(day), day }] : []));
  const middle = (START + END) / 2;
  const [between] = days
    .map((day) => ({ x: at(day), day }))
    .filter(({ x }) => ends.every((end) => Math.abs(end.x - x) >= TICK_SPACE))
    .sort((a, b) => Math.abs(a.x - middle) - Math.abs(b.x - middle));
  return [...ends, ...(between ? [between] : [])].sort((a, b) => a.x - b.x);
}
