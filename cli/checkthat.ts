/*
 * Claim search on the CheckThat! 2020 files: the passages and the agreement that contested points are found by, over
 * somebody else's claims. Reports mean average precision and mean reciprocal rank.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { indexPassages, rank } from '../core/passages';
import { termsOf } from '../core/terms';
import { tokenise } from '../core/text';

export interface Ranking {
  queries: number;
  'MAP@1': number;
  'MAP@3': number;
  'MAP@5': number;
  MRR: number;
}

export function evaluateCheckthat(folder: string, split: string): Ranking {
  const claims = readTable(join(folder, 'verified_claims.docs.tsv'));
  const index = indexPassages(claims.map(([, claim = '', title = '']) => [...terms(claim), ...terms(title)]));
  const order = new Map(claims.map(([id = ''], at) => [id, at]));
  const wanted = readAnswers(folder, split, order);
  const result: Ranking = { queries: 0, 'MAP@1': 0, 'MAP@3': 0, 'MAP@5': 0, MRR: 0 };
  for (const [id = '', text = ''] of readTable(fileEnding(join(folder, split), '.queries.tsv'))) {
    const right = wanted.get(id);
    if (right === undefined) continue;
    const found = rank(index, terms(withoutDebris(text)), 100);
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
  return termsOf(tokens, 0, tokens.length, [], 'en', (id) => id);
}

/** Takes off what a short post carries beside its words: addresses, the line that says who wrote it and when. */
function withoutDebris(text: string): string {
  return text
    .replace(/https?:\S+|pic\.twitter\.com\S*/g, ' ')
    .replace(/\u2014[^\u2014]*\(@\w+\)[^\u2014]*$/u, ' ')
    .replace(/([\p{Ll}])(\p{Lu})/gu, '$1 $2');
}

function readTable(file: string): string[][] {
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .slice(1)
    .filter((line) => line !== '');
  return rows.map((line) => line.split('\t').map((cell) => cell.replace(/^"|"$/g, '').replace(/""/g, '"')));
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
