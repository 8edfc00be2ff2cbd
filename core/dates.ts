/*
 * EDTF dates, level 0 and 1 as far as a dossier needs them: days, months, years, `~` (about), `?` (uncertain), `%` (both)
 * and intervals with an open or unknown end. Parses, compares, measures and words them; never rounds a doubt away.
 */
import type { Edtf } from '../data/schema';

type Precision = 'day' | 'month' | 'year';

/** `earliest` and `latest` are days (YYYY-MM-DD) between which the date lies. */
export interface DateRange {
  earliest: string;
  latest: string;
  approximate: boolean;
  uncertain: boolean;
  precision: Precision | 'interval';
  /** How exactly each end of an interval is known; an open end counts as a day. */
  ends?: [Precision, Precision];
  /** Which end of an interval is open (`..`) or unknown (empty). */
  open?: 'start' | 'end';
}

const FIRST_DAY = '0000-01-01';
const LAST_DAY = '9999-12-31';
const DAY_MS = 86_400_000;

/** Dates read so far: a dossier has a few hundred, and a text is compared with each of them again and again. */
const read = new Map<Edtf, DateRange | null>();
const READ_LIMIT = 5_000;

/** Null where the text is no EDTF date that this module reads. */
export function parseDate(edtf: Edtf): DateRange | null {
  const known = read.get(edtf);
  if (known !== undefined) return known;
  if (read.size >= READ_LIMIT) read.clear();
  const range = parse(edtf);
  read.set(edtf, range);
  return range;
}

function parse(edtf: Edtf): DateRange | null {
  const parts = edtf.split('/');
  if (parts.length === 1) return parseSingle(edtf);
  if (parts.length !== 2) return null;
  const [start = '', end = ''] = parts;
  const isOpen = (part: string) => part === '' || part === '..';
  if (isOpen(start) && isOpen(end)) return null;
  const from = isOpen(start) ? null : parseSingle(start);
  const to = isOpen(end) ? null : parseSingle(end);
  if ((!from && !isOpen(start)) || (!to && !isOpen(end))) return null;
  const earliest = from?.earliest ?? FIRST_DAY;
  const latest = to?.latest ?? LAST_DAY;
  if (earliest > latest) return null;
  return {
    earliest,
    latest,
    approximate: Boolean(from?.approximate || to?.approximate),
    uncertain: Boolean(from?.uncertain || to?.uncertain),
    precision: 'interval',
    ends: [from?.precision ?? 'day', to?.precision ?? 'day'],
    ...(from ? {} : { open: 'start' as const }),
    ...(to ? {} : { open: 'end' as const }),
  };
}

function parseSingle(text: string): (DateRange & { precision: Precision }) | null {
  const match = /^(\d{4})(?:-(\d{2}|XX))?(?:-(\d{2}|XX))?([~?%])?$/.exec(text);
  if (!match) return null;
  const [, year = '', month, day, doubt] = match;
  const doubts = { approximate: doubt === '~' || doubt === '%', uncertain: doubt === '?' || doubt === '%' };
  if (month === undefined || month === 'XX') {
    if (day !== undefined && day !== 'XX') return null;
    return { earliest: `${year}-01-01`, latest: `${year}-12-31`, precision: 'year', ...doubts };
  }
  if (Number(month) < 1 || Number(month) > 12) return null;
  const last = String(new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate());
  if (day === undefined || day === 'XX')
    return { earliest: `${year}-${month}-01`, latest: `${year}-${month}-${last}`, precision: 'month', ...doubts };
  if (Number(day) < 1 || Number(day) > Number(last)) return null;
  const whole = `${year}-${month}-${day}`;
  return { earliest: whole, latest: whole, precision: 'day', ...doubts };
}

/** Order of two dates by their first day, then their last; unreadable and missing dates come last. */
export function compareDates(a: Edtf | null | undefined, b: Edtf | null | undefined): number {
  const one = a ? parseDate(a) : null;
  const two = b ? parseDate(b) : null;
  if (!one || !two) return one ? -1 : two ? 1 : 0;
  if (one.earliest !== two.earliest) return one.earliest < two.earliest ? -1 : 1;
  return one.latest === two.latest ? 0 : one.latest < two.latest ? -1 : 1;
}

/** Whole days from `a` to `b` (YYYY-MM-DD); negative where `b` is earlier. */
export function daysBetween(a: string, b: string): number {
  return Math.round((Date.parse(`${b}T00:00:00Z`) - Date.parse(`${a}T00:00:00Z`)) / DAY_MS);
}

/** True where a text of this date may fall into a span; null ends are open, an undated text falls into every span. */
export function isIn(date: Edtf | null | undefined, from: Edtf | null | undefined, to: Edtf | null | undefined): boolean {
  const text = date ? parseDate(date) : null;
  if (!text) return true;
  const start = from ? parseDate(from) : null;
  const end = to ? parseDate(to) : null;
  return (!start || text.latest >= start.earliest) && (!end || text.earliest <= end.latest);
}

/** The words around a date, already in the reader's language; each takes dates that are already worded. */
export interface DateWords {
  unknown: string;
  about: (date: string) => string;
  month: (date: string) => string;
  uncertain: (date: string) => string;
  interval: (from: string, to: string) => string;
  /** `precision`: some languages put an article before a day only. */
  since: (date: string, precision: Precision) => string;
  until: (date: string, precision: Precision) => string;
}

type DateStyle = 'short' | 'long';

/** The date in words: "21–22 June 2026", "about 25 June 2026", "in March 2026, day not stated". `short` leaves out the year, where a day has the same as what stands beside it. */
export function formatDate(edtf: Edtf | null, locale: string, words: DateWords, style: DateStyle = 'long'): string {
  const range = edtf === null ? null : parseDate(edtf);
  if (!range || edtf === null) return words.unknown;
  const worded = range.precision === 'interval' ? wordInterval(range, locale, words, style) : wordSingle(range, locale, words, style);
  const about = range.approximate ? words.about(worded) : worded;
  return range.uncertain ? words.uncertain(about) : about;
}

function wordSingle(range: DateRange, locale: string, words: DateWords, style: DateStyle): string {
  const date = asDate(range.earliest);
  if (range.precision === 'interval' || range.precision === 'day') return formatter(locale, dayFields(style)).format(date);
  const worded = coarse(locale, range.precision, style).format(date);
  return range.precision === 'year' || style === 'short' || range.approximate ? worded : words.month(worded);
}

function wordInterval(range: DateRange, locale: string, words: DateWords, style: DateStyle): string {
  const [first, last] = range.ends ?? ['day', 'day'];
  const [from, to] = [asDate(range.earliest), asDate(range.latest)];
  // Two ends of one interval are of one calendar.
  const tag = first === last ? locale : gregorian(locale);
  const sameYear = range.open !== undefined || (first === last && range.earliest.slice(0, 4) === range.latest.slice(0, 4));
  const formats = [formatOf(tag, first, style, sameYear), formatOf(tag, last, style, sameYear)] as const;
  if (range.open === 'end') return words.since(formats[0].format(from), first);
  if (range.open === 'start') return words.until(formats[1].format(to), last);
  if (first !== last) return words.interval(formats[0].format(from), formats[1].format(to));
  return formats[0].formatRange(from, to).replace(/^(\d{1,2})\s*–\s*(?=\d{1,2}\s+\p{L}+(?:\s+\d{4})?$)/u, '$1–');
}

/** Ends of which only one names its year, or each another, both name it. */
function formatOf(locale: string, precision: Precision, style: DateStyle, sameYear: boolean): Intl.DateTimeFormat {
  if (precision !== 'day') return coarse(locale, precision, style);
  return formatter(locale, sameYear ? dayFields(style) : { ...dayFields(style), year: 'numeric' });
}

/** For a month or year that is known without its day: it is one of the Gregorian calendar, and of no other. */
function coarse(locale: string, precision: 'month' | 'year', style: DateStyle): Intl.DateTimeFormat {
  const month = { month: style === 'short' ? ('short' as const) : ('long' as const), year: 'numeric' as const };
  return formatter(gregorian(locale), precision === 'year' ? { year: 'numeric' } : month);
}

/** The same locale with the calendar in which the dossier counts months and years. */
export function gregorian(locale: string): string {
  return new Intl.Locale(locale === 'en' ? 'en-GB' : locale, { calendar: 'gregory' }).toString();
}

const dayFields = (style: DateStyle): Intl.DateTimeFormatOptions =>
  style === 'short' ? { day: 'numeric', month: 'short' } : { day: 'numeric', month: 'long', year: 'numeric' };

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(locale: string, fields: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  // English without a region is worded day first, as the whole dossier is written.
  const tag = locale === 'en' ? 'en-GB' : locale;
  const key = `${tag} ${JSON.stringify(fields)}`;
  const known = formatters.get(key) ?? new Intl.DateTimeFormat(tag, { ...fields, timeZone: 'UTC' });
  formatters.set(key, known);
  return known;
}

function asDate(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
