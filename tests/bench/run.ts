/*
 * Every benchmark, peers beside us in the same run: readable tables on stdout, figures in the file given with --json.
 * `--only engine|cold-start|marking|first-marks|search|popup|sizes|cost` runs one group; `--rounds N` changes how often a page is measured,
 * `--page NAME` measures the cost to one page alone.
 * The cost needs the build of `npm run build:e2e`.
 */
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { benchColdStart } from './cold-start';
import { benchCost, wordAdded } from './cost';
import { benchEngine } from './engine';
import { benchFirstMarks } from './first-marks';
import { benchMarking } from './marking';
import { type Table, wordTable } from './measure';
import { benchPopup } from './popup';
import { benchSearch } from './search';
import { benchSizes, wordSizes } from './sizes';

const { values } = parseArgs({
  options: { json: { type: 'string' }, only: { type: 'string' }, rounds: { type: 'string' }, page: { type: 'string' } },
});
const rounds = values.rounds === undefined ? {} : { rounds: Number(values.rounds) };
const wants = (group: string) => values.only === undefined || values.only === group;

console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}\n`);
const tables: Table[] = [];
const show = (some: Table[]) => {
  for (const table of some) console.log(`${wordTable(table)}\n`);
  tables.push(...some);
};
if (wants('engine')) show(benchEngine());
if (wants('cold-start')) show(await benchColdStart(rounds));
if (wants('marking')) show(await benchMarking(rounds));
if (wants('first-marks')) show(await benchFirstMarks(rounds));
if (wants('search')) show(benchSearch(rounds));
if (wants('popup')) show(await benchPopup(rounds));
const sizes = wants('sizes') ? benchSizes() : [];
if (sizes.length > 0) console.log(`${wordSizes(sizes)}\n`);
const cost = wants('cost') ? await benchCost({ ...rounds, only: values.page }) : [];
for (const page of cost) console.log(`${wordAdded(page)}\n`);
if (values.json) writeFileSync(values.json, `${JSON.stringify({ node: process.version, tables, sizes, cost }, null, 2)}\n`);
