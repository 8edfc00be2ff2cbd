/*
 * When a page was published, as an EDTF day. Signs are asked in the order in which they deserve trust; a date in the
 * future or before the web is not believed, whoever states it.
 */
import type { LinkedData } from './article';

const EARLIEST = '1990-01-01';
const META = [
  'article:published_time',
  'og:published_time',
  'datePublished',
  'date',
  'pubdate',
  'publishdate',
  'dc.date',
  'dc.date.issued',
  'dcterms.date',
  'parsely-pub-date',
  'sailthru.date',
];

/** `today` is YYYY-MM-DD; a page may be a day ahead of the reader's clock. */
export function findPublished(document: Document, data: LinkedData, today: string): string | undefined {
  const latest = dayAfter(today);
  for (const stated of statements(document, data)) {
    const day = dayOf(stated);
    if (day && day >= EARLIEST && day <= latest) return day;
  }
  return undefined;
}

function* statements(document: Document, data: LinkedData): Generator<string> {
  for (const node of data) if (typeof node['datePublished'] === 'string') yield node['datePublished'];
  for (const name of META) {
    for (const attribute of ['property', 'name', 'itemprop']) {
      const content = document.querySelector(`meta[${attribute}="${name}" i]`)?.getAttribute('content');
      if (content) yield content;
    }
  }
  for (const time of document.querySelectorAll(
    'time[itemprop="datePublished"], time[pubdate], article time[datetime], header time[datetime], time[datetime]',
  )) {
    yield time.getAttribute('datetime') ?? time.textContent ?? '';
  }
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The day that a statement names, in the zone in which it names it. */
export function dayOf(stated: string): string | undefined {
  const text = stated.trim();
  const iso = /^(\d{4})-?(\d{2})-?(\d{2})(?!\d)/.exec(text);
  if (iso) return day(iso[1], iso[2], iso[3]);
  const words = /(\d{1,2})\s+([A-Za-z]{3})[a-z]*\.?,?\s+(\d{4})/.exec(text) ?? null;
  if (words) return day(words[3], monthOf(words[2]), words[1]);
  const american = /([A-Za-z]{3})[a-z]*\.?\s+(\d{1,2}),?\s+(\d{4})/.exec(text);
  return american ? day(american[3], monthOf(american[1]), american[2]) : undefined;
}

function monthOf(name: string | undefined): string {
  return String(MONTHS.indexOf((name ?? '').toLowerCase()) + 1);
}

function day(year = '', month = '', date = ''): string | undefined {
  const text = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  const parsed = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(text) ? text : undefined;
}

function dayAfter(today: string): string {
  const next = new Date(`${today}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}
