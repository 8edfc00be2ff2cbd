/* Every benchmark, peers beside us in the same run: a readable table on stdout, figures in the file given with --json. */
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { benchEngine } from './engine';
import { wordTable } from './measure';

const { values } = parseArgs({ options: { json: { type: 'string' } } });
console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}\n`);
const tables = [];
for (const table of benchEngine()) {
  console.log(`${wordTable(table)}\n`);
  tables.push(table);
}
if (values.json) writeFileSync(values.json, `${JSON.stringify({ node: process.version, tables }, null, 2)}\n`);
