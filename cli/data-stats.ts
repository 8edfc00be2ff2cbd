/* `data stats`: what the dossier holds, in figures, and the share of each standing by month. */
import { parseArgs } from 'node:util';
import { standings } from '../core/dossier';
import type { Io } from './command';
import { readableDataset } from './readable';
import { countStats, type Stats } from './stats';
import { topicFolder } from './topic-folder';

export const name = 'stats';
export const summary = 'Counts records, standings (by month too), sources and written forms.';
export const usage = 'data stats [--json] [--topic DIR]';

export async function run(args: string[], io: Io): Promise<number> {
  const { values } = parseArgs({ args, options: { json: { type: 'boolean' }, topic: { type: 'string' } } });
  const { dataset, leftOut } = readableDataset(topicFolder(values.topic), io);
  if (!dataset) return 1;
  const stats = countStats(dataset);
  io.stdout.write(values.json ? `${JSON.stringify(stats)}\n` : inWords(stats));
  return leftOut > 0 ? 1 : 0;
}

const MONTH_WIDTH = 10;
const CELL_WIDTH = 15;

function inWords(stats: Stats): string {
  const { asOf, version, evidence, sources, knownSince } = stats;
  const row = (label: string, cells: (string | number)[]): string =>
    `${label.padEnd(MONTH_WIDTH)}${cells.map((cell) => String(cell).padStart(CELL_WIDTH)).join('')}`;
  const share = (counts: Record<string, unknown> & { total: number }) =>
    standings.map((name) => `${counts[name]} (${Math.round((100 * Number(counts[name])) / Math.max(1, counts.total))} %)`);
  const list = (counts: Record<string, number>) =>
    Object.entries(counts)
      .map(([key, count]) => `${key} ${count}`)
      .join(', ');
  return [
    `As of ${asOf}, version ${version}`,
    `Records: ${list(stats.records)}`,
    `Sources: ${sources.total} texts of ${sources.independentPublishers} independent publishers: ${list(sources.byKind)}`,
    `Written forms: ${list(stats.aliases)}`,
    `Independent sources an event (median): ${evidence.perEventMedianIndependent}; records without evidence: ${evidence.withoutEvidence}; undated events: ${stats.undated}`,
    `First report known of ${knownSince.known} of ${knownSince.total} events`,
    '',
    row('Events', ['all', ...standings]),
    ...stats.byMonth.map((month) => row(month.month, [month.total, ...share(month)])),
    row('all', [stats.records.events, ...share({ ...stats.events, total: stats.records.events })]),
    '',
  ].join('\n');
}
