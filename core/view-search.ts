/*
 * Search results with what can be filtered by: kind, how an entry stands, track. A facet counts what would be shown if it
 * alone were changed. Each row brings the sentence of the entry in which the words were found, if that is not its title.
 */
import type { Edtf, Id } from '../data/schema';
import { type Dataset, type RecordKind, type StandingName, standings } from './dossier';
import type { SearchHit } from './search';
import { foldWords } from './text';
import { FOLDERS, type Ref, type StandingView, standingOf } from './view-parts';

export interface SearchFilter {
  kinds: RecordKind[];
  standings: StandingName[];
  tracks: Id[];
}
export const NO_FILTER: SearchFilter = { kinds: [], standings: [], tracks: [] };

export interface ResultRow {
  ref: Ref;
  /** Words of the dossier that were found. */
  terms: string[];
  standing: StandingView | null;
  date: Edtf | null;
  /** A sentence with found words; null where the title has them all or nothing else was found. */
  found: string | null;
}

export interface Facet<Value extends string> {
  value: Value;
  count: number;
}

export interface SearchView {
  rows: ResultRow[];
  kinds: Facet<RecordKind>[];
  standings: Facet<StandingName>[];
  tracks: (Facet<Id> & { name: string })[];
}

interface Placed {
  hit: SearchHit;
  standing: StandingName | null;
  track: Id | null;
}

export function searchView(dataset: Dataset, hits: readonly SearchHit[], filter: SearchFilter): SearchView {
  const placed = hits.map((hit) => ({
    hit,
    standing: standingOf(dataset, hit.id)?.name ?? null,
    track: hit.kind === 'event' ? (dataset.events[hit.id]?.track ?? null) : null,
  }));
  const passes = (one: Placed, without?: keyof SearchFilter) =>
    (without === 'kinds' || allows(filter.kinds, one.hit.kind)) &&
    (without === 'standings' || allows(filter.standings, one.standing)) &&
    (without === 'tracks' || allows(filter.tracks, one.track));
  const count = (facet: keyof SearchFilter, is: (one: Placed) => boolean) => placed.filter((one) => is(one) && passes(one, facet)).length;
  return {
    rows: placed.filter((one) => passes(one)).map(({ hit }) => rowOf(dataset, hit)),
    kinds: (Object.keys(FOLDERS) as RecordKind[]).map((value) => ({ value, count: count('kinds', ({ hit }) => hit.kind === value) })),
    standings: standings.map((value) => ({ value, count: count('standings', ({ standing }) => standing === value) })),
    tracks: dataset.topic.tracks.map(({ id, short }) => ({ value: id, name: short, count: count('tracks', ({ track }) => track === id) })),
  };
}

/** An empty list allows everything. */
function allows<Value>(chosen: readonly Value[], value: Value | null): boolean {
  return chosen.length === 0 || (value !== null && chosen.includes(value));
}

function rowOf(dataset: Dataset, { id, kind, title, terms }: SearchHit): ResultRow {
  const event = kind === 'event' ? dataset.events[id] : undefined;
  const statement = kind === 'statement' ? dataset.statements[id] : undefined;
  return {
    ref: { id, kind, title },
    terms,
    standing: standingOf(dataset, id),
    date: event?.date ?? statement?.date ?? (kind === 'source' ? (dataset.sources[id]?.published ?? null) : null),
    found: foundIn(textsOf(dataset, kind, id), title, terms),
  };
}

/** The sentence with most of the words that the title lacks; null where the title has them all. */
function foundIn(texts: readonly string[], title: string, terms: readonly string[]): string | null {
  const inTitle = new Set(foldWords(title));
  const missing = terms.filter((term) => !inTitle.has(term));
  if (missing.length === 0) return null;
  const scored = texts
    .flatMap((text) => text.split(/(?<=[.!?؟۔])\s+/))
    .map((sentence) => {
      const words = new Set(foldWords(sentence));
      return { sentence, score: missing.filter((term) => words.has(term)).length };
    })
    .sort((a, b) => b.score - a.score);
  return scored[0] && scored[0].score > 0 ? scored[0].sentence : null;
}

/** What the search reads of a record besides its title. */
function textsOf(dataset: Dataset, kind: RecordKind, id: Id): string[] {
  const names = (aliases: Record<string, (string | { form: string })[] | undefined> | undefined) =>
    Object.values(aliases ?? {}).flatMap((forms) => (forms ?? []).map((one) => (typeof one === 'string' ? one : one.form)));
  switch (kind) {
    case 'actor': {
      const actor = dataset.actors[id];
      return [...(actor?.roles ?? []).map(({ title }) => title), actor?.profile ?? '', ...names(actor?.aliases)];
    }
    case 'event':
      return [dataset.events[id]?.summary ?? '', ...names(dataset.events[id]?.aliases)];
    case 'statement':
      return [dataset.statements[id]?.quote ?? '', dataset.statements[id]?.context ?? ''];
    case 'dispute':
      return (dataset.disputes[id]?.positions ?? []).map(({ claim }) => claim);
    case 'mechanism':
      return [dataset.mechanisms[id]?.mandate ?? '', ...names(dataset.mechanisms[id]?.aliases)];
    case 'place':
      return [dataset.places[id]?.about ?? '', ...names(dataset.places[id]?.aliases)];
    case 'term':
      return [dataset.terms[id]?.explanation ?? '', ...names(dataset.terms[id]?.aliases)];
    case 'source':
      return [dataset.sources[id]?.publisher ?? ''];
  }
}
