/*
 * What a dossier holds, in figures: records, standings in all and by month, sources, written forms. Every figure is counted
 * from the records; a share that rises without new evidence would be a defect.
 */
import { type Dataset, type StandingName, standings } from '../core/dossier';
import { assessEvidence } from '../core/evidence';
import type { Aliases, Evidence, KindFolder } from '../data/schema';
import { SINGULAR } from './dataset';

export type StandingCounts = Record<StandingName, number>;

export interface Stats {
  asOf: string;
  version: string;
  records: Record<KindFolder, number>;
  events: StandingCounts;
  /** Events without a date. */
  undated: number;
  evidence: { perEventMedianIndependent: number; withoutEvidence: number };
  sources: { total: number; independentPublishers: number; byKind: Record<string, number> };
  /** Written forms by language. */
  aliases: Record<string, number>;
  /** Standing of the events of each month; undated events stand under "undated". */
  byMonth: ({ month: string; total: number } & StandingCounts)[];
  /** Events of which it is known when they were first reported. */
  knownSince: { known: number; total: number };
}

const folders = Object.keys(SINGULAR) as KindFolder[];

export function countStats(dataset: Dataset): Stats {
  const events = Object.values(dataset.events);
  const derived = events.flatMap(({ id }) => dataset.derived[id] ?? []);
  return {
    asOf: dataset.asOf,
    version: dataset.version,
    records: Object.fromEntries(folders.map((kind) => [kind, Object.keys(dataset[kind]).length])) as Record<KindFolder, number>,
    events: countStandings(dataset, events),
    undated: events.filter(({ date }) => date === null).length,
    evidence: { perEventMedianIndependent: median(derived.map(({ independent }) => independent)), withoutEvidence: unsupported(dataset) },
    sources: countSources(dataset),
    aliases: countAliases(dataset),
    byMonth: countMonths(dataset),
    knownSince: { known: derived.filter(({ knownSince }) => knownSince !== null).length, total: events.length },
  };
}

function countStandings(dataset: Dataset, events: { id: string }[]): StandingCounts {
  const counts = Object.fromEntries(standings.map((name) => [name, 0])) as StandingCounts;
  for (const { id } of events) {
    const standing = dataset.derived[id]?.standing;
    if (standing) counts[standing] += 1;
  }
  return counts;
}

function countMonths(dataset: Dataset): Stats['byMonth'] {
  const months = new Map<string, { id: string }[]>();
  for (const event of Object.values(dataset.events)) {
    const month = event.date?.match(/^\d{4}-\d{2}/)?.[0] ?? event.date?.match(/^\d{4}/)?.[0] ?? 'undated';
    months.set(month, [...(months.get(month) ?? []), event]);
  }
  return [...months]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([month, events]) => ({ month, total: events.length, ...countStandings(dataset, events) }));
}

/** Records that say something and list nothing for it; sources are evidence themselves. */
function unsupported(dataset: Dataset): number {
  const kinds = folders.filter((kind) => kind !== 'sources' && kind !== 'disputes');
  const plain = kinds.flatMap((kind) => Object.values(dataset[kind]) as { evidence?: Evidence[] }[]);
  const positions = Object.values(dataset.disputes).flatMap((dispute) => dispute.positions);
  return [...plain, ...positions].filter(({ evidence }) => (evidence ?? []).length === 0).length;
}

function countSources(dataset: Dataset): Stats['sources'] {
  const sources = Object.values(dataset.sources);
  const byKind: Record<string, number> = {};
  for (const { kind } of sources) byKind[kind] = (byKind[kind] ?? 0) + 1;
  const each: Evidence[] = sources.map(({ id }) => ({ source: id, says: '', stance: 'supports' }));
  const { independent } = assessEvidence(each, dataset);
  return { total: sources.length, independentPublishers: independent, byKind: sorted(byKind) };
}

function countAliases(dataset: Dataset): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const kind of folders) {
    for (const record of Object.values(dataset[kind]) as { aliases?: Aliases; roles?: { forms?: Aliases }[] }[]) {
      for (const aliases of [record.aliases, ...(record.roles ?? []).map(({ forms }) => forms)]) {
        for (const [language, forms] of Object.entries(aliases ?? {})) counts[language] = (counts[language] ?? 0) + (forms?.length ?? 0);
      }
    }
  }
  return sorted(counts);
}

function sorted(counts: Record<string, number>): Record<string, number> {
  return Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)));
}

export function median(numbers: number[]): number {
  const inOrder = [...numbers].sort((a, b) => a - b);
  const half = Math.floor(inOrder.length / 2);
  const upper = inOrder[half] ?? 0;
  return inOrder.length % 2 === 1 ? upper : ((inOrder[half - 1] ?? 0) + upper) / 2;
}
