/*
 * What a page states of its own day, as it states it. Which day that is, and whether it is to be believed, is worked out
 * where there is time: in the background.
 */
import type { StatedDates } from '../core/published';
import type { LinkedData, Metas } from './article';

const META = [
  'article:published_time',
  'og:published_time',
  'datepublished',
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

/** How many statements of either kind are taken, and how long one may be. */
export const MOST_STATED = 20;
export const STATED_LENGTH = 140;

export function readDates(document: Document, data: LinkedData, metas: Metas): StatedDates {
  const stated = taken(statements(document, data, metas));
  return {
    stated,
    shown: isSure(stated.at(-1)) ? [] : taken(bylines(document)),
    address: (
      document.querySelector('link[rel="canonical"]')?.getAttribute('href') ??
      metas.get('og:url') ??
      document.location?.href ??
      ''
    ).slice(0, 2_000),
  };
}

function taken(texts: Iterable<string>): string[] {
  const found = new Set<string>();
  for (const text of texts) {
    const plain = text.replace(/\s+/g, ' ').trim();
    if (plain !== '' && plain.length <= STATED_LENGTH) found.add(plain);
    if (found.size === MOST_STATED || isSure(plain)) break;
  }
  return [...found];
}

/** True for a day that will be believed: what comes after it would not be asked, and is not looked for. */
function isSure(text = ''): boolean {
  const [day] = /^(?:199|20\d)\d-\d\d-\d\d(?!\d)/.exec(text) ?? [];
  return day !== undefined && Date.parse(day) <= Date.now();
}

function* statements(document: Document, data: LinkedData, metas: Metas): Generator<string> {
  const articles = data.filter((node) => /Article|Posting|Report/.test(String(node['@type'])));
  for (const node of [...articles, ...data]) if (typeof node['datePublished'] === 'string') yield node['datePublished'];
  for (const name of META) yield metas.get(name) ?? '';
  for (const time of timesOf(document)) yield time.getAttribute('datetime') ?? time.textContent ?? '';
}

/** Where times stand, the surest first. Those of other stories, in lists at the side, are not asked. */
const TIMES = ['time[itemprop="datePublished"], time[pubdate]', 'article header time', 'article time', 'main time', 'header time', 'time'];
const ASIDE = 'aside, nav, footer, [role="complementary"], [role="navigation"], li a';

function* timesOf(document: Document): Generator<Element> {
  for (const where of TIMES) for (const time of first(document.querySelectorAll(where))) if (time.closest(ASIDE) === null) yield time;
}

/** Short texts of the article that are marked as its date or byline. */
function* bylines(document: Document): Generator<string> {
  const home = document.querySelector('h1')?.parentElement;
  const roots = [...document.querySelectorAll('article, main, [role="main"]'), ...(home && home !== document.body ? [home] : [])];
  for (const root of first(roots))
    for (const element of first(
      root.querySelectorAll('[class*="date" i], [class*="publish" i], [class*="byline" i], [class*="timestamp" i]'),
    ))
      if (element.closest(ASIDE) === null) yield element.textContent ?? '';
}

function first<Each>(list: ArrayLike<Each>): Each[] {
  return Array.from({ length: Math.min(MOST_STATED, list.length) }, (_, at) => list[at] as Each);
}
