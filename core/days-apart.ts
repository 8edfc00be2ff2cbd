/*
 * How far two EDTF dates lie apart in days, at their nearest; 0 where they overlap.
 */
import type { Edtf } from '../data/schema';
import { parseDate } from './dates';

const DAY_MS = 86_400_000;

/** Null where either date is missing or unreadable. */
export function daysApart(a: Edtf | null | undefined, b: Edtf | null | undefined): number | null {
  const gap = signedDays(a, b);
  return gap === null ? null : Math.abs(gap);
}

/** Days from the end of `a` to the start of `b`; negative where `b` lies before `a`, 0 where they overlap. */
export function signedDays(a: Edtf | null | undefined, b: Edtf | null | undefined): number | null {
  const first = a ? parseDate(a) : null;
  const second = b ? parseDate(b) : null;
  if (first === null || second === null) return null;
  if (second.earliest > first.latest) return days(first.latest, second.earliest);
  if (second.latest < first.earliest) return -days(second.latest, first.earliest);
  return 0;
}

function days(from: string, to: string): number {
  return Math.round((millisOf(to) - millisOf(from)) / DAY_MS);
}

/** YYYY-MM-DD, without the price of a date parser. */
function millisOf(day: string): number {
  return Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)));
}
