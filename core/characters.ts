/*
 * What each character is to a tokeniser, and what it folds to: case, marks and spelling variants go. Worked out once for a
 * character, when it is first met.
 */

import { hanVariants } from './languages/han-variants';

export const BREAK = 1;
export const WORD = 2;
export const ALONE = 3;
/** Inside a word and not part of it: soft hyphen, marks, tatweel, direction marks. */
export const SILENT = 4;

/** What each character is, filled as characters are met: 0 is "not yet asked". */
export const classes = new Uint8Array(0x10000);
/** The one character that a character folds to; 0 where that is none or several, which `folds` has. */
export const single = new Uint16Array(0x10000);
export const folds = new Map<number, string>();

/** Signs that transliteration writes inside a word (\u02BE, \u02BF and such) are silent; \u02BC is an apostrophe. */
const silent = /[\u00AD\u200B\u02B9-\u02BB\u02BD-\u02BF\u05F3\u05F4\u0640\u061C\u200D-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF\u0621]/;
const alone = /[\p{Script=Han}\u3041-\u3096\u30A1-\u30FA\u30FC]/u;
const apostrophe = '\u02BC';
const letter = /[\p{L}\p{N}]/u;
const vowelSign = /[\u0900-\u0DFF\u0E00-\u0EFF]/;
const mark = /\p{M}/u;
/** Variants that no Unicode decomposition joins. */
const variants: Record<string, string> = {
  ı: 'i',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ð: 'd',
  ی: 'ي',
  ى: 'ي',
  ے: 'ي',
  ې: 'ي',
  ک: 'ك',
  ة: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ە: 'ه',
  ۃ: 'ه',
  ں: 'ن',
  ٱ: 'ا',
};

export function classOf(code: number): number {
  const known = classes[code] ?? 0;
  if (known !== 0) return known;
  const char = String.fromCharCode(code);
  let found = BREAK;
  if (silent.test(char)) found = SILENT;
  else if (code >= 0xd800 && code <= 0xdfff) found = BREAK;
  else if (char === apostrophe) found = BREAK;
  else if (alone.test(char)) found = ALONE;
  else if (letter.test(char)) found = WORD;
  else if (mark.test(char)) found = vowelSign.test(char) ? WORD : SILENT;
  classes[code] = found;
  if (found === SILENT || found === BREAK) return found;
  const fold = foldChar(char, code);
  if (fold.length === 1) single[code] = fold.charCodeAt(0);
  else folds.set(code, fold);
  return found;
}

function foldChar(char: string, code: number): string {
  if (code >= 0xac00 && code <= 0xd7a3) return char;
  if (vowelSign.test(char)) return code >= 0x0966 && code <= 0x096f ? String(code - 0x0966) : char;
  if (code >= 0x0660 && code <= 0x0669) return String(code - 0x0660);
  if (code >= 0x06f0 && code <= 0x06f9) return String(code - 0x06f0);
  const plain = char
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '');
  let folded = '';
  for (const part of plain) folded += variants[part] ?? hanVariants.get(part) ?? part;
  return folded;
}
