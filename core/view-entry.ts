/*
 * A record's own page: the card's model, every role and name, what belongs to it (statements, contested points, events),
 * and what is unsure about it. Evidence has a model of its own. Lists that would be empty are left out.
 */
import type { Edtf, Id } from '../data/schema';
import { compareDates } from './dates';
import type { Dataset, RecordKind } from './dossier';
import type { PageReport } from './report';
import { type CardView, cardView } from './view';
import { eventsOf } from './view-card-actor';
import { type OwnWords, ownWordsOf } from './view-own-words';
import { type DatedItem, datedItem, eventsInOrder, inOrder, kindOf, publisherOf, type Ref, refsOf } from './view-parts';
import { type ClockLine, clockOf } from './view-process';
import { type RelatedList, relatedTo } from './view-related';

export interface SaidItem {
  ref: Ref;
  speaker: Ref | null;
  date: Edtf | null;
  quote: string | null;
}

export interface EntryView {
  card: CardView;
  /** Written forms by language, as the dossier lists them. */
  names: { language: string; forms: string[] }[];
  roles: { title: string; from: Edtf | null; to: Edtf | null; source: Ref | null }[];
  events: DatedItem[];
  statements: SaidItem[];
  related: RelatedList[];
  outcomes: { by: Ref | null; text: string; source: Ref | null }[];
  points: { number: string | null; text: string; source: Ref | null; note: string | null }[];
  statuses: { asOf: Edtf; state: string; text: string; source: Ref | null }[];
  /** For a mechanism with readings of its start and end. */
  clock: ClockLine[];
  /** For a person or body with more than one position on a point. */
  ownWords: OwnWords[];
  /** The record's own remark on doubts and gaps. */
  note: string | null;
  verified: string | null;
  url: string | null;
}

/** Null when the dossier has no record of that kind under that id. */
export function entryView(dataset: Dataset, kind: RecordKind, id: Id, report: PageReport | null = null): EntryView | null {
  if (kindOf(dataset, id) !== kind) return null;
  const card = cardView(dataset, id, { report });
  if (!card) return null;
  const record = dataset[FOLDER[kind]][id];
  const actor = kind === 'actor' ? dataset.actors[id] : undefined;
  const event = kind === 'event' ? dataset.events[id] : undefined;
  const mechanism = kind === 'mechanism' ? dataset.mechanisms[id] : undefined;
  const source = (one: Id | undefined) => publisherOf(dataset, one);
  return {
    card,
    names: record && 'aliases' in record ? namesOf(record.aliases) : [],
    roles: (actor?.roles ?? [])
      .toSorted((a, b) => compareDates(a.from, b.from))
      .map(({ title, from, to, source: by }) => ({ title, from, to, source: source(by) })),
    events: eventsFor(dataset, kind, id),
    statements: statementsFor(dataset, kind, id),
    related: relatedTo(dataset, kind, id).filter(({ refs }) => refs.length > 0),
    outcomes: (event?.round?.outcomes ?? []).map(({ by, text, source: from }) => ({
      by: refsOf(dataset, [by])[0] ?? null,
      text,
      source: source(from),
    })),
    points: (mechanism?.points ?? []).map(({ number, text, source: from, note }) => ({
      number,
      text,
      source: source(from),
      note: note ?? null,
    })),
    statuses: (mechanism?.statuses ?? []).map(({ asOf, state, text, source: from }) => ({ asOf, state, text, source: source(from) })),
    clock: mechanism ? clockOf(dataset, mechanism) : [],
    ownWords: actor ? ownWordsOf(dataset, actor.id) : [],
    note: record?.note ?? null,
    verified: record && 'verified' in record ? record.verified : null,
    url: kind === 'source' ? (dataset.sources[id]?.url ?? null) : null,
  };
}

const FOLDER = {
  actor: 'actors',
  event: 'events',
  statement: 'statements',
  dispute: 'disputes',
  mechanism: 'mechanisms',
  place: 'places',
  term: 'terms',
  source: 'sources',
} as const satisfies Record<RecordKind, keyof Dataset>;

function namesOf(aliases: Record<string, (string | { form: string })[] | undefined> | undefined): EntryView['names'] {
  return Object.entries(aliases ?? {}).map(([language, forms]) => ({
    language,
    forms: (forms ?? []).map((one) => (typeof one === 'string' ? one : one.form)),
  }));
}

function eventsFor(dataset: Dataset, kind: RecordKind, id: Id): DatedItem[] {
  if (kind === 'actor') return eventsOf(dataset, id);
  const concerned = (one: Id): boolean => {
    const event = dataset.events[one];
    if (!event) return false;
    if (kind === 'place') return event.places?.includes(id) ?? false;
    if (kind === 'mechanism') return event.mechanisms?.includes(id) || dataset.mechanisms[id]?.establishedBy === one;
    if (kind === 'dispute') return event.disputes?.includes(id) || (dataset.disputes[id]?.about ?? []).includes(one);
    if (kind === 'event') return event.partOf === id;
    return false;
  };
  const found = eventsInOrder(dataset).filter(({ ref }) => concerned(ref.id));
  const status = kind === 'dispute' ? (dataset.disputes[id]?.status.events ?? []) : [];
  const missing = status.filter((one) => !found.some(({ ref }) => ref.id === one));
  return inOrder([...found, ...missing.flatMap((one) => datedItem(dataset, one) ?? [])]);
}

function statementsFor(dataset: Dataset, kind: RecordKind, id: Id): SaidItem[] {
  return Object.values(dataset.statements)
    .filter(({ speaker, event, disputes }) => {
      if (kind === 'actor') return speaker === id;
      if (kind === 'event') return event === id;
      return kind === 'dispute' && (disputes ?? []).some(({ dispute }) => dispute === id);
    })
    .sort((a, b) => compareDates(a.date, b.date) || (a.id < b.id ? -1 : 1))
    .map(({ id: said, says, speaker, date, quote }) => ({
      ref: { kind: 'statement', id: said, title: says },
      speaker: refsOf(dataset, [speaker])[0] ?? null,
      date,
      quote: quote ?? null,
    }));
}
