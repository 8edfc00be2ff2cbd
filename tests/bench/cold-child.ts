/*
 * One cold start, in a process of its own: reads the files that ship, opens the engine and answers about two pages. Prints
 * the processor time of each step, in milliseconds, as a line of JSON.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dataset } from '../../core/dossier';
import { type PackedGazetteer, unpackGazetteer } from '../../core/gazetteer-pack';
import { type PackedPassages, unpackPassages } from '../../core/passages-pack';
import { openEngine, readText } from '../../core/report';

const folder = join(import.meta.dirname, '..', '..', 'data', 'compiled');
const [records, gazetteer, passages] = ['dataset', 'gazetteer', 'passages'].map((name) =>
  readFileSync(join(folder, `${name}.json`), 'utf8'),
);
const pages = JSON.parse(readFileSync(0, 'utf8')) as { text: string; language: string; published: string }[];

const steps: number[] = [];
let since = process.cpuUsage();
function note(): void {
  const { user, system } = process.cpuUsage(since);
  steps.push((user + system) / 1_000);
  since = process.cpuUsage();
}

const parsed = [records, gazetteer, passages].map((text) => JSON.parse(text ?? '')) as [
  Omit<Dataset, 'sources'>,
  PackedGazetteer,
  PackedPassages,
];
note();
const engine = openEngine({
  dataset: { ...parsed[0], sources: {} },
  gazetteer: unpackGazetteer(parsed[1]),
  passages: () => unpackPassages(parsed[2]),
});
note();
for (const page of pages) {
  readText(page, engine);
  note();
}
console.log(JSON.stringify(steps));
