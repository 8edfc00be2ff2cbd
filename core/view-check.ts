/*
 * The answer to "what speaks to this sentence": contested points with the position it takes, and the names found in it.
 * An empty list of matches is an answer too.
 */
import type { Assessment } from '../data/schema';
import type { CheckedClaim } from './claim-search';
import type { Dataset } from './dossier';
import { type Ref, refsOf } from './view-parts';
import { type PositionView, positionsView } from './view-positions';

export interface CheckedView {
  sentence: string;
  matches: {
    ref: Ref;
    assessment: Assessment;
    /** Letter of the position the sentence takes; null when not told apart. */
    taken: string | null;
    positions: PositionView[];
    wouldSettle: string | null;
  }[];
  names: Ref[];
}

/** `named`: ids of the entities that the sentence names, in reading order. */
export function checkedView(dataset: Dataset, sentence: string, claims: CheckedClaim[], named: string[]): CheckedView {
  return {
    sentence,
    matches: claims.flatMap(({ claim, position }) => {
      const dispute = dataset.disputes[claim];
      if (!dispute) return [];
      const positions = positionsView(dataset, dispute);
      return [
        {
          ref: { kind: 'dispute' as const, id: claim, title: dispute.question },
          assessment: dispute.assessment,
          taken: positions.find(({ id }) => id === position)?.letter ?? null,
          positions,
          wouldSettle: dispute.wouldSettle ?? null,
        },
      ];
    }),
    names: refsOf(dataset, [...new Set(named)]),
  };
}
