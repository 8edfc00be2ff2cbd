/*
 * Search over the records: the MiniSearch options stand here once, to build the index and to open it. Prefixes and small
 * slips are for people who type; claim matching does not use them.
 */
import MiniSearch, { type Options, type SearchResult } from 'minisearch';
import type { Aliases, Id } from '../data/schema';
import type { Dataset, RecordKind } from './dossier';
import { foldWords } from './text';

interface Document {
  key: string;
  title: string;
  names: string;
  text: string;
}

export interface SearchHit {
  id: Id;
  kind: RecordKind;
  title: string;
  score: number;
  /** Words of the dossier that were found, as the search folds them. */
  terms: string[];
}

export interface OpenSearch {
  index: MiniSearch<Document>;
}

const options: Options<Document> = {
  idField: 'key',
  fields: ['title', 'names', 'text'],
  storeFields: ['title'],
  tokenize: foldWords,
  processTerm: (term) => term,
};

/** Titles outweigh other names, names outweigh prose. */
const BOOST = { title: 4, names: 3, text: 1 };

function namesOf(aliases: Aliases | undefined): string {
  return Object.values(aliases ?? {})
    .flatMap((list) => (list ?? []).map((alias) => (typeof alias === 'string' ? alias : alias.form)))
    .join(' · ');
}

/** `search.json`. */
export function buildSearch(dataset: Dataset): object {
  const index = new MiniSearch<Document>(options);
  index.addAll(documentsOf(dataset).sort((a, b) => (a.key < b.key ? -1 : 1)));
  return index.toJSON();
}

function documentsOf(dataset: Dataset): Document[] {
  const of = <T extends { id: Id }>(kind: RecordKind, records: Record<Id, T>, read: (record: T) => Omit<Document, 'key'>): Document[] =>
    Object.values(records).map((record) => ({ key: `${kind}/${record.id}`, ...read(record) }));
  return [
    ...of('actor', dataset.actors, (r) => ({
      title: r.name,
      names: namesOf(r.aliases),
      text: [r.profile, ...(r.roles ?? []).map((role) => role.title)].join(' '),
    })),
    ...of('event', dataset.events, (r) => ({ title: r.title, names: namesOf(r.aliases), text: r.summary })),
    ...of('statement', dataset.statements, (r) => ({
      title: `${dataset.actors[r.speaker]?.name ?? r.speaker}: ${r.says}`,
      names: '',
      text: [r.quote, r.context, ...(r.topics ?? [])].join(' '),
    })),
    ...of('dispute', dataset.disputes, (r) => ({
      title: r.question,
      names: (r.keywords ?? []).join(' '),
      text: r.positions.map((position) => position.claim).join(' '),
    })),
    ...of('mechanism', dataset.mechanisms, (r) => ({ title: r.name, names: namesOf(r.aliases), text: r.mandate })),
    ...of('place', dataset.places, (r) => ({ title: r.name, names: namesOf(r.aliases), text: r.about })),
    ...of('term', dataset.terms, (r) => ({ title: r.name, names: namesOf(r.aliases), text: r.explanation })),
    ...of('source', dataset.sources, (r) => ({ title: r.title ?? r.publisher, names: r.publisher, text: '' })),
  ];
}

/** Opens the compiled index. */
export function openSearch(json: unknown): OpenSearch {
  return { index: MiniSearch.loadJS<Document>(json as Parameters<typeof MiniSearch.loadJS>[0], options) };
}

export interface Found {
  hits: SearchHit[];
  /** The query with its unknown words put right; only where no record has all of them. */
  instead: string | null;
}

const TOLERANT = {
  boost: BOOST,
  prefix: (term: string) => term.length >= 3,
  fuzzy: (term: string) => (term.length >= 6 ? 0.15 : false),
  weights: { prefix: 0.6, fuzzy: 0.3 },
};

/** Records that match every word; after few of them, those that lack one of three or more; where there is none, those that match any. */
export function search(opened: OpenSearch, query: string, options: { limit?: number } = {}): SearchHit[] {
  return find(opened, query, options).hits;
}

export function find(opened: OpenSearch, query: string, { limit = 20 }: { limit?: number } = {}): Found {
  const run = (combineWith: 'AND' | 'OR') => opened.index.search(query, { combineWith, ...TOLERANT });
  const strict = run('AND');
  const more = strict.length < FEW ? others(strict, run('OR'), new Set(foldWords(query)).size) : [];
  const hits = [...strict, ...more].slice(0, limit).map((hit) => {
    const [kind, id] = String(hit.id).split('/');
    return { id: id ?? '', kind: kind as RecordKind, title: String(hit.title), score: hit.score, terms: hit.terms };
  });
  return { hits, instead: strict.length > 0 ? null : putRight(opened, query) };
}

/** Fewer records with every word than this are followed by others. */
const FEW = 6;

/** What else is worth showing: records that lack one word of three or more, or all there are where nothing else was found. */
function others(strict: SearchResult[], any: SearchResult[], words: number): SearchResult[] {
  const known = new Set(strict.map(({ id }) => String(id)));
  const nearly = words < 3 ? [] : any.filter(({ id, queryTerms }) => queryTerms.length >= words - 1 && !known.has(String(id)));
  return strict.length + nearly.length > 0 ? nearly : any;
}

/** Null where no unknown word has a known one near it. */
function putRight({ index }: OpenSearch, query: string): string | null {
  let changed = false;
  const words = foldWords(query).map((word) => {
    if (index.search(word, TOLERANT).length > 0) return word;
    const near = nearestWord(index, word);
    if (near === null) return word;
    changed = true;
    return near;
  });
  return changed ? words.join(' ') : null;
}

/** Words shorter than this have too many neighbours. */
const SHORTEST_SLIP = 4;
const LOOKED_AT = 40;

/** The known word with the fewest changed letters, then the one that finds best; as a title writes it, where one has it. */
function nearestWord(index: OpenSearch['index'], word: string): string | null {
  if (word.length < SHORTEST_SLIP) return null;
  const hits = index.search(word, { boost: BOOST, prefix: false, fuzzy: word.length > SHORTEST_SLIP + 3 ? 3 : 2 }).slice(0, LOOKED_AT);
  const [term] = [...new Set(hits.flatMap(({ terms }) => terms))].sort((a, b) => changes(word, a) - changes(word, b));
  if (term === undefined) return null;
  const written = hits.flatMap(({ title }) => String(title).split(/[^\p{L}\p{M}\p{N}]+/u)).find((one) => foldWords(one).join(' ') === term);
  return written ?? term;
}

/** Letters to add, drop or replace to make one word the other. */
function changes(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (const [index, letter] of [...one].entries()) {
    const next = [index + 1];
    for (let at = 1; at <= other.length; at += 1) {
      const same = other[at - 1] === letter ? 0 : 1;
      next.push(Math.min((row[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1, (row[at - 1] ?? 0) + same));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
