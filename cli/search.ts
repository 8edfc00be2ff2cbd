/* `search`: the same search over the records that the panel offers. */
import { parseArgs } from 'node:util';
import { search } from '../core/search';
import type { Io } from './command';
import { openDossier } from './engine';

export const name = 'search';
export const summary = 'Searches the records, as the panel does.';
export const usage = 'search [--json] [--topic DIR] [--limit N] "QUERY"';

export async function run(args: string[], io: Io): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { json: { type: 'boolean' }, topic: { type: 'string' }, limit: { type: 'string' } },
  });
  const query = positionals.join(' ').trim();
  if (query === '') {
    io.stderr.write(`${usage}\n`);
    return 2;
  }
  const results = search(openDossier(values.topic).search(), query, { limit: Number(values.limit ?? 20) });
  if (values.json)
    io.stdout.write(`${JSON.stringify({ results: results.map(({ id, kind, title, score }) => ({ id, kind, title, score })) })}\n`);
  else if (results.length === 0) io.stdout.write('Nothing found.\n');
  else for (const { id, kind, title } of results) io.stdout.write(`${kind.padEnd(10)} ${title}  (${id})\n`);
  return 0;
}
