/*
 * Then and now: what of the dossier could be known on an article's day. A thing that happened after that day could not; nor
 * could one that happened before and of which every dated source is later. What has no date at all is left as it is. "Then"
 * drops both, "now" marks them; letters of positions are the same in both.
 */
import type { Edtf, Id } from '../data/schema';
import type { Dataset } from './dossier';
import { assessEvidence } from './evidence';
import type { DigestView } from './view-digest';
import { type DatedItem, isAfter } from './view-parts';

/** `later`: it happened after the article. `reported-later`: it may have happened, and its first source came after. */
export type Knowable = 'known' | 'later' | 'reported-later';

export interface ThenView {
  day: Edtf;
  /** The digest with nothing in it that could not be known that day. */
  digest: DigestView;
  leftOut: { events: number; points: number; positions: number; names: number };
}

export function knowableOn(published: Edtf, date: Edtf | null, knownSince: Edtf | null): Knowable {
  if (isAfter(date, published)) return 'later';
  return isAfter(knownSince, published) ? 'reported-later' : 'known';
}

/** Of one position of a contested point, by its day and its evidence. */
export function positionKnowable(dataset: Dataset, published: Edtf | null, dispute: Id, position: Id): Knowable {
  const held = dataset.disputes[dispute]?.positions.find(({ id }) => id === position);
  if (!held || !published) return 'known';
  return knowableOn(published, held.date, assessEvidence(held.evidence, dataset).knownSince);
}

/** Events that had happened by the article's day and whose first source is later: it could not have told of them. */
export function reportedLater(dataset: Dataset, published: Edtf, items: DatedItem[]): DatedItem[] {
  return items.filter(({ ref, date }) => knowableOn(published, date, knownSince(dataset, ref.id)) === 'reported-later');
}

/** Null for an article without a date, which has no "then", and for one newer than the dossier, to which all is known. */
export function thenView(digest: DigestView, dataset: Dataset): ThenView | null {
  const { published } = digest;
  if (!published || isAfter(published, dataset.asOf)) return null;
  const known = (id: Id, date: Edtf | null = null) => knowableOn(published, date, knownSince(dataset, id)) === 'known';
  const claims = digest.claims.flatMap((claim) => {
    const positions = claim.positions.filter(({ knowable }) => knowable === 'known');
    if (positions.length === 0) return [];
    const letters = new Set(positions.map(({ letter }) => letter));
    const sentences = claim.sentences.map((one) =>
      one.letter && letters.has(one.letter) ? one : { ...one, letter: null, same: 'matter' as const },
    );
    const assessed = isAfter(dataset.disputes[claim.ref.id]?.status.asOf ?? null, published) ? null : claim.assessment;
    return [{ ...claim, positions, sentences, assessment: assessed, wouldSettle: null }];
  });
  const listed = digest.names.listed.filter(({ ref }) => known(ref.id));
  const strip = digest.strip && { ...digest.strip, rounds: digest.strip.rounds.filter(({ ref, date }) => known(ref.id, date)) };
  return {
    day: published,
    digest: {
      ...digest,
      strip,
      since: null,
      reportedLater: [],
      claims,
      names: { ...digest.names, entries: listed.length, listed },
      freshness: { ...digest.freshness, asOf: published, staleFor: 0 },
    },
    leftOut: {
      events: (digest.since?.total ?? 0) + digest.reportedLater.length,
      points: digest.claims.length - claims.length,
      positions: positionsOf(digest) - claims.reduce((sum, { positions }) => sum + positions.length, 0),
      names: digest.names.listed.length - listed.length,
    },
  };
}

function positionsOf({ claims }: DigestView): number {
  return claims.reduce((sum, { positions }) => sum + positions.length, 0);
}

function knownSince(dataset: Dataset, id: Id): Edtf | null {
  return dataset.derived[id]?.knownSince ?? null;
}
