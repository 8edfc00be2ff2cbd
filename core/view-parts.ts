/*
 * The small pieces that every view model is made of: references, standings, dated items, and words that are still to be
 * said. A view model never holds interface text: it holds the data's own text, EDTF dates and `Words` (a Fluent id and
 * arguments), so that one model prints in every language.
 */
import type { Edtf, Id } from '../data/schema';
import { compareDates, parseDate } from './dates';
import type { Dataset, RecordKind, StandingName } from './dossier';

/** An argument of a sentence: plain, or something that the language must shape first. */
export type WordArg = string | number | { date: Edtf } | { list: string[] };
/** A Fluent message id and its arguments. */
export interface Words {
  id: string;
  args?: Record<string, WordArg>;
}

/** A record that can be opened; `title` is data text (English unless the record says otherwise). */
export interface Ref {
  kind: RecordKind;
  id: Id;
  title: string;
}

/** `independent` counts origins, `notCounted` the texts that only repeat another. */
export interface StandingView {
  name: StandingName;
  independent: number;
  notCounted: number;
}

/** One line of a dated list. `round`: null when it is no round; `held` false for a round that was put off. */
export interface DatedItem {
  ref: Ref;
  date: Edtf | null;
  standing: StandingView | null;
  key: boolean;
  held: boolean;
}

/** Folder of a kind in a permalink, as the contract spells it. */
export const FOLDERS = {
  actor: 'actors',
  event: 'events',
  statement: 'statements',
  dispute: 'disputes',
  mechanism: 'mechanisms',
  place: 'places',
  term: 'terms',
  source: 'sources',
} as const satisfies Record<RecordKind, string>;

export function permalink(ref: { kind: RecordKind; id: Id }): string {
  return `#/${FOLDERS[ref.kind]}/${ref.id}`;
}

/** The record's name in lists; null when the dossier has no such record. */
export function refOf(dataset: Dataset, id: Id): Ref | null {
  const kind = kindOf(dataset, id);
  return kind ? { kind, id, title: titleOf(dataset, kind, id) } : null;
}

export function refsOf(dataset: Dataset, ids: readonly Id[] | undefined): Ref[] {
  return (ids ?? []).flatMap((id) => refOf(dataset, id) ?? []);
}

export function kindOf(dataset: Dataset, id: Id): RecordKind | null {
  const known = dataset.derived[id]?.kind;
  if (known) return known;
  const kinds = Object.keys(FOLDERS) as RecordKind[];
  return kinds.find((kind) => Object.hasOwn(dataset[FOLDERS[kind]], id)) ?? null;
}

function titleOf(dataset: Dataset, kind: RecordKind, id: Id): string {
  switch (kind) {
    case 'actor':
    case 'mechanism':
    case 'place':
    case 'term':
      return dataset[FOLDERS[kind]][id]?.name ?? id;
    case 'event':
      return dataset.events[id]?.title ?? id;
    case 'dispute':
      return dataset.disputes[id]?.short ?? dataset.disputes[id]?.question ?? id;
    case 'statement':
      return dataset.statements[id]?.says ?? id;
    case 'source':
      return dataset.sources[id]?.title ?? dataset.sources[id]?.publisher ?? id;
  }
}

export function standingOf(dataset: Dataset, id: Id): StandingView | null {
  const derived = dataset.derived[id];
  if (!derived?.standing) return null;
  return { name: derived.standing, independent: derived.independent, notCounted: derived.notCounted };
}

export function datedItem(dataset: Dataset, id: Id): DatedItem | null {
  const event = dataset.events[id];
  if (!event) return null;
  return {
    ref: { kind: 'event', id, title: event.title },
    date: event.date,
    standing: standingOf(dataset, id),
    key: event.weight === 'key',
    held: event.round?.held !== false,
  };
}

/** A source by its publisher, where its title would say less of whose text it is. */
export function publisherOf(dataset: Dataset, id: Id | undefined): Ref | null {
  const source = id ? dataset.sources[id] : undefined;
  return source ? { kind: 'source', id: source.id, title: source.publisher } : null;
}

/** All events, earliest first, undated last, then by id. */
export function eventsInOrder(dataset: Dataset): DatedItem[] {
  return inOrder(Object.keys(dataset.events).flatMap((id) => datedItem(dataset, id) ?? []));
}

export function inOrder(items: DatedItem[]): DatedItem[] {
  return [...items].sort((a, b) => compareDates(a.date, b.date) || (a.ref.id < b.ref.id ? -1 : 1));
}

/** True when `date` lies wholly after `other`: what may overlap is not called later. */
export function isAfter(date: Edtf | null, other: Edtf): boolean {
  const one = date ? parseDate(date) : null;
  const two = parseDate(other);
  return Boolean(one && two && one.earliest > two.latest);
}
