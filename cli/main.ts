/*
 * The command line: finds the command, runs it, and turns what went wrong into words. Commands are loaded when they are
 * asked for, so that `data lint` does not pay for the reader of HTML.
 */
import { BrokenRecords } from './broken-records';
import type { Command, Io } from './command';
import { wordFinding } from './findings';

type Load = () => Promise<Command>;

export const commands: Record<string, Load> = {
  analyze: () => import('./analyze'),
  check: () => import('./check'),
  search: () => import('./search'),
  evaluate: () => import('./evaluate'),
  train: () => import('./train'),
};

export const dataCommands: Record<string, Load> = {
  lint: () => import('./data-lint'),
  format: () => import('./format'),
  coverage: () => import('./coverage'),
  add: () => import('./data-add'),
  compile: () => import('./data-compile'),
  stats: () => import('./data-stats'),
  review: () => import('./data-review'),
  diff: () => import('./data-diff'),
  schema: () => import('./data-schema'),
};

export async function main(args: string[], io: Io): Promise<number> {
  const [first = '', ...rest] = args;
  const isData = first === 'data';
  const table = isData ? dataCommands : commands;
  const name = isData ? (rest[0] ?? '') : first;
  const load = Object.hasOwn(table, name) ? table[name] : undefined;
  if (!load) {
    await help(name, io);
    return name === '' || name === '--help' || name === 'help' ? 0 : 2;
  }
  const command = await load();
  const given = isData ? rest.slice(1) : rest;
  if (given.includes('--help')) {
    io.stdout.write(`${command.summary}\n\n  parley ${command.usage}\n`);
    return 0;
  }
  try {
    return await command.run(given, io);
  } catch (error) {
    if (error instanceof BrokenRecords) {
      for (const finding of error.findings) io.stderr.write(`${wordFinding(finding)}\n`);
      io.stderr.write('mend the records named above and try again\n');
      return 1;
    }
    if (!isUsageError(error)) throw error;
    io.stderr.write(`${error.message}\nusage: parley ${command.usage}\n`);
    return 2;
  }
}

/** `parseArgs` throws errors whose code begins so. */
function isUsageError(error: unknown): error is Error {
  return error instanceof Error && String((error as { code?: unknown }).code ?? '').startsWith('ERR_PARSE_ARGS');
}

async function help(unknown: string, io: Io): Promise<void> {
  const asked = unknown === '' || unknown === '--help' || unknown === 'help';
  const out = asked ? io.stdout : io.stderr;
  if (!asked) out.write(`no command "${unknown}"; there are:\n`);
  for (const [prefix, table] of [
    ['', commands],
    ['data ', dataCommands],
  ] as const) {
    for (const [name, load] of Object.entries(table)) out.write(`  ${`${prefix}${name}`.padEnd(16)}${(await load()).summary}\n`);
  }
}

if (process.argv[1] !== undefined && import.meta.filename === process.argv[1]) {
  process.exitCode = await main(process.argv.slice(2), process);
}
