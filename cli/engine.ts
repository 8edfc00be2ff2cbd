/*
 * Opens the engine for a command: from `data/compiled/` where that is newer than every record, else by compiling the
 * records. Only the project's own dossier is ever read from `data/compiled/`.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type DossierParts, joinDataset } from '../core/dossier-parts';
import { type PackedGazetteer, unpackGazetteer } from '../core/gazetteer-pack';
import { openRecords } from '../core/records-engine';
import type { Engine } from '../core/report';
import { type OpenSearch, openSearch } from '../core/search';
import { compileTopic } from './compile';
import { ownTopic, topicFolder } from './topic-folder';

const root = join(import.meta.dirname, '..');
const compiled = join(root, 'data', 'compiled');

const FILES = ['dataset.json', 'cues.json', 'evidence.json', 'sources.json', 'search.json', 'gazetteer.json'];

export interface OpenDossier {
  engine: Engine;
  search: () => OpenSearch;
}

export function openDossier(topic?: string): OpenDossier {
  const folder = topicFolder(topic);
  const files = folder === ownTopic() && isFresh(folder) ? readCompiled() : compileTopic(folder);
  const engine = openRecords(files as Parameters<typeof openRecords>[0]);
  return { engine, search: () => openSearch(files.search) };
}

function isFresh(folder: string): boolean {
  const file = join(compiled, 'dataset.json');
  if (FILES.some((name) => !existsSync(join(compiled, name)))) return false;
  const made = statSync(file).mtimeMs;
  const makers = ['gazetteer.ts', 'gazetteer-pack.ts', 'characters.ts', 'text.ts'].map(
    (name) => statSync(join(root, 'core', name)).mtimeMs,
  );
  return [...newest(folder), ...makers].every((time) => time <= made);
}

function newest(folder: string): number[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true }).map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs);
}

function readCompiled(): Record<'dataset' | 'gazetteer' | 'search', unknown> {
  const read = (name: string): unknown => JSON.parse(readFileSync(join(compiled, name), 'utf8'));
  return {
    dataset: joinDataset({
      records: read('dataset.json'),
      cues: read('cues.json'),
      evidence: read('evidence.json'),
      sources: read('sources.json'),
    } as DossierParts),
    gazetteer: unpackGazetteer(read('gazetteer.json') as PackedGazetteer),
    search: read('search.json'),
  };
}
