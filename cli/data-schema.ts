/*
 * `data schema`: writes JSON Schema for editors and the field tables of the data dictionary. The written files are kept in the
 * repository; a test holds them in step.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Io } from './command';
import { withFieldTables } from './dictionary';
import { jsonSchemas } from './json-schema';

export const name = 'schema';
export const summary = 'Writes the schema of each record kind as JSON Schema, for completion in editors.';
export const usage = 'data schema [--out DIR]';

export async function run(args: string[], io: Io): Promise<number> {
  const { values } = parseArgs({ args, options: { out: { type: 'string' } } });
  const data = join(import.meta.dirname, '..', 'data');
  const folder = values.out ?? join(data, 'json-schema');
  mkdirSync(folder, { recursive: true });
  const files = jsonSchemas();
  for (const { name: file, text } of files) writeFileSync(join(folder, file), text);
  const dictionary = join(data, 'README.md');
  if (values.out === undefined) writeFileSync(dictionary, withFieldTables(readFileSync(dictionary, 'utf8')));
  io.stderr.write(`${files.length} schemas written to ${folder}\n`);
  return 0;
}
