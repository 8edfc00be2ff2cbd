/*
 * The compiled dossier, read from the extension's own files. Each file is read once a context and kept; a file that cannot
 * be read is asked for again next time.
 */
import { browser } from 'wxt/browser';
import type { Dataset, DossierEdge } from '../core/dossier';
import { type DossierEvidence, type DossierRecords, joinDataset } from '../core/dossier-parts';
import type { Gazetteer } from '../core/gazetteer';
import { type PackedGazetteer, unpackGazetteer } from '../core/gazetteer-pack';
import type { PackedPassages } from '../core/passages-pack';

const files = new Map<string, Promise<unknown>>();

function load(name: string): Promise<unknown> {
  const known = files.get(name);
  if (known) return known;
  const address = browser.runtime.getURL(`/dossier/${name}` as Parameters<typeof browser.runtime.getURL>[0]);
  const reading = fetch(address).then((response) => {
    if (!response.ok) throw new Error(`dossier/${name}: the file that ships with the extension is missing (${response.status})`);
    return response.json() as Promise<unknown>;
  });
  files.set(name, reading);
  reading.catch(() => files.delete(name));
  return reading;
}

/** The dossier's last day and version: small, for what is drawn first. */
export const loadEdge = () => load('edge.json') as Promise<DossierEdge>;
/** Every record, without evidence and sources, which stand apart: all of them that reading a page needs. */
export const loadRecords = () => load('dataset.json') as Promise<DossierRecords>;
/** The passages by which sentences are matched. */
export const loadPassages = () => load('passages.json') as Promise<PackedPassages>;

let joined: Promise<Dataset> | null = null;

/** Every record with its evidence and sources. */
export function loadDataset(): Promise<Dataset> {
  joined ??= Promise.all([loadRecords(), load('evidence.json'), load('sources.json')]).then(([records, evidence, sources]) =>
    joinDataset({ records, evidence: evidence as DossierEvidence, sources: sources as Dataset['sources'] }),
  );
  joined.catch(() => {
    joined = null;
  });
  return joined;
}
export async function loadGazetteer(): Promise<Gazetteer> {
  return unpackGazetteer((await load('gazetteer.json')) as PackedGazetteer);
}
/** The compiled search index, as `openSearch` takes it. */
export const loadSearch = () => load('search.json');
