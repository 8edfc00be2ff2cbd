/* `data compile`: writes the four files that ship, prints what they weigh, and fails over budget. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Io } from './command';
import { compileTopic, writeCompiled } from './compile';
import { topicFolder } from './topic-folder';

export const name = 'compile';
export const summary = 'Writes gate, gazetteer, dataset and search index; fails over budget.';
export const usage = 'data compile [--topic DIR] [--out DIR] [--json]';

export async function run(args: string[], io: Io): Promise<number> {
  const { values } = parseArgs({ args, options: { topic: { type: 'string' }, out: { type: 'string' }, json: { type: 'boolean' } } });
  const compiled = compileTopic(topicFolder(values.topic));
  const files = writeCompiled(compiled, values.out ?? join(import.meta.dirname, '..', 'data', 'compiled'));
  if (values.json) io.stdout.write(`${JSON.stringify({ version: compiled.dataset.version, files })}\n`);
  for (const { name: file, raw, gzip, budget } of files) {
    io.stderr.write(
      `${file.padEnd(16)}${String(raw).padStart(9)} bytes ${String(gzip).padStart(8)} gzip  of ${budget}${gzip > budget ? '  OVER BUDGET' : ''}\n`,
    );
  }
  return files.some(({ gzip, budget }) => gzip > budget) ? 1 : 0;
}
