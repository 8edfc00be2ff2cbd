/*
 * quotes: a quotation has at most 25 words, and words in quotation marks elsewhere obey the same limit. Given the texts
 * (`--sources DIR`, one `<source id>.txt` each), every quotation must stand in the text of its source.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LoadedFile, Path } from '../load';
import { type Complaint, evidenceOf, type LintContext, type Rule, textsIn } from './rule';

export const MOST_WORDS = 25;
const QUOTED = /[“"«„]([^”"»“„]+)[”"»]/gu;

export const quotes: Rule = {
  name: 'quotes',
  scope: 'record',
  description: 'Quotations have at most 25 words and stand in their source.',
  check(file, context) {
    const complaints: Complaint[] = [];
    for (const { text, path } of textsIn(file)) {
      const parts = path.at(-1) === 'quote' ? [text] : [...text.matchAll(QUOTED)].map(([, inner = '']) => inner);
      for (const part of parts) {
        const count = wordsIn(part);
        if (count > MOST_WORDS)
          complaints.push({ file, path, message: `quotes ${count} words; keep at most ${MOST_WORDS} and put the rest in our own words` });
      }
    }
    return context.texts === null ? complaints : [...complaints, ...checkTexts(file, context, context.texts)];
  },
};

function wordsIn(text: string): number {
  return [...new Intl.Segmenter('und', { granularity: 'word' }).segment(text)].filter(({ isWordLike }) => isWordLike).length;
}

function checkTexts(file: LoadedFile, context: LintContext, folder: string): Complaint[] {
  const own = typeof file.value.quote === 'string' ? [{ quote: file.value.quote, path: ['quote'] as Path }] : [];
  const sources = evidenceOf(file);
  const inSome = own.flatMap(({ quote, path }): Complaint[] => {
    const texts = sources.map(({ entry }) => textOf(entry.source, folder)).filter((text) => text !== null);
    if (texts.length === 0 || texts.some((text) => stands(quote, text))) return [];
    return [{ file, path, message: 'stands in none of the texts of its sources; quote what they print, or put it in our own words' }];
  });
  const inEach = sources.flatMap(({ entry, path }): Complaint[] => {
    const text = entry.quote === undefined ? null : textOf(entry.source, folder);
    if (entry.quote === undefined || text === null || stands(entry.quote, text)) return [];
    return [{ file, path: [...path, 'quote'], message: `does not stand in the text of "${entry.source}"; quote what it prints` }];
  });
  return context.sources ? [...inSome, ...inEach] : [];
}

function textOf(source: string, folder: string): string | null {
  const path = join(folder, `${source}.txt`);
  return existsSync(path) ? plain(readFileSync(path, 'utf8')) : null;
}

/** A quotation may leave words out (… or [...]): each part must stand, in this order. */
function stands(quote: string, text: string): boolean {
  let from = 0;
  return quote.split(/…|\[…\]|\[?\.{3}\]?/).every((part) => {
    const wanted = plain(part);
    const found = text.indexOf(wanted, from);
    from = found + wanted.length;
    return found >= 0;
  });
}

/** Spaces, dashes and quotation marks are set differently by every printer. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[‘’‚‛′]/g, "'")
    .replace(/["“”„«»]/g, '')
    .replace(/[‐-―]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
