/*
 * The report of one text: what it is about, what it names, which contested points it touches. The one shape that the
 * background, the command line and every view share (`parley.report/1`).
 */
import type { Edtf, Id } from '../data/schema';
import type { RecordKind } from './dossier';

/** UTF-16 offsets into the article's text, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** What was taken from a page or file. `text` is what every offset refers to. */
export interface Article {
  text: string;
  title?: string | undefined;
  /** EDTF; undefined when no trustworthy date was found. */
  published?: Edtf | undefined;
  language?: string | undefined;
  url?: string | undefined;
  publisher?: string | undefined;
}

export type Verdict = 'about' | 'mentions' | 'unrelated';

/** One mention of an entity. `kind` is that of the record. */
export interface Mention extends Span {
  entity: Id;
  kind: RecordKind;
  text: string;
}

/** A sentence that touches a contested point. `score` is the probability that it does, 0 to 1. */
export interface ClaimMatch extends Span {
  /** Dispute id. */
  claim: Id;
  /** Position id within the dispute; null when not told apart. */
  position: Id | null;
  /** Sheet dispute and index of that position; null for positions no sheet has. */
  origin: string | null;
  text: string;
  score: number;
}

export interface PageReport {
  schema: 'parley.report/1';
  id?: string;
  title: string | null;
  published: Edtf | null;
  language: string | null;
  publisher: string | null;
  relevance: { verdict: Verdict; score: number; reasons: string[] };
  /** The round the article is about; null when it is about none or they cannot be told apart. */
  round: { event: Id; score: number } | null;
  mentions: Mention[];
  claims: ClaimMatch[];
  /** Events the article touches, best first. */
  events: { event: Id; score: number }[];
  dossier: { version: string; asOf: string };
}
