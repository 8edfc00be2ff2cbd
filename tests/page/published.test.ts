import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { dayOf, publishedDay } from '../../core/published';
import { readFacts } from '../../page/article';

const published = (head: string, body = '<p>x</p>') => {
  const { document } = parseHTML(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`);
  const { dates, language } = readFacts(document as unknown as Document);
  return publishedDay(dates, '2026-10-10', language);
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
  // What a page only shows: in its own language, and only of its own story.
  ['', '<aside><time datetime="2026-06-01">1 June</time></aside><article><h1>x</h1><time>22 June 2026</time></article>', '2026-06-22'],
  [
    '',
    '<header><time datetime="2026-09-01">1 September</time></header><article><time datetime="2026-06-22">x</time></article>',
    '2026-06-22',
  ],
  ['', '<article><h1>x</h1><p class="byline">By J. Roe · June 22, 2026</p></article>', '2026-06-22'],
  ['', '<main><h1>x</h1><div class="post-date">10 October 2026</div></main>', undefined], // today: the masthead's
  ['', '<main><h1>x</h1><div class="post-date">12 October 2031</div></main>', undefined],
  ['<link rel="canonical" href="https://news.example/world/2026/06/22/talks-go-on">', '', '2026-06-22'],
  ['<link rel="canonical" href="https://news.example/world/2031/06/22/talks-go-on">', '', undefined],
  [
    '<script type="application/ld+json">[{"@type":"Comment","datePublished":"2026-07-01"},{"@type":"NewsArticle","datePublished":"2026-06-22"}]</script>',
    '',
    '2026-06-22',
  ],
])('of %s %s is %s', (head, body, day) => expect(published(head, body || undefined)).toBe(day));

it.each([
  ['22 June 2026', '2026-06-22'],
  ['June 22, 2026', '2026-06-22'],
  ['20260622', '2026-06-22'],
  ['31 February 2026', undefined],
  ['03/04/2026', undefined], // March or April
])('%s is %s', (stated, day) => expect(dayOf(stated)).toBe(day));

it.each([
  ['<html lang="fa"><head></head>', 'fa'],
  ['<html><head><meta property="og:locale" content="tr_TR"></head>', 'tr'],
  ['<html lang=""><head><script type="application/ld+json">{"@type":"NewsArticle","inLanguage":"he-IL"}</script></head>', 'he'],
  ['<html><head></head><body lang="de">', 'de'],
])('reads the language of %s', (html, language) => {
  const { document } = parseHTML(`<!doctype html>${html}<p>x</p></html>`);
  expect(readFacts(document as unknown as Document).language).toBe(language);
});
