/*
 * Folds and tokenises any script. Each token is folded alone, so offsets are always those of the given text. Folding
 * removes case, marks and spelling variants; inflection is not its business (see `affixes.ts`). Han and kana are one
 * token a character; every other script is cut at anything that is neither letter, digit nor mark.
 */
import type { Span } from './report';

/** A folded word and where it stands (UTF-16). */
export interface Token extends Span {
  fold: string;
}

const BREAK = 1;
const WORD = 2;
const ALONE = 3;
/** Inside a word and not part of it: soft hyphen, marks, tatweel, direction marks. */
const SILENT = 4;

/** What each character is, filled as characters are met: 0 is "not yet asked". */
const classes = new Uint8Array(0x10000);
const folds: string[] = [];

const silent = /[\u00AD\u0640\u061C\u200D-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF\u0621]/;
const alone = /[\p{Script=Han}\u3041-\u3096\u30A1-\u30FA\u30FC]/u;
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

function classOf(code: number): number {
  const known = classes[code] ?? 0;
  if (known !== 0) return known;
  const char = String.fromCharCode(code);
  let found = BREAK;
  if (silent.test(char)) found = SILENT;
  else if (code >= 0xd800 && code <= 0xdfff) found = BREAK;
  else if (alone.test(char)) found = ALONE;
  else if (letter.test(char)) found = WORD;
  else if (mark.test(char)) found = vowelSign.test(char) ? WORD : SILENT;
  classes[code] = found;
  folds[code] = found === SILENT || found === BREAK ? '' : foldChar(char, code);
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
  for (const part of plain) folded += variants[part] ?? part;
  return folded;
}

/** The tokens of a text in reading order. Initials with full stops ("U.S.", "J.D.") are one token without the stops. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  const length = text.length;
  let at = 0;
  while (at < length) {
    const kind = classOf(text.charCodeAt(at));
    if (kind === BREAK || kind === SILENT) {
      at += 1;
      continue;
    }
    const start = at;
    let fold = folds[text.charCodeAt(at)] ?? '';
    at += 1;
    if (kind === WORD) {
      while (at < length) {
        const code = text.charCodeAt(at);
        const next = classOf(code);
        if (next === WORD) fold += folds[code] ?? '';
        else if (next !== SILENT) break;
        at += 1;
      }
      if (at - start === 1 && text.charCodeAt(at) === DOT) {
        const joined = initials(text, start);
        if (joined > at) {
          fold = '';
          for (let i = start; i < joined; i += 1) fold += folds[text.charCodeAt(i)] ?? '';
          at = joined;
        }
      }
    }
    tokens.push({ start, end: at, fold });
  }
  return tokens;
}

const DOT = 46;

/** End of a run of single letters each followed by a full stop ("U.S."), or `start` when it is no such run. */
function initials(text: string, start: number): number {
  let at = start;
  let letters = 0;
  while (classOf(text.charCodeAt(at)) === WORD && text.charCodeAt(at + 1) === DOT) {
    at += 2;
    letters += 1;
  }
  if (letters === 0) return start;
  const last = text.charCodeAt(at);
  if (letters >= 1 && classOf(last) === WORD && classOf(text.charCodeAt(at + 1)) !== WORD && !(last >= 48 && last <= 57)) {
    at += 1;
    letters += 1;
  }
  return letters >= 2 && !/\d/.test(text.slice(start, at)) ? at : start;
}

/** The folded words of a short text. */
export function foldWords(text: string): string[] {
  return tokenise(text).map((token) => token.fold);
}
