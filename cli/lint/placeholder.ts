/* placeholder: what a source states is said in words. "Headline." or "Same words." tells a reader nothing. */
import type { LoadedFile } from '../load';
import { type Complaint, evidenceOf, type Rule } from './rule';

const EMPTY = [
  /^(?:the\s+)?(?:headline|title|lead|quote|quotation|same(?:\s+\w+)?|idem|ditto|as above|see above|n\/a|none|yes|confirms?(?: this| it)?|reports?(?: it| this)?|quotes?(?: it| this| him| her)?|mentions?(?: it| this)?)\.?$/i,
  /\b(?:todo|tbd|tbc|fixme|lorem ipsum)\b/i,
  /\bsee the sheets?\b/i,
  /^[^\s“"]+(?:\s[^\s“"]+)?\.?$/u, // a word or two
  /\bsame (?:words|text|quote|as (?:above|before))\b/i,
];
/** Reports the act of reporting instead of what was reported. */
const SHOWS_ONLY =
  /^(?:quotes|embeds|carries|prints|repeats|reproduces|cites|reports|confirms|mentions)\s+(?:the|this|it|him|her|his|them)(?:\s+[\p{L}-]+){0,2}\.$/iu;

export const placeholder: Rule = {
  name: 'placeholder',
  scope: 'record',
  description: 'What a source says is said, not pointed at.',
  check: (file) => [...own(file), ...evidenceOf(file).flatMap(({ entry, path }) => judge(file, entry?.says, [...path, 'says']))],
};

function own(file: LoadedFile): Complaint[] {
  return ['says', 'summary', 'profile', 'about', 'explanation', 'mandate'].flatMap((key) => judge(file, file.value[key], [key]));
}

function judge(file: LoadedFile, text: unknown, path: (string | number)[]): Complaint[] {
  if (typeof text !== 'string') return [];
  if (!EMPTY.some((pattern) => pattern.test(text)) && !SHOWS_ONLY.test(text)) return [];
  return [{ file, path, level: 'warning', message: `"${text}" says nothing of its own; write what the source states on this very point` }];
}
