/*
 * `evaluate`: precision, recall and F1 on labelled texts by question, language and kind of item, with the worst mistakes;
 * or claim search on CheckThat! files.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { calibrationOf } from './calibration';
import { evaluateCheckthat } from './checkthat';
import type { Io } from './command';
import { formerIds } from './covered';
import { openDossier } from './engine';
import { type Evaluation, evaluateItems, figures, type LabelledItem, questions, share, type Tally } from './evaluation';
import { loadTopic } from './load';
import { topicFolder } from './topic-folder';

export const name = 'evaluate';
export const summary = 'Measures the engine on labelled texts, or claim search on CheckThat! files.';
export const usage = `evaluate [--json] [--mistakes N] FILE.jsonl…
evaluate --checkthat DIR [--split NAME] [--json]`;

export async function run(args: string[], io: Io): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { json: { type: 'boolean' }, mistakes: { type: 'string' }, checkthat: { type: 'string' }, split: { type: 'string' } },
  });
  if (values.checkthat !== undefined) {
    const ranking = evaluateCheckthat(values.checkthat, values.split ?? 'dev');
    if (values.json) io.stdout.write(`${JSON.stringify(ranking)}\n`);
    else for (const [measure, value] of Object.entries(ranking)) io.stdout.write(`${measure.padEnd(8)} ${value}\n`);
    return 0;
  }
  if (positionals.length === 0) {
    io.stderr.write(`${usage}\n`);
    return 2;
  }
  const result = evaluateItems(positionals.flatMap(readItems), openDossier().engine, formerIds(loadTopic(topicFolder())));
  io.stdout.write(values.json ? `${JSON.stringify(asJson(result))}\n` : inWords(result, Number(values.mistakes ?? 10)));
  return 0;
}

/** The items of a JSON-lines file; empty lines are passed over. */
export function readItems(file: string): LabelledItem[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return [];
    try {
      return [JSON.parse(line) as LabelledItem];
    } catch {
      throw new Error(`${file}:${index + 1}: not JSON`);
    }
  });
}

function asJson(result: Evaluation): object {
  const groups = Object.entries(result.tallies).map(([group, tallies]) => [
    group,
    Object.fromEntries(questions.map((question) => [question, describe(tallies[question])])),
  ]);
  return {
    items: result.items,
    sizes: result.sizes,
    figures: Object.fromEntries(groups),
    calibration: calibrationOf(result.sentences),
    mistakes: result.mistakes,
    unknown: result.unknown,
  };
}

/** All, then languages, then kinds. */
function inOrder(tallies: Evaluation['tallies']): [string, Evaluation['tallies'][string]][] {
  const rank = (group: string): number => (group === 'all' ? 0 : group.startsWith('kind') ? 3 : group === 'other languages' ? 2 : 1);
  return Object.entries(tallies).sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1));
}

function describe(tally: Tally): object {
  return { ...tally, ...figures(tally), accuracy: share(tally) };
}

/** Questions with one answer an item are told as a share; the others as precision, recall and F1. */
const shares = new Set<string>(['position', 'search', 'round']);

/** Kinds of item that must not come out `about`: told as how many did. */
const strangers = new Set(['kind: related', 'kind: other']);

function inWords(result: Evaluation, mistakes: number): string {
  const lines = [`${result.items} items`];
  if (result.unknown.length > 0) lines.push(`in no record, so judged by place alone: ${result.unknown.join(', ')}`);
  for (const question of questions) {
    lines.push('', question);
    for (const [group, tallies] of inOrder(result.tallies)) {
      const tally = tallies[question];
      if (question === 'page' && strangers.has(group)) {
        lines.push(`  ${group.padEnd(16)} wrongly about ${tally.wrong} of ${result.sizes[group] ?? 0}`);
        continue;
      }
      if (tally.right + tally.wrong + tally.missed === 0) continue;
      const { precision, recall, f1 } = figures(tally);
      const told = shares.has(question)
        ? `right ${share(tally).toFixed(3)}`
        : `precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}`;
      lines.push(`  ${group.padEnd(16)} ${told}  (${tally.right} right, ${tally.wrong} wrong, ${tally.missed} missed)`);
    }
    for (const mistake of result.mistakes.filter((each) => each.question === question).slice(0, mistakes))
      lines.push(`    ${mistake.item}: “${mistake.text.slice(0, 120)}” should be ${mistake.expected}, was ${mistake.found}`);
  }
  const calibration = calibrationOf(result.sentences);
  lines.push('', `expected calibration error ${calibration.error}`);
  for (const bin of calibration.bins)
    lines.push(`  ${bin.from.toFixed(1)}–${bin.to.toFixed(1)}  ${bin.count} sentences, said ${bin.said}, were ${bin.were}`);
  return `${lines.join('\n')}\n`;
}
