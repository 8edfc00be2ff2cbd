/*
 * Contested points on which one person or body stands in more than one position: the positions it holds and those its own
 * statements take, with their days. That they differ is told, not why: views change, and a body has many speakers.
 */
import type { Edtf, Id } from '../data/schema';
import { compareDates } from './dates';
import type { Dataset } from './dossier';
import { type Ref, refOf, type StandingView, standingOf } from './view-parts';
import { positionsView } from './view-positions';

export interface OwnWords {
  point: Ref;
  /** Earliest first. */
  positions: {
    letter: string;
    claim: string;
    date: Edtf | null;
    statements: { ref: Ref; date: Edtf | null; standing: StandingView | null }[];
  }[];
}

export function ownWordsOf(dataset: Dataset, actor: Id): OwnWords[] {
  const said = Object.values(dataset.statements).filter(({ speaker }) => speaker === actor);
  return Object.values(dataset.disputes).flatMap((dispute) => {
    const point = refOf(dataset, dispute.id);
    const positions = positionsView(dataset, dispute).flatMap(({ id, letter, claim, date, holders }) => {
      const statements = said
        .filter(({ disputes }) => disputes?.some((one) => one.dispute === dispute.id && one.position === id))
        .sort((a, b) => compareDates(a.date, b.date) || (a.id < b.id ? -1 : 1));
      if (statements.length === 0 && !holders.some((one) => one.id === actor)) return [];
      const refs = statements.map((one) => ({
        ref: { kind: 'statement' as const, id: one.id, title: one.says },
        date: one.date,
        standing: standingOf(dataset, one.id),
      }));
      return [{ letter, claim, date: refs[0]?.date ?? date, statements: refs }];
    });
    positions.sort((a, b) => compareDates(a.date, b.date) || (a.letter < b.letter ? -1 : 1));
    return point && positions.length > 1 ? [{ point, positions }] : [];
  });
}
