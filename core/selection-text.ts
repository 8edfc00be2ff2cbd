/*
 * What a person selected or pasted, made readable: words that a PDF cut at the end of a line are whole again, line breaks
 * within a paragraph are spaces, ligatures are letters, invisible characters are gone. Offsets are not kept: the text is
 * asked about, not marked.
 */

/** Characters that are checked at most; more than any sentence, less than a page. */
export const SELECTION_LIMIT = 2_000;

/** A cut word whose line break the browser made a space; not "pre- and post-war", where the joint is meant. */
const CUT_WORD = /(\p{Ll}{2})[-\u2010] (?!(?:and|or|to|und|oder|bis|et|ou|y|o|e) )(?=\p{Ll}{2})/gu;

export interface SelectionText {
  text: string;
  /** True where more was selected than is checked. */
  cut: boolean;
}

export function readSelection(selected: string): SelectionText {
  const text = selected
    .replace(/\r\n?/g, '\n')
    .replace(/[\u00ad\u200b\ufeff\u2060]/g, '') // soft hyphens and other invisible joints
    .replace(/[\ufb00-\ufb06]/g, (ligature) => ligature.normalize('NFKC'))
    .replace(/(\p{Ll})[-\u2010]\n[ \t]*(?=\p{Ll})/gu, '$1')
    .replace(CUT_WORD, '$1')
    .replace(/[\t\u00a0\u2000-\u200a\u202f ]+/g, ' ')
    .replace(/ ?\n(?: ?\n)+ ?/g, '\n\n')
    .replace(/(?<!\n) ?\n ?(?!\n)/g, ' ')
    .replace(/\n\n/g, '\n')
    .trim();
  if (text.length <= SELECTION_LIMIT) return { text, cut: false };
  const end = text.lastIndexOf(' ', SELECTION_LIMIT);
  return { text: text.slice(0, end > 0 ? end : SELECTION_LIMIT), cut: true };
}
