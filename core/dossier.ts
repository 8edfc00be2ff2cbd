/*
 * The shapes of a compiled dossier. Types only: `data compile` writes these files, the background and the command line
 * read them. Records keep their file shape; what is computed from them stands beside them in `derived`.
 */
import type { Actor, Dispute, Edtf, Event, Id, Mechanism, Place, Source, Statement, Term, Topic } from '../data/schema';

/** Kinds of record, in the singular, as reports and permalinks name them. */
export type RecordKind = 'actor' | 'event' | 'statement' | 'dispute' | 'mechanism' | 'place' | 'term' | 'source';

export const standings = ['official', 'corroborated', 'single-source', 'digest-only', 'disputed', 'superseded'] as const;
/** How well a record is supported; computed by `core/evidence.ts`, never typed in. */
export type StandingName = (typeof standings)[number];

/** What is computed for one record. `knownSince`: EDTF date of its earliest dated evidence, null when none is dated. */
export interface Derived {
  kind: RecordKind;
  standing: StandingName | null;
  /** Number of independent origins that support it. */
  independent: number;
  /** Number of texts listed and not counted. */
  notCounted: number;
  knownSince: Edtf | null;
}

/** `edge.json`: what a surface says of the dossier before it opens it. */
export interface DossierEdge {
  version: string;
  asOf: string;
  /** From this many days on it is called old. */
  staleAfterDays: number;
}

/** `dataset.json`: every record once, keyed by id within its kind, and what is derived from them, keyed by id. */
export interface Dataset {
  /** First 12 hex digits of the SHA-256 of the records. */
  version: string;
  asOf: string;
  topic: Topic;
  actors: Record<Id, Actor>;
  events: Record<Id, Event>;
  statements: Record<Id, Statement>;
  disputes: Record<Id, Dispute>;
  mechanisms: Record<Id, Mechanism>;
  places: Record<Id, Place>;
  terms: Record<Id, Term>;
  sources: Record<Id, Source>;
  derived: Record<Id, Derived>;
}
