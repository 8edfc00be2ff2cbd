/*
 * The positions on a contested point, side by side and in one neutral order: by date of first statement, then by id. The
 * letters follow that order. Which of them an article reports is told by the report; which is right is never told.
 */
import type { Dispute, Edtf, Id } from '../data/schema';
import { compareDates } from './dates';
import type { Dataset } from './dossier';
import type { PageReport } from './report';
import { type Ref, refsOf } from './view-parts';
import { type Knowable, positionKnowable } from './view-then';

export interface QuoteView {
  text: string;
  source: Ref | null;
}

export interface PositionView {
  id: Id;
  /** A, B, C … in the printed order. */
  letter: string;
  claim: string;
  holders: Ref[];
  /** Holders without a record, in words; null when there are none. */
  otherHolders: string | null;
  date: Edtf | null;
  quote: QuoteView | null;
  /** True when the article at hand reports this position. */
  reported: boolean;
  /** Whether an article of the report's day could have known it; 'known' without a day, and where the article reports it. */
  knowable: Knowable;
}

export function positionsView(dataset: Dataset, dispute: Dispute, report?: PageReport | null): PositionView[] {
  const reported = new Set(report?.claims.filter((match) => match.claim === dispute.id).map((match) => match.position));
  const ordered = [...dispute.positions].sort((a, b) => compareDates(a.date, b.date) || (a.id < b.id ? -1 : 1));
  return ordered.map((position, index) => {
    const quoted = position.evidence.find((item) => item.quote);
    return {
      id: position.id,
      letter: letterOf(index),
      claim: position.claim,
      holders: refsOf(dataset, position.heldBy),
      otherHolders: position.holders ?? null,
      date: position.date,
      quote: quoted?.quote ? { text: quoted.quote, source: refsOf(dataset, [quoted.source])[0] ?? null } : null,
      reported: reported.has(position.id),
      knowable: reported.has(position.id) ? 'known' : positionKnowable(dataset, report?.published ?? null, dispute.id, position.id),
    };
  });
}

/** 0 → A, 25 → Z, 26 → AA. */
function letterOf(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? letterOf(rest - 1) : '') + String.fromCharCode(65 + (index % 26));
}
