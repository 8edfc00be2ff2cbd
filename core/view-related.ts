/*
 * The entries that a record touches, under headings: who took part, what is contested here, what it belongs to, who cites
 * it. Read off the records in both directions, so that nothing has to be entered twice.
 */
import type { Id } from '../data/schema';
import type { Dataset, RecordKind } from './dossier';
import { type Ref, refsOf, type Words } from './view-parts';
import { citedBy } from './view-sources';

export interface RelatedList {
  heading: Words;
  refs: Ref[];
}

/** Some lists may be empty. */
export function relatedTo(dataset: Dataset, kind: RecordKind, id: Id): RelatedList[] {
  const disputes = Object.values(dataset.disputes);
  const list = (heading: string, ids: readonly Id[] | undefined) => ({ heading: { id: heading }, refs: refsOf(dataset, ids) });
  switch (kind) {
    case 'actor': {
      const held = disputes.filter(({ positions }) => positions.some(({ heldBy }) => heldBy.includes(id)));
      const parts = Object.values(dataset.actors).filter(({ partOf }) => partOf === id);
      const member = Object.values(dataset.mechanisms).filter(({ members }) => members?.includes(id));
      return [
        list('entry-part-of', dataset.actors[id]?.partOf ? [dataset.actors[id].partOf] : []),
        list(
          'entry-parts',
          parts.map((one) => one.id),
        ),
        list(
          'entry-positions-held',
          held.map((one) => one.id),
        ),
        list(
          'entry-member-of',
          member.map((one) => one.id),
        ),
      ];
    }
    case 'event': {
      const event = dataset.events[id];
      const about = disputes.filter((one) => one.about?.includes(id)).map((one) => one.id);
      return [
        list('entry-took-part', event?.actors),
        list('entry-contested-here', [...new Set([...(event?.disputes ?? []), ...about])]),
        list('entry-mechanisms', event?.mechanisms),
        list('entry-part-of', event?.partOf ? [event.partOf] : []),
        list('entry-follows', event?.follows),
        list('entry-superseded-by', event?.supersededBy ? [event.supersededBy] : []),
      ];
    }
    case 'mechanism': {
      const parts = Object.values(dataset.mechanisms).filter(({ parent }) => parent === id);
      return [
        list(
          'entry-parts',
          parts.map((one) => one.id),
        ),
        list(
          'entry-contested-here',
          disputes.filter(({ about }) => about?.includes(id)).map((one) => one.id),
        ),
      ];
    }
    case 'dispute':
      return [list('entry-about', dataset.disputes[id]?.about)];
    case 'source':
      return [{ heading: { id: 'entry-cited-by' }, refs: citedBy(dataset, id) }];
    default:
      return [];
  }
}
