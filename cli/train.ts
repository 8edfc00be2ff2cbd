/*
 * `train`: learns the weights of contested sentences, verdict and round from the corpus, and writes them as small
 * readable files. The same corpus and dossier give the same bytes. `--folds N` prints how the weights do on items that
 * they were not learnt from, `--ablate` how they do with each feature of the claim scorer taken away.
 */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Engine } from '../core/report';
import { askedInWords, foldAsked, learnAsked, readAsked } from './asked';
import type { Io } from './command';
import { openDossier } from './engine';
import { readItems } from './evaluate';
import type { LabelledItem } from './evaluation';
import { ablate, ablationHead, ablationInWords, foldsInWords, testFolds } from './folds';
import { type Prepared, prepare, shipped } from './prepared';
import { joinItems, learnClaims, learnPages, learnRounds } from './training';
import { byOdds } from './wording';

export const name = 'train';
export const summary = 'Learns the weights of verdict and contested sentences from the corpus.';
export const usage =
  'train --step claims | pages | rounds | asked, in that order (pages and rounds build on claims); train --folds N [--ablate]';

const root = join(import.meta.dirname, '..');
const FOLDS = 5;

export async function run(args: string[], io: Io): Promise<number> {
  const options = { folds: { type: 'string' }, step: { type: 'string' }, ablate: { type: 'boolean' } } as const;
  const { values } = parseArgs({ args, options });
  const items = readCorpus();
  const { engine } = openDossier();
  const folds = Number(values.folds ?? FOLDS);
  if (values.ablate) {
    io.stdout.write(ablationHead);
    for (const row of ablate(items, engine, folds)) io.stdout.write(ablationInWords(row));
  } else if (values.folds !== undefined) io.stdout.write(foldsInWords(testFolds(items, engine, folds)));
  else if (values.step !== undefined) return learn(values.step, items, io);
  else {
    io.stderr.write(`${usage}\n`);
    return 2;
  }
  return 0;
}

function learn(step: string, items: LabelledItem[], io: Io): number {
  const { engine } = openDossier();
  const prepared = () => items.map((item) => prepare(item, engine));
  if (step === 'claims') {
    const { weights, words } = learnClaims(prepared(), engine);
    write('claim-weights.json', weights);
    write('claim-words.json', { wordsByOdds: byOdds(words) });
  } else if (step === 'asked') learnAskedTexts(prepared(), engine, io);
  else if (step === 'pages') write('verdict-weights.json', learnPages(prepared(), joinItems(items, engine), shipped, engine));
  else if (step === 'rounds') write('round-weights.json', learnRounds(items, engine));
  else return 2;
  io.stdout.write(`${step} learnt from ${items.length} items\n`);
  return 0;
}

function learnAskedTexts(prepared: Prepared[], engine: Engine, io: Io): void {
  const texts = readAsked();
  write('asked-weights.json', learnAsked(texts, prepared, engine));
  io.stdout.write(`in ${FOLDS} folds: ${askedInWords(foldAsked(texts, prepared, engine, FOLDS))}\n`);
}

/** Every item of the corpus, in the order of files and lines. */
export function readCorpus(): LabelledItem[] {
  const folder = join(root, 'tests', 'corpus');
  return readdirSync(folder)
    .filter((file) => /^(?:[a-z]{2}|earlier|neighbours|newsrooms|points|rounds)[.]jsonl$/.test(file))
    .sort()
    .flatMap((file) => readItems(join(folder, file)));
}

function write(file: string, value: object): void {
  writeFileSync(join(root, 'core', file), `${JSON.stringify(value, null, 2)}\n`);
}
