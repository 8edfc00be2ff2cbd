/*
 * Claim search on the CheckThat! 2020 files: the passages and the agreement that contested points are found by, over
 * somebody else's claims. Reports mean average precision and mean reciprocal rank.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openLexicon } from '../core/languages/lexicon';
import { lexiconRows } from '../core/languages/lexicon-words';
import { indexPassages, rank, type WeighedTerms } from '../core/passages';
import { type Names, termsOf } from '../core/terms';
import { foldWords, tokenise } from '../core/text';
import { apart, cutTag, readPost } from './post';

/** No entities are looked for. */
const names: Names = { standFor: (id) => id, parties: new Map(), lexicon: openLexicon(lexiconRows) };

export interface Ranking {
  queries: number;
  'MAP@1': number;
  'MAP@3': number;
  'MAP@5': number;
  MRR: number;
}

export function evaluateCheckthat(folder: string, split: string): Ranking {
  const claims = readTable(join(folder, 'verified_claims.docs.tsv'));
  const index = indexPassages(claims.map(([, claim = '', title = '']) => [...terms(apart(claim)), ...terms(apart(title))]));
  const counts = countWords(claims.flatMap(([, claim = '', title = '']) => foldWords(`${claim} ${title}`)));
  const order = new Map(claims.map(([id = ''], at) => [id, at]));
  const wanted = readAnswers(folder, split, order);
  const result: Ranking = { queries: 0, 'MAP@1': 0, 'MAP@3': 0, 'MAP@5': 0, MRR: 0 };
  for (const [id = '', text = ''] of readTable(fileEnding(join(folder, split), '.queries.tsv'))) {
    const right = wanted.get(id);
    if (right === undefined) continue;
    const found = rank(index, queryOf(text, counts), 100);
    result.queries += 1;
    for (const depth of [1, 3, 5] as const) result[`MAP@${depth}`] += averagePrecision(found, right, depth);
    const place = found.findIndex((passage) => right.has(passage));
    result.MRR += place < 0 ? 0 : 1 / (place + 1);
  }
  for (const measure of ['MAP@1', 'MAP@3', 'MAP@5', 'MRR'] as const) result[measure] = round(result[measure] / Math.max(1, result.queries));
  return result;
}

function fileEnding(folder: string, ending: string): string {
  const name = readdirSync(folder)
    .sort()
    .find((each) => each.endsWith(ending));
  if (name === undefined) throw new Error(`${folder}: no file that ends in ${ending}`);
  return join(folder, name);
}

function terms(text: string): string[] {
  const tokens = tokenise(text);
  return termsOf(tokens, 0, tokens.length, [], 'en', names);
}

function countWords(words: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** How much the words around a post count beside its own, chosen on the train split. */
const AUTHOR = 0.7;
const HANDLE = 0.5;
const DATE = 0.7;

function queryOf(text: string, counts: ReadonlyMap<string, number>): WeighedTerms {
  const post = readPost(text);
  const query = new Map<string, number>();
  const add = (words: string, weight: number): void => {
    for (const term of terms(words)) query.set(term, Math.max(query.get(term) ?? 0, weight));
  };
  add(post.words, 1);
  for (const tag of post.tags) add(cutTag(tag, counts).join(' '), 1);
  add(post.author, AUTHOR);
  add(`${apart(post.handle)} ${cutTag(post.handle.toLowerCase(), counts).join(' ')}`, HANDLE);
  add(post.date, DATE);
  return query;
}

/** Rows of a tab-separated file without its head; a quoted cell may hold line breaks and doubled quotes. */
export function readTable(file: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, bare = '', end] of readFileSync(file, 'utf8').matchAll(/(?:"((?:[^"]|"")*)"|([^\t\n]*))(\t|\n|$)/g)) {
    row.push(quoted?.replace(/""/g, '"') ?? bare);
    if (end === '\t') continue;
    if (row.some((cell) => cell !== '')) rows.push(row);
    row = [];
  }
  return rows.slice(1);
}

function readAnswers(folder: string, split: string, order: Map<string, number>): Map<string, Set<number>> {
  const wanted = new Map<string, Set<number>>();
  for (const line of readFileSync(fileEnding(join(folder, split), '.qrels'), 'utf8').split('\n')) {
    const [query = '', , claim = '', relevant] = line.split('\t');
    const at = order.get(claim);
    if (at === undefined || relevant?.trim() !== '1') continue;
    wanted.set(query, (wanted.get(query) ?? new Set()).add(at));
  }
  return wanted;
}

function averagePrecision(found: number[], right: Set<number>, depth: number): number {
  let hits = 0;
  let sum = 0;
  found.slice(0, depth).forEach((passage, at) => {
    if (!right.has(passage)) return;
    hits += 1;
    sum += hits / (at + 1);
  });
  return sum / Math.min(right.size, depth);
}

function round(number: number): number {
  return Math.round(number * 1000) / 1000;
}
