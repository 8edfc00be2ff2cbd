/*
 * From a word of any listed language to the English stems that stand for it. A word is found by its longest listed
 * beginning; very short beginnings must be the whole word.
 */
import { alternatives } from '../affixes';
import { foldWords } from '../text';
import { lexiconRows } from './lexicon-words';
import { stem } from './stems';

const columns = ['en', 'fr', 'de', 'es', 'tr', 'ru', 'ar', 'fa', 'ur', 'he', 'zh', 'ko'];

/** Beginnings of at most this many characters must be the whole word; ideographs and Hangul carry more in fewer. */
const WHOLE = 2;

type Beginnings = Map<string, Set<string>>;
let tables: Map<string, Beginnings> | null = null;

/** English stems for a folded word of `language`; none where the word is not listed. */
export function inEnglish(fold: string, language: string): readonly string[] {
  tables ??= readRows();
  const table = tables.get(language);
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

function readRows(): Map<string, Beginnings> {
  const found = new Map<string, Beginnings>(columns.map((language) => [language, new Map()]));
  for (const row of lexiconRows.trim().split('\n')) {
    const cells = row.split('|').map((cell) => cell.trim());
    const stems = foldWords(cells[0] ?? '').map((word) => stem(word, 'en'));
    cells.slice(1).forEach((cell, index) => {
      const table = found.get(columns[index + 1] ?? '');
      if (table === undefined) return;
      for (const beginning of cell.split(' ')) {
        const key = foldWords(beginning).join('');
        if (key === '') continue;
        const known = table.get(key) ?? new Set<string>();
        for (const each of stems) known.add(each);
        table.set(key, known);
      }
    });
  }
  return found;
}
