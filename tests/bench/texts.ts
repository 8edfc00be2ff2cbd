/* Texts to read: the labelled corpus, in our own words, strung together to a wanted length. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '..', 'corpus');

interface Item {
  label: string;
  language: string;
  text: string;
}

export const corpus: Item[] = readdirSync(folder)
  .filter((name) => name.endsWith('.jsonl'))
  .sort()
  .flatMap((name) => readFileSync(join(folder, name), 'utf8').trim().split('\n'))
  .map((line) => JSON.parse(line) as Item)
  .filter(({ text }) => typeof text === 'string');

/** `length` characters of the items that pass, each a paragraph, again from the first when they are used up. */
export function textOf(length: number, wanted: (item: Item) => boolean): string {
  const parts = corpus.filter(wanted).map(({ text }) => text);
  let text = '';
  for (let at = 0; text.length < length; at += 1) text += `${parts[at % parts.length]}\n\n`;
  return text.slice(0, length);
}
