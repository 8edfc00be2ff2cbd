/*
 * The words of our own pages: those of every surface and those that only pages need. The card goes into other people's
 * pages and leaves the second file out.
 */
import english from '../locales/en.ftl?raw';
import englishPages from '../locales/en.pages.ftl?raw';

export const PAGE_WORDS: Record<string, string> = { en: `${english}\n${englishPages}` };
