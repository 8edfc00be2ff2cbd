/*
 * The engine against plain passes and peers over the same 100 KB: what matching costs, how it grows with aliases, what a
 * whole report costs, and whether the cost stays linear in the text. A plain pass looks at each character once and keeps
 * what it needs of it: `charCodeAt` is the barest; the folding pass lower-cases and classifies as any matcher must.
 */
import { AhoCorasick } from '@monyone/aho-corasick';
import { compileTopic } from '../../cli/compile';
import { topicFolder } from '../../cli/topic-folder';
import type { Dataset } from '../../core/dossier';
import { mayConcern } from '../../core/gate';
import { buildGazetteer, type Form, type Gazetteer } from '../../core/gazetteer';
import { findHits, openGazetteer } from '../../core/gazetteer-hits';
import { findMentions } from '../../core/mentions';
import { openRecords } from '../../core/records-engine';
import { readText } from '../../core/report';
import { buildSearch, openSearch, search } from '../../core/search';
import { foldWords, tokenise } from '../../core/text';
import { type Table, timeInTurn } from './measure';
import { textOf } from './texts';

const KB = 1_000;
const english = textOf(100 * KB, ({ language }) => language === 'en');
const article = textOf(100 * KB, ({ language, label }) => language === 'en' && label === 'talks');
const mixed = textOf(100 * KB, () => true);

const compiled = compileTopic(topicFolder());
const engine = openRecords(compiled);
const aliases = [...new Set(compiled.gazetteer.forms.map(({ form }) => form).filter((form) => form.length > 1))];

export function benchEngine(): Table[] {
  return [
    matching('English prose', english),
    matching('twelve languages', mixed),
    growth(),
    reports(),
    dossierTimes20(),
    lengths(),
    opening(),
    searching('the dossier', compiled.dataset),
    searching('a dossier of 20 copies', copies(compiled.dataset, 20).dataset),
  ];
}

/**
 * All ways look for the same aliases of all languages in the same text. An alternation over the text as it is finds them as
 * written; over folded words, as we find them. V8 compiles it to code of its own on first use, which a background that was
 * stopped pays each time.
 */
function matching(name: string, text: string): Table {
  const written = aliases.map(literal);
  const folded = [...new Set(aliases.map((alias) => foldWords(alias).join(' ')))].map(literal);
  const asWritten = () => alternation(written, '(?<![\\p{L}\\p{N}])', '(?![\\p{L}\\p{N}])', 'giu');
  const [known, overFolds] = [asWritten(), alternation(folded, '(?<![^ ])', '(?![^ ])', 'g')];
  const foldedText = () =>
    tokenise(text)
      .map(({ fold }) => fold)
      .join(' ');
  const automaton = new AhoCorasick(aliases);
  const hits = (gazetteer = engine.gazetteer) => findHits(tokenise(text), gazetteer, undefined, () => true).hits;
  const found = (some: readonly unknown[] | null) => `, ${some?.length ?? 0} found`;
  return timeInTurn(
    `Matching ${aliases.length} aliases in 100 KB, ${name}`,
    [
      { name: 'plain pass, folding', run: () => foldingPass(text) },
      { name: 'plain pass, charCodeAt', run: () => barePass(text) },
      { name: 'gate', run: () => mayConcern(text, compiled.gate) },
      { name: 'tokens', run: () => tokenise(text) },
      { name: `tokens and matches${found(hits())}`, run: () => hits() },
      { name: 'gazetteer opened, tokens and matches', run: () => hits(openGazetteer(compiled.gazetteer)) },
      { name: 'mentions, ambiguity resolved', run: () => findMentions({ text, language: 'en' }, engine.gazetteer) },
      { name: `one alternation, as written${found(text.match(known))}`, run: () => text.match(known) },
      { name: 'one alternation, as written, first use', run: () => text.match(asWritten()) },
      { name: `folded words, one alternation${found(foldedText().match(overFolds))}`, run: () => foldedText().match(overFolds) },
      {
        name: `Aho–Corasick (@monyone/aho-corasick), no word boundaries${found(automaton.matchInText(text))}`,
        run: () => automaton.matchInText(text),
      },
    ],
    { rounds: 9 },
  );
}

function alternation(words: readonly string[], before: string, after: string, flags: string): RegExp {
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  // V8 keeps the code of a pattern it has seen: an empty group that differs makes it a new one.
  unseen += 1;
  return new RegExp(`${before}(?:${longestFirst.join('|')})${after}(?:){${unseen}}`, flags);
}
let unseen = 0;

function growth(): Table {
  const [one, ten, hundred] = [1, 10, 100].map((times) => openGazetteer(grown(compiled.gazetteer, times)));
  const match = (gazetteer: typeof one) => () => gazetteer && findHits(tokenise(english), gazetteer, undefined, () => true);
  return timeInTurn('Tokens and matches with more aliases, 100 KB', [
    { name: 'aliases ×1', run: match(one) },
    { name: 'aliases ×10', run: match(ten) },
    { name: 'aliases ×100', run: match(hundred) },
  ]);
}

/** The same aliases, and (times − 1) invented variants of each that no text contains. */
function grown(gazetteer: Gazetteer, times: number): Gazetteer {
  const more: Form[] = [];
  for (let copy = 1; copy < times; copy += 1)
    for (const form of gazetteer.forms) more.push({ ...form, form: `${form.form} q${copy.toString(36)}` });
  return { ...gazetteer, forms: [...gazetteer.forms, ...more] };
}

function reports(): Table {
  return timeInTurn(
    'Whole report of 100 KB',
    [
      { name: 'plain pass, folding', run: () => foldingPass(article) },
      { name: 'plain pass, charCodeAt', run: () => barePass(article) },
      {
        name: 'report, prose wholly on the talks',
        run: () => readText({ text: article, language: 'en', published: '2026-06-23' }, engine),
      },
      { name: 'report, mixed English news', run: () => readText({ text: english, language: 'en', published: '2026-06-23' }, engine) },
      { name: 'report, twelve languages', run: () => readText({ text: mixed }, engine) },
    ],
    { rounds: 9 },
  );
}

function dossierTimes20(): Table {
  const large = openRecords(copies(compiled.dataset, 20));
  const about = { text: article, language: 'en', published: '2026-06-23' };
  return timeInTurn(
    'Whole report of 100 KB with a dossier of 20 copies',
    [
      { name: 'dossier ×1', run: () => readText(about, engine) },
      { name: 'dossier ×20', run: () => readText(about, large) },
    ],
    { rounds: 5, warm: 1 },
  );
}

/** The dossier once as it is and more times under other ids and with other words. */
function copies(dataset: Dataset, times: number): { dataset: Dataset; gazetteer: Gazetteer } {
  const disputes = { ...dataset.disputes };
  const events = { ...dataset.events };
  const statements = { ...dataset.statements };
  for (let copy = 1; copy < times; copy += 1) {
    const other = (text: string) => text.replace(/\p{L}{4,}/gu, (word) => `${word}${copy.toString(36)}`);
    for (const dispute of Object.values(dataset.disputes)) {
      const positions = dispute.positions.map((each) => ({ ...each, claim: other(each.claim), cues: {}, evidence: [] }));
      disputes[`${dispute.id}-${copy}`] = {
        ...dispute,
        id: `${dispute.id}-${copy}`,
        question: other(dispute.question),
        keywords: [],
        positions,
      };
    }
    for (const event of Object.values(dataset.events))
      events[`${event.id}-${copy}`] = { ...event, id: `${event.id}-${copy}`, summary: other(event.summary), round: undefined };
    for (const statement of Object.values(dataset.statements))
      statements[`${statement.id}-${copy}`] = { ...statement, id: `${statement.id}-${copy}`, says: other(statement.says), disputes: [] };
  }
  const large = { ...dataset, disputes, events, statements };
  return { dataset: large, gazetteer: buildGazetteer(large) };
}

function lengths(): Table {
  const sizes = [100, 500, 1_000, 5_000];
  return timeInTurn(
    'Mentions and verdict by length of text',
    sizes.map((size) => {
      const text = textOf(size * KB, ({ language }) => language === 'en');
      return { name: `${size} KB`, run: () => readText({ text, language: 'en', published: '2026-06-23' }, engine) };
    }),
    { rounds: 3, warm: 1 },
  );
}

function opening(): Table {
  const index = JSON.stringify(compiled.search);
  const opened = openSearch(JSON.parse(index));
  return timeInTurn(
    'MiniSearch: opening the index that ships, and one query',
    [
      { name: 'parse the index', run: () => JSON.parse(index) },
      { name: 'parse and open it', run: () => openSearch(JSON.parse(index)) },
      { name: 'one query of two words', run: () => search(opened, 'frozen funds') },
    ],
    { rounds: 7 },
  );
}

function searching(name: string, dataset: Dataset): Table {
  const opened = openSearch(buildSearch(dataset));
  const queries = ['i', 'in', 'insp', 'inspectors', 'inspectors retrun', 'frozen funds', 'بازرسان'];
  const typed = [...'inspectors return'].map((_, at) => 'inspectors return'.slice(0, at + 1));
  return timeInTurn(
    `Search as one types, ${name}`,
    [
      { name: 'a word typed key by key, all keys', run: () => typed.map((query) => search(opened, query)) },
      ...queries.map((query) => ({ name: query, run: () => search(opened, query) })),
    ],
    { rounds: 15 },
  );
}

function barePass(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at += 1) sum = (sum * 31 + text.charCodeAt(at)) | 0;
  return sum;
}

/** One look at each character: lower case, letter or not, counted by kind. */
function foldingPass(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const character of text) {
    const fold = character.toLowerCase();
    counts.set(fold, (counts.get(fold) ?? 0) + 1);
  }
  return counts;
}

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
