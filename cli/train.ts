/*
 * `train`: learns the weights of contested sentences, verdict and round from the corpus, and writes them as small
 * readable files. The same corpus and dossier give the same bytes. `--folds N` prints how the weights do on items that
 * they were not learnt from.
 */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Io } from './command';
import { openDossier } from './engine';
import { readItems } from './evaluate';
import { learnClaims, learnPages, learnRounds, testFolds } from './training';

export const name = 'train';
export const summary = 'Learns the weights of verdict and contested sentences from the corpus.';
export const usage = 'train --step claims | pages | rounds, in that order (each builds on the one before); train --folds N';

const root = join(import.meta.dirname, '..');

export async function run(args: string[], io: Io): Promise<number> {
  const { values } = parseArgs({ args, options: { folds: { type: 'string' }, step: { type: 'string' } } });
  const folder = join(root, 'tests', 'corpus');
  const items = readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .sort()
    .flatMap((file) => readItems(join(folder, file)));
  const { engine } = openDossier();
  if (values.folds !== undefined) {
    io.stdout.write(`${JSON.stringify(testFolds(items, engine, Number(values.folds)), null, 2)}\n`);
    return 0;
  }
  const step = values.step ?? 'claims';
  if (step === 'claims') write('claim-weights.json', learnClaims(items, engine));
  else if (step === 'pages') write('verdict-weights.json', learnPages(items, engine));
  else if (step === 'rounds') write('round-weights.json', learnRounds(items, engine));
  else return 2;
  io.stdout.write(`${step} learnt from ${items.length} items\n`);
  return 0;
}

function write(file: string, value: object): void {
  writeFileSync(join(root, 'core', file), `${JSON.stringify(value, null, 2)}\n`);
}
