/*
 * Records → the files that ship: gate, gazetteer, dataset, its sources and the search index. Deterministic: the same records
 * give the same bytes. Sources and the evidence of records stand in files of their own, because reading a page needs none of
 * them; what only maintainers need (notes, former ids) stays in the records.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Dataset } from '../core/dossier';
import { splitDataset } from '../core/dossier-parts';
import { buildGate, type Gate } from '../core/gate';
import { buildGazetteer, type Gazetteer } from '../core/gazetteer';
import { openGazetteer } from '../core/gazetteer-hits';
import { packGazetteer } from '../core/gazetteer-pack';
import { packPassages } from '../core/passages-pack';
import { readPassages } from '../core/read-passages';
import { buildSearch } from '../core/search';
import { edgeOf } from '../core/view-freshness';
import type { KindFolder, Position } from '../data/schema';
import { BrokenRecords } from './broken-records';
import { buildDataset, SINGULAR } from './dataset';
import { type LoadedTopic, loadTopic } from './load';

export interface Compiled {
  gate: Gate;
  gazetteer: Gazetteer;
  dataset: Dataset;
  search: object;
}

/** Bytes after gzip that each file may weigh: what a stopped background must read before it can answer. */
export const BUDGETS = {
  'gate.json': 3_000,
  'edge.json': 300,
  'gazetteer.json': 40_000,
  'dataset.json': 250_000,
  'cues.json': 130_000, // does not ship
  'passages.json': 100_000,
  'evidence.json': 120_000,
  'sources.json': 100_000,
  'search.json': 300_000,
} as const;

/** Throws `BrokenRecords` where a record does not fit its schema: half a dossier is not compiled. */
export function compileTopic(folder: string): Compiled {
  const loaded = loadTopic(folder);
  if (loaded.findings.length > 0) throw new BrokenRecords(loaded.findings);
  const dataset = buildDataset(loaded);
  return { gate: buildGate(dataset.topic), gazetteer: buildGazetteer(dataset), dataset: trim(dataset), search: buildSearch(dataset) };
}

/** The dataset alone, as it ships, of the records that hold. */
export function trimmedDataset(loaded: LoadedTopic): Dataset {
  return trim(buildDataset(loaded));
}

const folders = Object.keys(SINGULAR) as KindFolder[];
/** Fields that no surface shows and no rule of the engine reads. */
const MAINTAINERS_ONLY = new Set(['note', 'formerly']);

function trim(dataset: Dataset): Dataset {
  const trimmed = { ...dataset } as Record<string, unknown>;
  for (const kind of folders) {
    trimmed[kind] = Object.fromEntries(
      Object.entries(dataset[kind]).map(([id, record]) => [
        id,
        Object.fromEntries(
          Object.entries(record)
            .filter(([key]) => !MAINTAINERS_ONLY.has(key))
            .map(([key, value]) => [key, key === 'positions' ? (value as Position[]).map(shown) : value]),
        ),
      ]),
    );
  }
  return trimmed as unknown as Dataset;
}

function shown(position: Position): Position {
  const { formerly: _merged, ...rest } = position;
  return rest;
}

export interface WrittenFile {
  name: keyof typeof BUDGETS;
  raw: number;
  gzip: number;
  budget: number;
}

export function writeCompiled(compiled: Compiled, folder: string): WrittenFile[] {
  mkdirSync(folder, { recursive: true });
  const { records, cues, evidence, sources } = splitDataset(compiled.dataset);
  const files = {
    'gate.json': compiled.gate,
    'edge.json': edgeOf(compiled.dataset),
    'gazetteer.json': packGazetteer(compiled.gazetteer),
    'dataset.json': records,
    'cues.json': cues,
    'passages.json': packPassages(readPassages(compiled.dataset, openGazetteer(compiled.gazetteer))),
    'evidence.json': evidence,
    'sources.json': sources,
    'search.json': compiled.search,
  };
  return (Object.keys(BUDGETS) as (keyof typeof BUDGETS)[]).map((name) => {
    const text = JSON.stringify(files[name]);
    writeFileSync(join(folder, name), text);
    return { name, raw: Buffer.byteLength(text), gzip: gzipSync(text, { level: 9 }).length, budget: BUDGETS[name] };
  });
}
