/* `data review`: the to-do list of a dossier, as a table or as a page. */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Io } from './command';
import { readableDataset } from './readable';
import { reviewDataset } from './review';
import { reviewPage } from './review-page';
import { topicFolder } from './topic-folder';

export const name = 'review';
export const summary = 'Lists what is thin, single-sourced, one-sided, stale or due, worst first.';
export const usage = 'data review [--html FILE] [--json] [--limit N] [--today DATE] [--topic DIR]';

export async function run(args: string[], io: Io): Promise<number> {
  const string = { type: 'string' } as const;
  const { values } = parseArgs({
    args,
    options: { html: string, json: { type: 'boolean' }, limit: string, today: string, topic: string },
  });
  const today = values.today ?? new Date().toISOString().slice(0, 10);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(today)) {
    io.stderr.write(`--today ${today}: not a day such as 2026-10-10\n`);
    return 2;
  }
  const { dataset, leftOut } = readableDataset(topicFolder(values.topic), io);
  if (!dataset) return 1;
  const items = reviewDataset(dataset, today);
  if (values.html) {
    writeFileSync(values.html, reviewPage({ title: dataset.topic.title, asOf: dataset.asOf, today, items }));
    io.stderr.write(`${items.length} records to look at: ${values.html}\n`);
    return leftOut > 0 ? 1 : 0;
  }
  const shown = items.slice(0, Number(values.limit ?? items.length));
  if (values.json) io.stdout.write(`${JSON.stringify({ asOf: dataset.asOf, today, items: shown })}\n`);
  else
    for (const { score, kind, id, reasons } of shown)
      io.stdout.write(
        `${String(score).padStart(5)}  ${kind.padEnd(10)} ${id}\n${reasons.map(({ matter, text }) => `         ${matter}: ${text}\n`).join('')}`,
      );
  io.stderr.write(`${items.length} records to look at, ${shown.length} shown\n`);
  return leftOut > 0 ? 1 : 0;
}
