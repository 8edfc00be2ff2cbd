/* EDTF dates, held against the `edtf` package where that reads them; the rest as a table. */
import edtf from 'edtf';
import { describe, expect, it } from 'vitest';
import { compareDates, daysBetween, formatDate, isIn, parseDate } from '../../core/dates';

const day = (time: number) => new Date(time).toISOString().slice(0, 10);
const oracle = (text: string): [string, string] => {
  const { min, max } = edtf(text);
  return [day(min), day(max)];
};

const valid = [
  '2026-06-22',
  '2026-06',
  '2026',
  '2024-02-29',
  '2024-02',
  '2025-02',
  '2026-06-22~',
  '2026-06-22?',
  '2026-06-22%',
  '2026-06~',
  '2026~',
  '2026?',
  '2026-06-21/2026-06-22',
  '2026-06/2026-07',
  '2025/2026',
  '2026-06-21/2026-07',
  '2026-06-15~/2026-06-18',
  '2026-12-31/2027-01-01',
  '2026-06-XX',
  '2026-XX-XX',
];
const invalid = [
  '',
  'yesterday',
  '2026-13',
  '2026-00',
  '2026-02-29',
  '2026-04-31',
  '2026-6-2',
  '22-06-2026',
  '2026/06/22',
  '2026-06-22/',
  '2026-06-22/2026-06-21',
  '/',
  '../..',
];

describe('parseDate', () => {
  it.each(valid)('reads %s as the edtf package does', (text) => {
    const range = parseDate(text);
    expect([range?.earliest, range?.latest]).toEqual(oracle(text));
  });

  it.each(invalid.filter((text) => text !== '2026-06-22/'))('does not read %j', (text) => expect(parseDate(text)).toBeNull());

  it.each([
    ['2026-06-22', false, false, 'day'],
    ['2026-06~', true, false, 'month'],
    ['2026?', false, true, 'year'],
    ['2026-06-22%', true, true, 'day'],
    ['2026-06-15~/2026-06-18', true, false, 'interval'],
  ])('keeps the doubts of %s', (text, approximate, uncertain, precision) =>
    expect(parseDate(text)).toMatchObject({ approximate, uncertain, precision }),
  );

  it.each([
    ['2026-06-22/..', 'end'],
    ['2026-06-22/', 'end'],
    ['../2026-06-22', 'start'],
  ])('knows the open end of %s', (text, open) => expect(parseDate(text)?.open).toBe(open));
});

describe('compareDates', () => {
  it('orders as the edtf package does, first days first, then last days', () => {
    const sorted = [...valid].sort(compareDates).map(oracle);
    expect(sorted).toEqual([...sorted].sort(([a, b], [c, d]) => (a === c ? b.localeCompare(d) : a.localeCompare(c))));
  });

  it.each([
    [null, '2026', 1],
    ['2026', null, -1],
    [null, undefined, 0],
    ['nonsense', '2026', 1],
  ])('puts %j after or before %j: what cannot be read comes last', (a, b, sign) => expect(Math.sign(compareDates(a, b))).toBe(sign));
});

describe('isIn', () => {
  it.each([
    ['2026-06-22', '2026-06-01', '2026-06-30', true],
    ['2026-07-01', '2026-06-01', '2026-06-30', false],
    ['2026-06', '2026-06-30', null, true],
    ['2026-05', '2026-06-01', null, false],
    [null, '2026-06-01', '2026-06-30', true],
    ['2026-06-22', null, null, true],
  ])('%s within %s and %s: %s', (date, from, to, expected) => expect(isIn(date, from, to)).toBe(expected));
});

it.each([
  ['2026-02-28', '2026-03-01', 1],
  ['2024-02-28', '2024-03-01', 2],
  ['2026-10-10', '2026-06-22', -110],
])('from %s to %s it is %i days', (a, b, days) => expect(daysBetween(a, b)).toBe(days));

describe('a date in words', () => {
  const words = {
    unknown: 'unknown',
    about: (date: string) => `about ${date}`,
    month: (date: string) => `in ${date}`,
    uncertain: (date: string) => `${date}, uncertain`,
    interval: (from: string, to: string) => `${from} to ${to}`,
    since: (date: string, precision: string) => `since ${precision} ${date}`,
    until: (date: string, precision: string) => `until ${precision} ${date}`,
  };

  it.each([
    ['2026-06-22', 'en', '22 June 2026'],
    ['2026-06-21/2026-06-22', 'en', '21–22 June 2026'],
    ['2026-06', 'en', 'in June 2026'],
    ['2026-03/2026-04', 'en', 'March – April 2026'],
    ['2025/2026', 'en', '2025 – 2026'],
    ['2026-06/2026-07-02', 'en', 'June 2026 to 2 July 2026'],
    ['2025-01/..', 'en', 'since month January 2025'],
    ['../2026-06-22', 'en', 'until day 22 June 2026'],
    ['2026-06-22', 'fa', '۱ تیر ۱۴۰۵'],
    ['2026-06', 'fa', 'in ژوئن ۲۰۲۶'], // half of June lies in another Persian month
    ['2026', 'fa', '۲۰۲۶'],
    ['2026-06/2026-07-02', 'fa', 'ژوئن ۲۰۲۶ to ۲ ژوئیهٔ ۲۰۲۶'], // one calendar for both ends
  ])('%s in %s is %s', (date, locale, worded) => {
    expect(formatDate(date, locale, words).replace(/[\u2009\u202f]/g, ' ')).toBe(worded);
  });

  it.each([
    ['2026-06-22', '22 Jun'],
    ['2026-06-22/2026-06-25', '22–25 Jun'],
    ['2025/2026-02-27', '2025 to 27 Feb 2026'], // both ends name their year where one must
    ['2025-12-30/2026-01-02', '30 Dec 2025 – 2 Jan 2026'],
    ['2026-06-22/..', 'since day 22 Jun'],
  ])('%s for short is %s', (date, worded) => {
    expect(formatDate(date, 'en', words, 'short').replace(/[\u2009\u202f]/g, ' ')).toBe(worded);
  });
});
