/*
 * The ledger of sources: every text once, who published it, of what kind, what it only repeats, and how many records rest
 * on it. Sorted by publisher, then by day, so that one publisher's texts stand together.
 */
import type { Edtf, Evidence, Id, SourceKind } from '../data/schema';
import { compareDates } from './dates';
import type { Dataset } from './dossier';
import { type Ref, refOf } from './view-parts';

export interface SourceRow {
  ref: Ref;
  publisher: string;
  kind: SourceKind;
  affiliation: string | null;
  date: Edtf | null;
  url: string | null;
  /** Names of the originals that the whole text repeats. */
  relays: string[];
  /** Number of records that cite it. */
  used: number;
}

export function sourcesView(dataset: Dataset): SourceRow[] {
  const used = citations(dataset);
  return Object.values(dataset.sources)
    .map((source) => ({
      ref: { kind: 'source' as const, id: source.id, title: source.title ?? source.publisher },
      publisher: source.publisher,
      kind: source.kind,
      affiliation: source.affiliation ?? null,
      date: source.published,
      url: source.url,
      relays: [...(source.relays ?? []), ...(source.repeats ? [source.repeats] : [])].map(
        (name) => dataset.sources[name]?.publisher ?? name,
      ),
      used: used.get(source.id)?.size ?? 0,
    }))
    .sort(
      (a, b) =>
        (a.publisher < b.publisher ? -1 : a.publisher > b.publisher ? 1 : 0) ||
        compareDates(a.date, b.date) ||
        (a.ref.id < b.ref.id ? -1 : 1),
    );
}

/** Records that cite a source, by kind and title. */
export function citedBy(dataset: Dataset, source: Id): Ref[] {
  return [...(citations(dataset).get(source) ?? [])].flatMap((id) => refOf(dataset, id) ?? []);
}

function citations(dataset: Dataset): Map<Id, Set<Id>> {
  const found = new Map<Id, Set<Id>>();
  const note = (id: Id, evidence: readonly Evidence[] | undefined) => {
    for (const { source } of evidence ?? []) {
      const ids = found.get(source) ?? new Set<Id>();
      found.set(source, ids.add(id));
    }
  };
  const { events, statements, actors, mechanisms, places, terms, disputes } = dataset;
  for (const records of [events, statements, actors, mechanisms, places, terms]) {
    for (const { id, evidence } of Object.values(records)) note(id, evidence);
  }
  for (const { id, positions } of Object.values(disputes)) {
    for (const { evidence } of positions) note(id, evidence);
  }
  return found;
}
