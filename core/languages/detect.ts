/*
 * The language of a text: by its script, and between languages of one script by their letters and commonest words. What
 * the page says is believed as long as the script allows it.
 */
import { foldWords } from '../text';
import { stopWordsOf } from './stop-words';

/** Letters of each script that this reads; ideographs and syllables stand for whole words and count double. */
const scripts: [string, RegExp, number][] = [
  ['Latin', /\p{Script=Latin}/gu, 1],
  ['Arabic', /\p{Script=Arabic}/gu, 1],
  ['Cyrillic', /\p{Script=Cyrillic}/gu, 1],
  ['Hebrew', /\p{Script=Hebrew}/gu, 1],
  ['Han', /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu, 2],
  ['Hangul', /\p{Script=Hangul}/gu, 2],
  ['Devanagari', /\p{Script=Devanagari}/gu, 1],
];

/** Languages that are not written in Latin letters, and how they are written. */
const written: Record<string, string> = {
  ar: 'Arabic',
  fa: 'Arabic',
  ur: 'Arabic',
  ps: 'Arabic',
  ru: 'Cyrillic',
  uk: 'Cyrillic',
  bg: 'Cyrillic',
  he: 'Hebrew',
  yi: 'Hebrew',
  zh: 'Han',
  ja: 'Han',
  ko: 'Hangul',
  hi: 'Devanagari',
};

const latin = ['en', 'fr', 'de', 'es', 'tr'];

/** Letters by which a language of Latin script is known; each counts like a common word. */
const letters: Record<string, RegExp> = {
  fr: /[àâèêëîïœùû]|\b[cdjlmnst]['’](?=\p{L})|\bqu['’]/giu,
  de: /[äß]|\b\p{L}*ung(?:en)?\b/giu,
  es: /[ñ¿¡]|\p{L}(?:ción|ciones)\b/giu,
  tr: /[ığşİ]/gu,
};

const SAMPLE = 2000;

/** Two letters. `given`: what the page or a person says, with or without a region. */
export function languageOf(text: string, given: string | undefined): string {
  const sample = text.slice(0, SAMPLE);
  const script = scriptOf(sample);
  const said = given?.slice(0, 2).toLowerCase() ?? '';
  if (said !== '' && (script === null || (written[said] ?? 'Latin') === script)) return said;
  if (script === null) return 'en';
  return inScript[script]?.(sample) ?? 'en';
}

/** The script of most of the letters; null where there are none. */
function scriptOf(text: string): string | null {
  let [most, found]: [number, string | null] = [0, null];
  for (const [name, pattern, weight] of scripts) {
    const count = weight * (text.match(pattern)?.length ?? 0);
    if (count > most) [most, found] = [count, name];
  }
  return found;
}

const inScript: Record<string, (text: string) => string> = {
  Latin: latinLanguage,
  Arabic: (text) => (/[ٹڈڑںےہھ]/.test(text) ? 'ur' : /[پچژگیک]/.test(text) ? 'fa' : 'ar'),
  Cyrillic: () => 'ru',
  Hebrew: () => 'he',
  Han: (text) => (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text) ? 'ja' : 'zh'),
  Hangul: () => 'ko',
  Devanagari: () => 'hi',
};

/** The language with most of its common words and letters in the text; English where none stands out. */
function latinLanguage(text: string): string {
  const words = foldWords(text);
  let [most, found] = [0, 'en'];
  for (const language of latin) {
    const stops = stopWordsOf(language);
    const count = words.filter((word) => stops.has(word)).length + (text.match(letters[language] ?? /$^/u)?.length ?? 0);
    if (count > most) [most, found] = [count, language];
  }
  return found;
}
