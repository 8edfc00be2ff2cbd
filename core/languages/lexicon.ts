/*
 * From a word of any listed language to the English stem that stands for it and its like. A word is found by its longest
 * listed beginning; very short beginnings must be the whole word. English words meet their synonyms the same way.
 */
import { alternatives } from '../affixes';
import { foldWords } from '../text';
import { stem } from './stems';

const columns = ['en', 'fr', 'de', 'es', 'tr', 'ru', 'ar', 'fa', 'ur', 'he', 'zh', 'ko'];

/** Beginnings of at most this many characters must be the whole word; ideographs and Hangul carry more in fewer. */
const WHOLE = 2;

type Beginnings = Map<string, Set<string>>;
export interface Lexicon {
  /** The stem that stands for each listed English stem. */
  english: Map<string, string>;
  tables: Map<string, Beginnings>;
}

/** English stems for a folded word of `language`; none where the word is not listed. */
export function inEnglish(fold: string, language: string, lexicon: Lexicon): readonly string[] {
  if (language === 'en') {
    const own = lexicon.english.get(stem(fold, 'en'));
    return own === undefined ? [] : [own];
  }
  const table = lexicon.tables.get(language);
  if (table === undefined) return [];
  for (const word of [
    fold,
    ...alternatives(fold, language)
      .filter((other) => !other.fold.startsWith('~'))
      .map((other) => other.fold),
  ]) {
    const found = longest(word, table);
    if (found !== undefined) return [...found];
  }
  return [];
}

function longest(word: string, table: Beginnings): Set<string> | undefined {
  for (let length = word.length; length > 0; length -= 1) {
    const found = table.get(word.slice(0, length));
    if (found !== undefined && (length > WHOLE || length === word.length || word.charCodeAt(0) >= 0x3000)) return found;
  }
  return undefined;
}

/** Opens rows as `lexicon-words.ts` lists them. */
export function openLexicon(rows: string): Lexicon {
  const english = new Map<string, string>();
  const tables = new Map<string, Beginnings>(columns.slice(1).map((language) => [language, new Map()]));
  for (const row of rows.split('\n')) {
    const [first = '', ...cells] = row.split('|');
    const stems = foldWords(first).map((word) => stem(word, 'en'));
    const head = english.get(stems[0] ?? '') ?? stems[0] ?? '';
    for (const each of stems) if (!english.has(each)) english.set(each, head);
    cells.forEach((cell, index) => {
      const table = tables.get(columns[index + 1] ?? '');
      if (table === undefined) return;
      for (const beginning of cell.trim().split(' ')) {
        const key = foldWords(beginning).join('');
        if (key !== '') table.set(key, (table.get(key) ?? new Set<string>()).add(head));
      }
    });
  }
  return { english, tables };
}
