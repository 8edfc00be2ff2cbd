/* `data schema`: writes JSON Schema for editors. The written files are kept in the repository; a test holds them in step. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Io } from './command';
import { jsonSchemas } from './json-schema';

export const name = 'schema';
export const summary = 'Writes the schema of each record kind as JSON Schema, for completion in editors.';
export const usage = 'data schema [--out DIR]';

export async function run(args: string[], io: Io): Promise<number> {
  const { values } = parseArgs({ args, options: { out: { type: 'string' } } });
  const folder = values.out ?? join(import.meta.dirname, '..', 'data', 'json-schema');
  mkdirSync(folder, { recursive: true });
  const files = jsonSchemas();
  for (const { name: file, text } of files) writeFileSync(join(folder, file), text);
  io.stderr.write(`${files.length} schemas written to ${folder}\n`);
  return 0;
}
