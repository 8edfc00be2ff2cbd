/*
 * The day on which a text says it was published, where no markup does: a short line at its beginning with a full date and
 * little else ("By J. Doe · 22 June 2026, 14:05"), or a dateline ("GENEVA, June 22, 2026 (AP) —"). A date inside a
 * sentence is news, not a byline.
 */
import type { Article } from './report';
import { writtenDay } from './written-day';

/** How far into a text a byline may stand, and how long such a line is. */
const WITHIN = 1_200;
const LINES = 8;
const LINE_LENGTH = 140;
/** Words that may stand beside the date: names, a newsroom, "published", a weekday. */
const WORDS = 9;
/** How far into its line the date of a dateline may stand. */
const DATELINE = 60;
const EARLIEST = '1990-01-01';

/** The day (YYYY-MM-DD), or undefined. */
export function bylineDay(text: string, language?: string): string | undefined {
  const lines = text
    .slice(0, WITHIN)
    .split('\n')
    .filter((line) => line.trim() !== '');
  for (const line of lines.slice(0, LINES)) {
    if (!/\p{Nd}{4}/u.test(line.slice(0, LINE_LENGTH))) continue;
    const found = writtenDay(line.slice(0, LINE_LENGTH), language);
    if (found === null || found.day < EARLIEST) continue;
    const rest = `${line.slice(0, found.start)} ${line.slice(found.end)}`;
    if (line.length <= LINE_LENGTH && isAside(rest)) return found.day;
    if (found.start <= DATELINE && /^\s*[(（[—–-]/.test(line.slice(found.end))) return found.day;
  }
  return undefined;
}

/** True for a few words that are no sentence. */
function isAside(words: string): boolean {
  return (words.match(/[\p{L}\p{M}]{2,}/gu)?.length ?? 0) <= WORDS && !/\p{L}{3,}[.!?؟۔。](?:\s|$)/u.test(words);
}

/** The article with the date of its own byline where it came without one. */
export function withByline<Given extends Pick<Article, 'text' | 'published' | 'language'>>(article: Given): Given {
  if (article.published !== undefined) return article;
  const published = bylineDay(article.text, article.language);
  return published === undefined ? article : { ...article, published };
}
