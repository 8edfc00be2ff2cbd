/*
 * The pages that the browser benchmarks load: an unrelated page, an article and a longread, laid out like a news site's,
 * without a script of their own, so that every script event in a trace is the extension's. Words are those of the corpus;
 * the unrelated page holds no word for a party, so it costs the first look and nothing more.
 */
import { compileTopic } from '../../cli/compile';
import { topicFolder } from '../../cli/topic-folder';
import { namesParty } from '../../core/gate';
import { textOf } from './texts';

const KB = 1_000;
/** One word in so many stands in an inline element, as links, emphasis and notes do in real text. */
const INLINE_EVERY = { unrelated: 16, article: 12, longread: 5 } as const;

export type PageName = keyof typeof INLINE_EVERY;

const english = (label: string) => (item: { language: string; label: string }) => item.language === 'en' && item.label === label;
const anyEnglish = (item: { language: string }) => item.language === 'en';

const { gate } = compileTopic(topicFolder());
const nowhereNear = (item: { language: string; label: string; text: string }) => english('other')(item) && !namesParty(item.text, gate);

/** A short article for the peers that look for each alias in each text node. */
export const shortArticle = (): string => layOut('article', textOf(20 * KB, english('talks')));

export const pages: Record<PageName, string> = {
  unrelated: layOut('unrelated', textOf(43 * KB, nowhereNear)),
  article: layOut('article', textOf(88 * KB, english('talks'))),
  longread: layOut('longread', textOf(425 * KB, anyEnglish)),
};

function layOut(name: PageName, text: string): string {
  const paragraphs = text.split('\n\n').filter((each) => each.trim() !== '');
  const body = paragraphs.map((each, index) => `${headingBefore(index)}<p>${withInline(each, INLINE_EVERY[name])}</p>`).join('\n');
  const links = Array.from({ length: 30 }, (_, index) => `<li><a href="/section-${index}">Section ${index}</a></li>`).join('');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page for measuring: ${name}</title>
<link rel="icon" href="data:,"><meta property="article:published_time" content="2026-06-23T08:00:00Z">
<style>body{font:17px/1.5 serif;margin:0 auto;max-width:44rem}nav ul{columns:3}p{margin:0 0 1em}.note{font-size:.8em}</style></head>
<body><header><nav><ul>${links}</ul></nav></header><main><article><h1>A page for measuring</h1>
${body}</article><aside><ul>${links}</ul></aside></main><footer><p>Printed for the benchmark.</p></footer></body></html>`;
}

function headingBefore(index: number): string {
  return index % 8 === 7 ? `<h2>Part ${(index + 1) / 8}</h2>\n` : '';
}

function withInline(paragraph: string, every: number): string {
  return paragraph
    .split(' ')
    .map((word, index) => {
      const safe = word.replace(/&/g, '&amp;').replace(/</g, '&lt;');
      if (index % every !== every - 1) return safe;
      const turn = Math.floor(index / every) % 3;
      if (turn === 0) return `<a href="/n/${index}">${safe}</a>`;
      return turn === 1 ? `<em>${safe}</em>` : `<span class="note">${safe}</span>`;
    })
    .join(' ');
}
