/*
 * An HTML file as an article, by the same code that reads pages in the browser, on a document without a browser.
 */
import { parseHTML } from 'linkedom';
import { publishedDay } from '../core/published';
import type { Article } from '../core/report';
import { readFacts } from '../page/article';
import { indexText } from '../page/text-index';

/** The article of a page; a piece of HTML without a body is read all the same. */
export function readHtml(html: string, url?: string): Article {
  const whole = /<body[\s>]/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`;
  const document = parseHTML(whole).document as unknown as Document;
  const { root, title, dates, language, publisher } = readFacts(document);
  const published = publishedDay(dates, new Date().toISOString().slice(0, 10), language);
  return { text: indexText(root).text, title, published, language, publisher, ...(url ? { url } : {}) };
}
