/*
 * Cuts a text into sentences by its punctuation, in one pass and for every script. A full stop after an initial, a known
 * abbreviation or inside a number does not end one; a line break always does.
 */
import type { Span } from './report';

const abbreviations = new Set(
  (
    'mr mrs ms dr prof gen col lt maj capt sgt adm sen rep gov st jr sr vs etc nos jan feb mar apr jun jul aug sept sep oct nov dec ' +
    'u.s u.n u.k e.g i.e inc ltd co corp a.m p.m ing dipl nr bzw ca mme mlle sra dra av art approx dept ambassador. г ул им т.д т.п'
  ).split(' '),
);
const terminal = /[.!?。！？؟۔।…\n\r]/g;
const closing = /["'”’»)\]」』』\u200f\u200e]/;

/** Sentences in reading order, without the white space around them. */
export function findSentences(text: string): Span[] {
  const found: Span[] = [];
  let start = 0;
  terminal.lastIndex = 0;
  for (let hit = terminal.exec(text); hit !== null; hit = terminal.exec(text)) {
    const at = hit.index;
    const sign = hit[0];
    if (sign === '.' && !endsSentence(text, at)) continue;
    let end = at + 1;
    if (sign !== '\n' && sign !== '\r') {
      while (end < text.length && (closing.test(text.charAt(end)) || /[.!?…]/.test(text.charAt(end)))) end += 1;
    }
    terminal.lastIndex = end;
    push(text, start, end, found);
    start = end;
  }
  push(text, start, text.length, found);
  return found;
}

function endsSentence(text: string, at: number): boolean {
  const next = text.charAt(at + 1);
  if (next !== '' && /[\p{L}\p{N},;:]/u.test(next)) return false;
  const before = /[\p{L}\p{N}.]+$/u.exec(text.slice(Math.max(0, at - 14), at))?.[0] ?? '';
  if (before === '') return true;
  const following = text.slice(at + 1, at + 4).trimStart();
  if (before.toLowerCase() === 'no') return !/^\d/.test(following);
  if (abbreviations.has(before.toLowerCase()))
    return before.includes('.') && /^(?:$|["“«]|[A-Z][a-z]|\n)/.test(text.slice(at + 1, at + 6).trimStart()) && isStarter(text, at + 1);
  if (/^\p{Lu}$/u.test(before)) return false;
  return !/^\p{Ll}/u.test(following) || !/^\p{Script=Latin}/u.test(following);
}

/** After "U.S." a new sentence is believed only where a usual first word follows. */
function isStarter(text: string, at: number): boolean {
  const word = /^\s*["“«]?(\p{L}+)/u.exec(text.slice(at, at + 20))?.[1] ?? '';
  return word === '' || /^(?:The|A|An|It|He|She|They|But|In|On|At|This|That|There|We|And|As|For|However)$/.test(word);
}

function push(text: string, from: number, to: number, found: Span[]): void {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text.charAt(start))) start += 1;
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
  if (end > start) found.push({ start, end });
}
