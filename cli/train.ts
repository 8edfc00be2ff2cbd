/*
 * `train`: learns the weights of the verdict and of contested sentences from the corpus, and writes them as two small
 * readable files. The same corpus and dossier give the same bytes. `--folds N` prints how the weights do on items that
 * they were not learnt from.
 */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openDossier } from './engine';
import { readItems } from './evaluate';
import { learnClaims, learnPages, testFolds } from './training';

interface Io {
  stdout: { write(text: string): unknown };
}

export const name = 'train';
export const summary = 'Learns the weights of verdict and contested sentences from the corpus.';
export const usage = 'train [--folds N]';

const root = join(import.meta.dirname, '..');

export async function run(args: string[], io: Io): Promise<number> {
  const { values } = parseArgs({ args, options: { folds: { type: 'string' } } });
  const folder = join(root, 'tests', 'corpus');
  const items = readdirSync(folder).filter((file) => file.endsWith('.jsonl')).sort().flatMap((file) => readItems(join(folder, file)));
  const { engine } = openDossier();
  if (values.folds !== undefined) {
    io.stdout.write(`${JSON.stringify(testFolds(items, engine, Number(values.folds)), null, 2)}\n`);
    return 0;
  }
  write('verdict-weights.json', learnPages(items, engine));
  write('claim-weights.json', learnClaims(items, engine));
  io.stdout.write(`core/verdict-weights.json and core/claim-weights.json learnt from ${items.length} items\n`);
  return 0;
}

function write(file: string, value: object): void {
  writeFileSync(join(root, 'core', file), `${JSON.stringify(value, null, 2)}\n`);
}
