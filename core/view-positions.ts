/*
 * The positions on a contested point, side by side and in one neutral order: by date of first statement, then by id. The
 * letters follow that order. Which of them an article reports is told by the report; which is right is never told.
 */
import type { Dispute, Edtf, Id, Position } from '../data/schema';
import { compareDates, daysBetween, parseDate } from './dates';
import type { Dataset } from './dossier';
import type { PageReport } from './report';
import { type Ref, refsOf } from './view-parts';
import { type Knowable, positionKnowable } from './view-then';

export interface QuoteView {
  text: string;
  source: Ref | null;
}

export interface QuotedView extends QuoteView {
  /** Whose words they are, where a statement of the dossier gives them; null otherwise. */
  speaker: Ref | null;
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
  /** Null also where several hold the position and nobody says whose words they are. */
  quote: QuotedView | null;
  /** True when the article at hand reports this position. */
  reported: boolean;
  /** Whether an article of the report's day could have known it; 'known' without a day, and where the article reports it. */
  knowable: Knowable;
}

export function positionsView(dataset: Dataset, dispute: Dispute, report?: PageReport | null): PositionView[] {
  const reported = new Set(report?.claims.filter((match) => match.claim === dispute.id).map((match) => match.position));
  const ordered = [...dispute.positions].sort((a, b) => compareDates(a.date, b.date) || (a.id < b.id ? -1 : 1));
  return ordered.map((position, index) => {
    const isReported = reported.has(position.id) && !isLongAfter(position.date, report?.published ?? null);
    return {
      id: position.id,
      letter: letterOf(index),
      claim: position.claim,
      holders: refsOf(dataset, position.heldBy),
      otherHolders: position.holders ?? null,
      date: position.date,
      quote: quoteOf(dataset, dispute.id, position),
      reported: isReported,
      knowable: isReported ? 'known' : positionKnowable(dataset, report?.published ?? null, dispute.id, position.id),
    };
  });
}

/** The dossier dates the first statement it knows of, which an article may precede by so much. */
const EARLIER_DAYS = 7;

/** True where an article cannot report a position, however near its wording: nobody had taken it yet. */
function isLongAfter(date: Edtf | null, published: Edtf | null): boolean {
  const held = date ? parseDate(date) : null;
  const day = published ? parseDate(published) : null;
  return held !== null && day !== null && daysBetween(day.latest, held.earliest) > EARLIER_DAYS;
}

/** The first quotation for a position, never put into the mouths of several. */
function quoteOf(dataset: Dataset, dispute: Id, { id, evidence, heldBy, holders }: Position): QuotedView | null {
  const quoted = evidence.find((item) => item.quote);
  if (!quoted?.quote) return null;
  const text = quoted.quote;
  const source = refsOf(dataset, [quoted.source])[0] ?? null;
  const said = Object.values(dataset.statements).find(
    ({ quote, disputes }) =>
      quote !== undefined &&
      (quote.includes(text) || text.includes(quote)) &&
      disputes?.some((each) => each.dispute === dispute && each.position === id),
  );
  const speaker = said ? (refsOf(dataset, [said.speaker])[0] ?? null) : null;
  const single = heldBy.length === 1 && holders === undefined;
  return speaker || source || single ? { text, source, speaker } : null;
}

/** 0 → A, 25 → Z, 26 → AA. */
function letterOf(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? letterOf(rest - 1) : '') + String.fromCharCode(65 + (index % 26));
}
