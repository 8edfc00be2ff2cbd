/*
 * A day as people write it: "22 June 2026", "June 22, 2026", «۱ تیر ۱۴۰۵», "22 июня 2026 г.", "2026年6月22日", 22.06.2026. Names of
 * months come from the runtime, for the language given and for English; Persian solar dates are turned into ours. Which
 * of 03/04 is the month cannot be told, so that is no date.
 */

/** Where a day is written, and which day it is (YYYY-MM-DD). */
export interface WrittenDay {
  day: string;
  start: number;
  end: number;
}

/** Languages asked where a page does not say which it is in. */
const KNOWN = ['en', 'fa', 'ar', 'ur', 'he', 'tr', 'ru', 'fr', 'de', 'es', 'it', 'pt', 'hi', 'uk'];

/** The first full date in a text, or null. `language` is a BCP 47 tag. */
export function writtenDay(text: string, language?: string): WrittenDay | null {
  const plain = inPlainDigits(text);
  const tag = language?.slice(0, 2).toLowerCase();
  const found = [...numericDays(plain), ...wordedDays(plain, tag === undefined ? KNOWN : tag === 'en' ? ['en'] : [tag, 'en'])];
  return found.sort((a, b) => a.start - b.start)[0] ?? null;
}

/** Digits of any of the scripts in use, as those of Latin script; the length stays the same. */
export function inPlainDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06F0-\u06F9\u0966-\u096F\uFF10-\uFF19]/g, (digit) => {
    const code = digit.charCodeAt(0);
    return String((code >= 0xff10 || code >= 0x966 ? code + (code >= 0xff10 ? 0 : 10) : code) & 15);
  });
}

const NUMERIC =
  /(?<!\d)(?:(?<y>\d{4})(?:\s?[年년]\s?|[-/.])(?<m>\d{1,2})(?:\s?[月월]\s?|[-/.])(?<d>\d{1,2})|(?<a>\d{1,2})(?<sep>[/.])(?<b>\d{1,2})\k<sep>(?<z>\d{4}))(?!\d)/g;

function* numericDays(text: string): Generator<WrittenDay> {
  for (const match of text.matchAll(NUMERIC)) {
    const { y, m, d, a, sep, b, z } = match.groups ?? {};
    const monthFirst = sep === '/' && Number(b) > 12;
    const unclear = sep === '/' && Number(a) <= 12 && Number(b) <= 12 && a !== b;
    const day = y ? dayFrom(y, Number(m), Number(d)) : unclear ? null : dayFrom(z, Number(monthFirst ? a : b), Number(monthFirst ? b : a));
    if (day !== null) yield { day, start: match.index, end: match.index + match[0].length };
  }
}

const MONTH = "(?<month>\\p{L}[\\p{L}\\p{M}'’]*)\\.?(?:\\s?[/(]\\s?\\p{L}+\\)?)?";
const DAY_FIRST = new RegExp(
  `(?<!\\d)(?<day>\\d{1,2})(?:st|nd|rd|th|er|[ºª.])?[\\s,،-]+(?:de |of |من )?${MONTH}[\\s,،-]+(?:de |del )?(?<year>\\d{4})(?!\\d)`,
  'gu',
);
const MONTH_FIRST = new RegExp(`${MONTH}\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?[\\s,،]+(?<year>\\d{4})(?!\\d)`, 'gu');

function* wordedDays(text: string, languages: string[]): Generator<WrittenDay> {
  for (const pattern of [DAY_FIRST, MONTH_FIRST])
    for (const match of text.matchAll(pattern)) {
      const { day, month = '', year } = match.groups ?? {};
      const number = languages.map((language) => monthNumber(month, language)).find((each) => each !== undefined);
      const found = number === undefined ? null : dayFrom(year, number, Number(day));
      if (found !== null) yield { day: found, start: match.index, end: match.index + match[0].length };
    }
}

const months = new Map<string, Map<string, number>>();

function monthNumber(word: string, language: string): number | undefined {
  const known = months.get(language) ?? monthsOf(language);
  months.set(language, known);
  const name = folded(word);
  return known.get(name) ?? (language === 'he' ? known.get(name.slice(1)) : undefined);
}

/** Regions and calendars in which a language has month names of its own. */
const variants: Record<string, string[]> = { ar: ['ar-EG', 'ar-SY', 'ar-DZ', 'ar-MA'], fa: ['fa-u-ca-gregory', 'fa-u-ca-persian'] };

/** Full and short names of the months, as they stand alone and beside a day. */
function monthsOf(language: string): Map<string, number> {
  const names = new Map<string, number>();
  for (const tag of variants[language] ?? [`${language}-u-ca-gregory`])
    for (const month of ['long', 'short'] as const)
      for (const fields of [{ month }, { month, day: 'numeric' }] as const) {
        const format = new Intl.DateTimeFormat(tag, { ...fields, timeZone: 'UTC' });
        for (let at = 0; at < 12; at += 1) {
          const date = new Date(tag.endsWith('persian') ? PERSIAN_YEAR + (at * 30.6 + 5) * DAY_MS : Date.UTC(2026, at, 15));
          const part = format.formatToParts(date).find(({ type }) => type === 'month')?.value ?? '';
          if (/\p{L}/u.test(part)) names.set(folded(part), at + 1);
        }
      }
  return names;
}

const DAY_MS = 86_400_000;
/** The first day of a Persian year. */
const PERSIAN_YEAR = Date.UTC(2026, 2, 21);

function folded(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}.\u0640\u200C]/gu, '')
    .replace(/ي/g, 'ی')
    .replace(/ك/g, 'ک');
}

/** The day, or null where there is none such. Years of the fourteenth and fifteenth century are Persian. */
function dayFrom(year = '', month: number, day: number): string | null {
  if (/^1[34]/.test(year)) return persianDay(Number(year), month, day);
  const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const parsed = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(text) ? text : null;
}

function persianDay(year: number, month: number, day: number): string | null {
  const format = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', { year: 'numeric', month: 'numeric', day: 'numeric', timeZone: 'UTC' });
  const passed = month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30;
  const about = Date.UTC(year + 621, 2, 21) + (passed + day - 1) * DAY_MS;
  for (const off of [0, -1, 1]) {
    const date = new Date(about + off * DAY_MS);
    const parts = format.formatToParts(date);
    const part = (type: string): number => Number(parts.find((each) => each.type === type)?.value);
    if (part('year') === year && part('month') === month && part('day') === day) return date.toISOString().slice(0, 10);
  }
  return null;
}
