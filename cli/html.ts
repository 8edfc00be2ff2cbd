/*
 * An HTML file as an article, by the same code that reads pages in the browser, on a document without a browser.
 */
import { parseHTML } from 'linkedom';
import type { Article } from '../core/report';
import { readArticle } from '../page/article';

export function readHtml(html: string, url = 'https://localhost/'): Article {
  const { document } = parseHTML(html);
  const { text, title, published, language, publisher } = readArticle(document as unknown as Document, url);
  return { text, title, published, language, publisher, url };
}
