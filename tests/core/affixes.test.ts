import { expect, it } from 'vitest';
import { alternatives, caseKey } from '../../core/affixes';
import { foldWords } from '../../core/text';

const folded = (word: string) => foldWords(word).join(' ');

it.each([
  ['ar', 'وقطر', 'قطر'],
  ['ar', 'بالدوحة', 'دوحة'],
  ['he', 'באיראן', 'איראן'],
  ['he', 'ולוושינגטון', 'וושינגטון'],
  ['tr', 'Maskatta', 'Maskat'],
  ['ko', '카타르와', '카타르'],
  ['ko', '파키스탄에서는', '파키스탄'],
  ['ko', '밴스처럼', '밴스'],
  ['de', 'Witkoffs', 'Witkoff'],
])('takes off what %s writes on to a name: %s', (language, word, name) => {
  expect(alternatives(folded(word), language).map(({ fold }) => fold)).toContain(folded(name));
});

it.each([
  ['Ирана', 'Иран'],
  ['Уиткоффом', 'Уиткофф'],
  ['Женеве', 'Женева'],
])('meets %s and %s under one key', (inflected, name) => expect(caseKey(folded(inflected))).toBe(caseKey(folded(name))));

it.each([
  ['en', 'hopes'],
  ['en', 'talks'],
  ['ko', '이란'],
])('leaves a whole %s word alone: %s', (language, word) => expect(alternatives(folded(word), language)).toEqual([]));
