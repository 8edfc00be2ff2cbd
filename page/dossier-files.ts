/*
 * The compiled dossier, read from the extension's own files. Each file is read once a context and kept; a file that cannot
 * be read is asked for again next time.
 */
import { browser } from 'wxt/browser';
import type { Dataset, DossierEdge } from '../core/dossier';
import { type DossierCues, type DossierParts, type DossierRecords, joinDataset, withCues } from '../core/dossier-parts';
import type { Gazetteer } from '../core/gazetteer';
import { type PackedGazetteer, unpackGazetteer } from '../core/gazetteer-pack';

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
/** Every record, without cues, evidence and sources, which stand apart. */
export const loadRecords = () => load('dataset.json') as Promise<DossierRecords>;
export async function loadDataset(): Promise<Dataset> {
  const names = ['cues.json', 'evidence.json', 'sources.json'];
  const [records, cues, evidence, sources] = await Promise.all([loadRecords(), ...names.map(load)]);
  return joinDataset({ records, cues, evidence, sources } as DossierParts);
}
/** All that reading a page needs: every record, and the cues by which sentences are matched. */
export async function loadReadable(): Promise<DossierRecords> {
  const [records, cues] = await Promise.all([loadRecords(), load('cues.json')]);
  return withCues(records, cues as DossierCues);
}
export async function loadGazetteer(): Promise<Gazetteer> {
  return unpackGazetteer((await load('gazetteer.json')) as PackedGazetteer);
}
/** The compiled search index, as `openSearch` takes it. */
export const loadSearch = () => load('search.json');
