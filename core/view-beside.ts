/*
 * The statements of an article beside the dossier: its contested sentences in reading order, each with the point it
 * touches, who holds the position that it takes, and who holds another. Which of them is right is never told.
 */
import type { DigestView, FoundSentence } from './view-digest';
import type { Ref } from './view-parts';
import type { PositionView } from './view-positions';

export interface BesideRow {
  sentence: FoundSentence;
  point: Ref;
  /** The position taken and how many there are; null where that cannot be told. */
  taken: { letter: string; total: number } | null;
  /** Names of who holds the position taken, and of who holds another and not this one; all holders where none is told. */
  holders: string[];
  others: string[];
}

export function besideView({ claims }: Pick<DigestView, 'claims'>): BesideRow[] {
  return claims
    .flatMap(({ ref, sentences, positions }) =>
      sentences.map((sentence): BesideRow => {
        const own = positions.find(({ letter }) => letter === sentence.letter);
        const holders = own ? namesOf([own]) : [];
        const others = namesOf(positions.filter((each) => each !== own)).filter((name) => !holders.includes(name));
        return { sentence, point: ref, taken: own ? { letter: own.letter, total: positions.length } : null, holders, others };
      }),
    )
    .toSorted((a, b) => a.sentence.start - b.sentence.start);
}

/** Each name once, in the order of positions; holders without a record by what they are called. */
function namesOf(positions: readonly PositionView[]): string[] {
  return [
    ...new Set(
      positions.flatMap(({ holders, otherHolders }) => [...holders.map(({ title }) => title), ...(otherHolders ? [otherHolders] : [])]),
    ),
  ];
}
