/*
 * One record as a card: what a reader needs beside the word just pointed at. The background answers `describe` with this
 * model; entry pages begin with the same one. What each kind adds is in `view-card-kinds.ts`.
 */
import type { Assessment, Edtf, Id } from '../data/schema';
import type { Dataset, RecordKind } from './dossier';
import type { PageReport } from './report';
import { findSentences } from './sentences';
import { cardOfKind } from './view-card-kinds';
import { type EvidenceView, evidenceView } from './view-evidence';
import { type Ref, refOf, type StandingView, standingOf, type Words } from './view-parts';
import type { PositionView, QuoteView } from './view-positions';

/** A dated line under the title: an office with its days, a date with a place. */
export interface CardLine {
  text: string | null;
  from: Edtf | null;
  to: Edtf | null;
  /** True where the line is a span of time ("since 2024") and not a date. */
  span: boolean;
  refs: Ref[];
}

export interface CardFact {
  label: Words;
  refs: Ref[];
  text: string | null;
  words: Words | null;
  date: Edtf | null;
}

/** Publishers whose texts support the record, independent or not, first ones only. */
export interface CardSources {
  publishers: string[];
  more: number;
  notCounted: number;
}

export interface CardView {
  kind: RecordKind;
  id: Id;
  label: Words;
  /** Data text after the label: the name of a side. */
  labelDetail: string | null;
  title: string;
  standing: StandingView | null;
  assessment: Assessment | null;
  lines: CardLine[];
  text: string | null;
  /** The first two sentences of the text, for the card. */
  brief: string | null;
  quote: QuoteView | null;
  facts: CardFact[];
  positions: PositionView[];
  wouldSettle: string | null;
  commonGround: string | null;
  /** Letters of the positions that the article reports. */
  reported: string[];
  sources: CardSources | null;
  /** Where it comes from: its texts under the origin they go back to. */
  evidence: EvidenceView;
  /** How the record stands to the article: days before (negative) or after it; `next`: what came next. */
  relation: { days: number | null; next: { ref: Ref; date: Edtf | null } | null } | null;
  asOf: string;
  /** Version of the dossier, for the report of a mistake. */
  version: string;
}

const SENTENCES_SHOWN = 2;

export interface CardContext {
  /** The article in which the record was found, if any. */
  report?: PageReport | null;
}

/** Null when the dossier has no such record. */
export function cardView(dataset: Dataset, id: Id, context: CardContext = {}): CardView | null {
  const ref = refOf(dataset, id);
  if (!ref) return null;
  const blank: CardView = {
    kind: ref.kind,
    id,
    label: { id: `kind-${ref.kind}` },
    labelDetail: null,
    title: ref.title,
    standing: standingOf(dataset, id),
    assessment: null,
    lines: [],
    text: null,
    brief: null,
    quote: null,
    facts: [],
    positions: [],
    wouldSettle: null,
    commonGround: null,
    reported: [],
    sources: null,
    evidence: evidenceView(dataset, ref.kind, id),
    relation: null,
    asOf: dataset.asOf,
    version: dataset.version,
  };
  const card = { ...blank, ...cardOfKind(dataset, ref, context.report ?? null) };
  return { ...card, brief: card.text && briefly(card.text) };
}

function briefly(text: string): string {
  const last = findSentences(text)[SENTENCES_SHOWN - 1];
  return last ? text.slice(0, last.end) : text;
}
