/*
 * Folds and tokenises any script. Each token is folded alone, so offsets are always those of the given text. Folding
 * removes case, marks and spelling variants; inflection is not its business (see `affixes.ts`). Han and kana are one
 * token a character; every other script is cut at anything that is neither letter, digit nor mark.
 */
import { ALONE, BREAK, classes, classOf, folds, SILENT, single, WORD } from './characters';
import type { Span } from './report';
import { wordOf } from './words';

/** A folded word and where it stands (UTF-16). */
export interface Token extends Span {
  fold: string;
}

/** The letters of the word being read. */
let letters = new Uint16Array(0x100);

/** Hebrew writes geresh and gershayim inside words, mostly with the apostrophe and the quotation mark at hand. */
function isHebrew(code: number): boolean {
  return code >= 0x5d0 && code <= 0x5ea;
}

function isQuote(code: number): boolean {
  return code === 0x27 || code === 0x22 || code === 0x2019 || code === 0x201d;
}

/**
 * The tokens of a text in reading order, or its first `most`. Initials with full stops ("U.S.", "J.D.") are one token
 * without the stops.
 */
export function tokenise(text: string, most = Number.POSITIVE_INFINITY): Token[] {
  const tokens: Token[] = [];
  const length = text.length;
  let at = 0;
  while (at < length && tokens.length < most) {
    let code = text.charCodeAt(at);
    const first = classes[code] || classOf(code);
    if (first === BREAK || first === SILENT) {
      at += 1;
      continue;
    }
    const start = at;
    let count = 0;
    let hash = 0;
    let simple = true;
    for (let kind = first; kind === first || kind === SILENT; kind = classes[code] || classOf(code)) {
      const letter = single[code] ?? 0;
      if (count === letters.length) letters = longer(letters);
      if (letter !== 0) {
        letters[count++] = letter;
        hash = Math.imul(hash, 31) + letter;
      } else if (kind !== SILENT) simple = false;
      at += 1;
      if (first === ALONE || at === length) break;
      code = text.charCodeAt(at);
      if (isHebrew(letter) && isQuote(code) && isHebrew(text.charCodeAt(at + 1))) code = text.charCodeAt(++at);
    }
    const end = first === WORD && at - start === 1 && code === DOT ? Math.max(at, initials(text, start)) : at;
    simple &&= end === at;
    at = end;
    tokens.push({ start, end, fold: simple ? wordOf(letters, count, hash) : foldOf(text, start, end) });
  }
  return tokens;
}

/** The fold of a part of a text whose characters have all been classed. */
function foldOf(text: string, start: number, end: number): string {
  let count = 0;
  let hash = 0;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    const fold = single[code] ?? 0;
    const several = fold === 0 ? (folds.get(code) ?? '') : '';
    const size = fold === 0 ? several.length : 1;
    if (count + size > letters.length) letters = longer(letters);
    for (let index = 0; index < size; index += 1) {
      const letter = fold === 0 ? several.charCodeAt(index) : fold;
      letters[count++] = letter;
      hash = Math.imul(hash, 31) + letter;
    }
  }
  return wordOf(letters, count, hash);
}

function longer(full: Uint16Array<ArrayBuffer>): Uint16Array<ArrayBuffer> {
  const more = new Uint16Array(2 * full.length);
  more.set(full);
  return more;
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

/** The first folded word of a text. */
export function firstWord(text: string): string | undefined {
  return tokenise(text, 1)[0]?.fold;
}
