/*
 * Words: Fluent messages in the reader's language, English where a translation is missing. Dates and lists reach a message
 * already shaped by `Intl`. A missing message shows its id, so that a gap is seen and not hidden.
 */
import { FluentBundle, FluentResource } from '@fluent/bundle';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { formatDate } from '../core/dates';
import type { WordArg, Words } from '../core/view-parts';
import type { Edtf } from '../data/schema';
import english from '../locales/en.ftl?raw';
import { dateWordsFrom } from './date-words';

export type DateStyle = 'short' | 'long';

/** Says a message. `language` is the one really used; `direction` that of its script. */
export interface Translate {
  (id: string, args?: Record<string, WordArg>): string;
  language: string;
  direction: 'ltr' | 'rtl';
  date(date: Edtf | null, style?: DateStyle): string;
  list(items: string[]): string;
  number(value: number): string;
  /** The message cut at its marked arguments: plain text, and `{ slot }` where an element is to stand. */
  parts(id: string, slots: string[], args?: Record<string, WordArg>): (string | { slot: string })[];
}

const FALLBACK = 'en';
/** What is bundled; other languages are read from files and handed in. */
export const BUNDLED_WORDS: Record<string, string> = { [FALLBACK]: english };
const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur', 'ps', 'ckb', 'yi']);
/** Private-use characters around a slot's name; no translation contains them. */
const OPEN = '\uE000';
const CLOSE = '\uE001';

/** `language` is a tag such as "fa" or "de-AT"; `resources` adds or replaces files, for tests and previews. */
export function createWords(language: string, resources: Record<string, string> = BUNDLED_WORDS): Translate {
  const base = language.split('-')[0] ?? FALLBACK;
  const used = resources[language] !== undefined ? language : resources[base] !== undefined ? base : FALLBACK;
  const locale = used === base ? language : used;
  const books = [...new Set([used, FALLBACK])].flatMap((tag) => bookOf(tag, tag === used ? locale : tag, resources));
  const say = (id: string, args: Record<string, string | number> = {}): string => {
    for (const book of books) {
      const text = book(id, args);
      if (text !== null) return text;
    }
    return id;
  };
  const dateWords = dateWordsFrom(say);
  const date = (value: Edtf | null, style: DateStyle = 'long') => formatDate(value, locale, dateWords, style);
  const numbers = new Intl.NumberFormat(locale);
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  const list = (items: string[]) => lists.format(items);
  const shape = (args: Record<string, WordArg> = {}) =>
    Object.fromEntries(Object.entries(args).map(([name, value]) => [name, plain(value)]));
  const plain = (value: WordArg) => {
    if (typeof value !== 'object') return value;
    return 'date' in value ? date(value.date) : list(value.list);
  };
  const translate = (id: string, args?: Record<string, WordArg>) => say(id, shape(args));
  return Object.assign(translate, {
    language: used,
    direction: RIGHT_TO_LEFT.has(used.split('-')[0] ?? '') ? ('rtl' as const) : ('ltr' as const),
    date,
    list,
    number: (value: number) => numbers.format(value),
    parts: (id: string, slots: string[], args?: Record<string, WordArg>) => {
      const marks = Object.fromEntries(slots.map((slot) => [slot, `${OPEN}${slot}${CLOSE}`]));
      // The element that stands there isolates itself; half of a pair on either side of it would isolate what follows.
      const text = say(id, { ...shape(args), ...marks })
        .replaceAll(`\u2068${OPEN}`, OPEN)
        .replaceAll(`${CLOSE}\u2069`, CLOSE);
      return text.split(OPEN).flatMap((piece, index) => {
        if (index === 0) return piece ? [piece] : [];
        const [slot = '', rest = ''] = piece.split(CLOSE);
        return rest ? [{ slot }, rest] : [{ slot }];
      });
    },
  });
}

type Book = (id: string, args: Record<string, string | number>) => string | null;

/** The messages of one language, each read when it is first said: a page says a fifth of them. None refers to another. */
function bookOf(tag: string, locale: string, resources: Record<string, string>): Book[] {
  const text = resources[tag];
  if (text === undefined) return [];
  const bundle = new FluentBundle(locale, { useIsolating: RIGHT_TO_LEFT.has(tag) });
  return [
    (id, args) => {
      if (!bundle.hasMessage(id)) bundle.addResource(new FluentResource(messageIn(text, id)));
      const pattern = bundle.getMessage(id)?.value;
      return pattern ? bundle.formatPattern(pattern, args, []) : null;
    },
  ];
}

/** One message with what belongs to it, up to the next line that begins one; empty where the text has none by that id. */
function messageIn(text: string, id: string): string {
  const from = text.startsWith(`${id} =`) ? 0 : text.indexOf(`\n${id} =`);
  if (from < 0) return '';
  let to = from;
  do to = text.indexOf('\n', to + 1);
  while (to >= 0 && !/[a-z]/.test(text.charAt(to + 1)));
  return text.slice(from, to < 0 ? undefined : to + 1);
}

export function say(t: Translate, words: Words): string {
  return t(words.id, words.args);
}

const Language = createContext<Translate | null>(null);
export const WordsProvider = Language.Provider;

export function useWords(): Translate {
  const words = useContext(Language);
  if (!words) throw new Error('components need a <WordsProvider value={createWords(language)}> above them');
  return words;
}
