/*
 * When a page was published, as an EDTF day. Signs are asked in the order in which they deserve trust: markup for
 * machines, times in the article, its byline, its address. A date in the future or before the web is not believed,
 * whoever states it; nor is a day in words that is today, which is what mastheads print.
 */
import { writtenDay } from '../core/written-day';
import type { LinkedData } from './article';

const EARLIEST = '1990-01-01';
const META = [
  'article:published_time',
  'og:published_time',
  'datePublished',
  'date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publication_date',
  'dc.date',
  'dc.date.issued',
  'dc.terms.created',
  'dcterms.date',
  'dcterms.created',
  'citation_publication_date',
  'parsely-pub-date',
  'sailthru.date',
];

/** `today` is YYYY-MM-DD; a page may be a day ahead of the reader's clock. `language` is that of the page. */
export function findPublished(document: Document, data: LinkedData, today: string, language?: string): string | undefined {
  const latest = dayAfter(today);
  const believed = (day: string | undefined): day is string => day !== undefined && day >= EARLIEST && day <= latest;
  for (const stated of statements(document, data)) {
    const day = dayOf(stated, language);
    if (believed(day)) return day;
  }
  for (const line of bylines(document)) {
    const day = dayOf(line, language);
    if (believed(day) && day < today) return day;
  }
  const day = dayInAddress(document);
  return believed(day) ? day : undefined;
}

function* statements(document: Document, data: LinkedData): Generator<string> {
  const articles = data.filter((node) => /Article|Posting|Report/.test(String(node['@type'])));
  for (const node of [...articles, ...data]) if (typeof node['datePublished'] === 'string') yield node['datePublished'];
  for (const name of META) {
    for (const attribute of ['property', 'name', 'itemprop']) {
      const content = document.querySelector(`meta[${attribute}="${name}" i]`)?.getAttribute('content');
      if (content) yield content;
    }
  }
  for (const time of timesOf(document)) yield time.getAttribute('datetime') ?? time.textContent ?? '';
}

/** Where times stand, the surest first. Those of other stories, in lists at the side, are not asked. */
const TIMES = ['time[itemprop="datePublished"], time[pubdate]', 'article header time', 'article time', 'main time', 'header time', 'time'];
const ASIDE = 'aside, nav, footer, [role="complementary"], [role="navigation"], li a';
const LOOKED_AT = 20;

function* timesOf(document: Document): Generator<Element> {
  for (const where of TIMES) for (const time of first(document.querySelectorAll(where))) if (time.closest(ASIDE) === null) yield time;
}

const BYLINE_LENGTH = 140;

/** Short texts of the article that are marked as its date or byline. */
function* bylines(document: Document): Generator<string> {
  const home = document.querySelector('h1')?.parentElement;
  const roots = [...document.querySelectorAll('article, main, [role="main"]'), ...(home && home !== document.body ? [home] : [])];
  for (const root of first(roots))
    for (const element of first(
      root.querySelectorAll('[class*="date" i], [class*="publish" i], [class*="byline" i], [class*="timestamp" i]'),
    )) {
      const text = element.textContent?.replace(/\s+/g, ' ').trim() ?? '';
      if (text !== '' && text.length <= BYLINE_LENGTH && element.closest(ASIDE) === null) yield text;
    }
}

function first<Each>(list: ArrayLike<Each>): Each[] {
  return Array.from({ length: Math.min(LOOKED_AT, list.length) }, (_, at) => list[at] as Each);
}

/** "…/2026/06/22/title": newsrooms that date their addresses mean the day of publication. */
function dayInAddress(document: Document): string | undefined {
  const stated =
    document.querySelector('link[rel="canonical"]')?.getAttribute('href') ??
    document.querySelector('meta[property="og:url"]')?.getAttribute('content');
  const address = /[/](\d{4})[/-](\d{1,2})[/-](\d{1,2})(?:[/-]|$)/.exec(stated ?? document.location?.href ?? '');
  return address ? dayOf(`${address[1]}-${address[2]?.padStart(2, '0')}-${address[3]?.padStart(2, '0')}`) : undefined;
}

/** The day that a statement names, in the zone in which it names it. */
export function dayOf(stated: string, language?: string): string | undefined {
  const text = stated.trim();
  const iso = /^(\d{4})-?(\d{2})-?(\d{2})(?!\d)/.exec(text);
  return writtenDay(iso ? `${iso[1]}-${iso[2]}-${iso[3]}` : text, language)?.day;
}

function dayAfter(today: string): string {
  const next = new Date(`${today}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}
