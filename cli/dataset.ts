/*
 * Loaded files → the dataset: records by kind and id, in a fixed order, and what is computed from their evidence. The
 * version is a hash of the records, so that the same files always give the same bytes.
 */
import { createHash } from 'node:crypto';
import type { Dataset, Derived, RecordKind } from '../core/dossier';
import { assessEvidence } from '../core/evidence';
import type { Dispute, Event, Evidence, Id, KindFolder } from '../data/schema';
import type { LoadedTopic } from './load';

const VERSION_DIGITS = 12;

export const SINGULAR = {
  actors: 'actor',
  events: 'event',
  statements: 'statement',
  disputes: 'dispute',
  mechanisms: 'mechanism',
  places: 'place',
  terms: 'term',
  sources: 'source',
} as const satisfies Record<KindFolder, RecordKind>;

const folders = Object.keys(SINGULAR) as KindFolder[];

/** Valid files only; throws where the topic record itself is missing or broken. */
export function buildDataset(loaded: LoadedTopic): Dataset {
  if (!loaded.topic) throw new Error(`${loaded.folder}/topic.yaml: missing or broken; run "data lint" to see where`);
  const records = Object.fromEntries(folders.map((kind) => [kind, recordsOf(loaded, kind)])) as unknown as Omit<
    Dataset,
    'version' | 'asOf' | 'topic' | 'derived'
  >;
  const { topic } = loaded;
  const content = JSON.stringify([topic, records]);
  const version = createHash('sha256').update(content).digest('hex').slice(0, VERSION_DIGITS);
  return { version, asOf: topic.asOf, topic, ...records, derived: derive({ topic, ...records }) };
}

function recordsOf(loaded: LoadedTopic, kind: KindFolder): Record<Id, unknown> {
  const files = loaded.files.filter((file) => file.kind === kind && file.valid);
  return Object.fromEntries(files.sort((a, b) => (a.id < b.id ? -1 : 1)).map((file) => [file.id, file.value]));
}

type Records = Omit<Dataset, 'version' | 'asOf' | 'derived'>;

function derive(records: Records): Record<Id, Derived> {
  const derived: Record<Id, Derived> = {};
  for (const kind of folders) {
    for (const record of Object.values(records[kind])) derived[record.id] = deriveOne(SINGULAR[kind], record, records);
  }
  return derived;
}

function deriveOne(kind: RecordKind, record: { id: Id; evidence?: Evidence[] | undefined }, records: Records): Derived {
  if (kind === 'source') {
    return { kind, standing: null, independent: 0, notCounted: 0, knownSince: records.sources[record.id]?.published ?? null };
  }
  const evidence = kind === 'dispute' ? evidenceOfDispute(record as unknown as Dispute) : (record.evidence ?? []);
  if (evidence.length === 0) return { kind, standing: null, independent: 0, notCounted: 0, knownSince: null };
  const context = kind === 'event' ? contextOf(record as unknown as Event, records) : {};
  const { standing, independent, notCounted, knownSince } = assessEvidence(evidence, records, context);
  return { kind, standing: kind === 'dispute' ? null : standing, independent, notCounted, knownSince };
}

function evidenceOfDispute(dispute: Dispute): Evidence[] {
  return dispute.positions.flatMap((position) => position.evidence);
}

function contextOf(event: Event, records: Records) {
  const open = (event.disputes ?? []).some((id) => records.disputes[id]?.assessment === 'unresolved');
  return { openDispute: open, superseded: event.supersededBy !== undefined };
}
