/*
 * All contested points: those the article touches first, then the rest by the day on which the first position was stated.
 * Points of record (a date, a place) are told apart from quarrels of the parties by `minor`.
 */
import type { Assessment, Edtf } from '../data/schema';
import { compareDates } from './dates';
import type { Dataset } from './dossier';
import type { PageReport } from './report';
import type { Ref } from './view-parts';
import { positionsView } from './view-positions';

export interface ContestedRow {
  ref: Ref;
  question: string;
  assessment: Assessment;
  positions: number;
  /** Day of the first dated position. */
  since: Edtf | null;
  /** Its state and the day on which that was last looked at; null where it is the dossier's own last day. */
  status: { asOf: Edtf | null; text: string };
  minor: boolean;
  /** True where a sentence of the article touches it. */
  found: boolean;
}

export interface ContestedView {
  found: ContestedRow[];
  others: ContestedRow[];
  minor: ContestedRow[];
}

export function contestedView(dataset: Dataset, report: PageReport | null = null): ContestedView {
  const touched = new Set(report?.claims.map(({ claim }) => claim));
  const rows = Object.values(dataset.disputes)
    .map((dispute) => ({
      ref: { kind: 'dispute' as const, id: dispute.id, title: dispute.short ?? dispute.question },
      question: dispute.question,
      assessment: dispute.assessment,
      positions: dispute.positions.length,
      since: positionsView(dataset, dispute)[0]?.date ?? null,
      status: { asOf: dispute.status.asOf === dataset.asOf ? null : dispute.status.asOf, text: dispute.status.text },
      minor: dispute.minor === true,
      found: touched.has(dispute.id),
    }))
    .sort((a, b) => compareDates(a.since, b.since) || (a.ref.id < b.ref.id ? -1 : 1));
  const rest = rows.filter(({ found }) => !found);
  return {
    found: rows.filter(({ found }) => found),
    others: rest.filter(({ minor }) => !minor),
    minor: rest.filter(({ minor }) => minor),
  };
}
