import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { readFacts } from '../../page/article';
import { dayOf } from '../../page/published';

const published = (head: string, body = '<p>x</p>') => {
  const { document } = parseHTML(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`);
  return readFacts(document as unknown as Document, '2026-10-10').published;
};
const ld = (date: string) => `<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","datePublished":"${date}"}]}</script>`;
const og = (date: string) => `<meta property="article:published_time" content="${date}">`;

it.each([
  [ld('2026-06-22T08:00:00Z'), '', '2026-06-22'],
  [og('2026-06-21'), '', '2026-06-21'],
  [ld('2026-06-22') + og('2026-06-21'), '', '2026-06-22'], // linked data first
  ['', '<time datetime="2026-06-20T10:00">Saturday</time>', '2026-06-20'],
  [ld('2099-01-01') + og('2026-06-21'), '', '2026-06-21'], // a date still to come is not believed
  [ld('1901-01-01'), '', undefined],
  [ld('2026-13-45'), '', undefined],
  [ld('soon'), '', undefined],
  ['', '', undefined],
])('of %s %s is %s', (head, body, day) => expect(published(head, body || undefined)).toBe(day));

it.each([
  ['22 June 2026', '2026-06-22'],
  ['June 22, 2026', '2026-06-22'],
  ['20260622', '2026-06-22'],
  ['31 February 2026', undefined],
])('%s is %s', (stated, day) => expect(dayOf(stated)).toBe(day));
