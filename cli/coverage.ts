/* `data coverage`: proves that every record of every research sheet is in, merged, or left out with a reason. */
import { parseArgs } from 'node:util';
import type { Io } from './command';
import { type Covered, coverageOf, type Fate } from './covered';
import { loadTopic } from './load';
import { topicFolder } from './topic-folder';

export const name = 'coverage';
export const summary = 'Proves that every record of the research sheets is in, merged or left out with a reason.';
export const usage = 'data coverage [--topic DIR] [--json]';

const FATES: readonly Fate[] = ['in', 'merged', 'leftOut', 'missing'];

export async function run(args: string[], io: Io): Promise<number> {
  const { values } = parseArgs({ args, options: { topic: { type: 'string' }, json: { type: 'boolean' } } });
  const covered = coverageOf(loadTopic(values.topic ?? topicFolder()));
  const missing = covered.filter(({ fate }) => fate === 'missing');
  const rows = [...Map.groupBy(covered, ({ kind, sheet }) => `${kind} ${sheet}`).values()].map(rowOf);
  if (values.json) {
    const leftOut = covered.filter(({ fate }) => fate === 'leftOut').map(({ name: record, where }) => ({ record, reason: where }));
    io.stdout.write(`${JSON.stringify({ total: count(covered), rows, leftOut, missing: missing.map(({ name: record }) => record) })}\n`);
  } else {
    io.stdout.write(`${'kind'.padEnd(12)}${'sheet'.padEnd(24)}${FATES.map((fate) => fate.padStart(9)).join('')}\n`);
    for (const row of rows.sort((a, b) => (a.kind < b.kind ? -1 : 1)))
      io.stdout.write(`${row.kind.padEnd(12)}${row.sheet.padEnd(24)}${FATES.map((fate) => String(row[fate]).padStart(9)).join('')}\n`);
    for (const { name: record } of missing)
      io.stderr.write(`missing: ${record}; write it, name it in "formerly", or give a reason in left-out.yaml\n`);
  }
  return missing.length > 0 ? 1 : 0;
}

function rowOf(group: Covered[]) {
  return { kind: group[0]?.kind ?? '', sheet: group[0]?.sheet ?? '', ...count(group) };
}

function count(group: Covered[]): Record<Fate, number> {
  const of = (fate: Fate) => group.filter((each) => each.fate === fate).length;
  return { in: of('in'), merged: of('merged'), leftOut: of('leftOut'), missing: of('missing') };
}
