/*
 * The card of a person or body: the office held on the article's day (a text of March names the minister of March), the
 * rounds taken part in, and the last entry. "Current" is never stored: it is read off the days of the roles.
 */
import type { Actor, Edtf, Id } from '../data/schema';
import { compareDates, parseDate } from './dates';
import type { Dataset } from './dossier';
import type { CardLine, CardView } from './view';
import { fact } from './view-card-parts';
import { type DatedItem, eventsInOrder, type Ref } from './view-parts';

const ROUNDS_SHOWN = 4;

export function actorCard(dataset: Dataset, actor: Actor, published: Edtf | null): Partial<CardView> {
  const events = eventsOf(dataset, actor.id);
  const rounds = events.filter(({ ref, held }) => held && dataset.events[ref.id]?.round);
  const last = events.findLast(({ date }) => date);
  const side = dataset.topic.sides.find(({ id }) => id === actor.side);
  const facts = [];
  if (rounds.length > 0) facts.push(fact('fact-rounds', roundNames(dataset, rounds)));
  if (last) facts.push({ ...fact('fact-last-entry', [last.ref]), date: last.date });
  return {
    label: { id: `actor-${actor.kind}` },
    labelDetail: side && side.name !== actor.name ? side.name : null,
    lines: rolesOn(actor, published ?? dataset.asOf).slice(0, 2),
    text: actor.profile,
    facts,
  };
}

/** The last rounds by place and year ("Saltby 2030"), numbered ones before mere contacts; by title where no place is known. */
function roundNames(dataset: Dataset, rounds: DatedItem[]): Ref[] {
  const numbered = rounds.filter(({ ref }) => dataset.events[ref.id]?.round?.number);
  const named = (numbered.length > 0 ? numbered : rounds).map(({ ref, date }) => {
    const place = dataset.places[dataset.events[ref.id]?.places?.[0] ?? '']?.name;
    const year = date ? parseDate(date)?.earliest.slice(0, 4) : undefined;
    return place && year ? { ...ref, title: `${place} ${year}` } : ref;
  });
  const last = new Map(named.map((ref) => [ref.title, ref]));
  return [...last.values()].slice(-ROUNDS_SHOWN);
}

/** Events in which the actor took part or led a delegation, earliest first. */
export function eventsOf(dataset: Dataset, actor: Id): DatedItem[] {
  return eventsInOrder(dataset).filter(({ ref }) => {
    const event = dataset.events[ref.id];
    const heads = event?.round?.delegations?.flatMap((one) => one.heads) ?? [];
    return [...(event?.actors ?? []), ...heads].includes(actor);
  });
}

/** Offices held on that day; failing that, the last one that had begun. */
export function rolesOn(actor: Actor, day: Edtf): CardLine[] {
  const on = parseDate(day);
  const roles = (actor.roles ?? []).toSorted((a, b) => compareDates(a.from, b.from));
  const begun = roles.filter(({ from }) => !from || !on || (parseDate(from)?.earliest ?? '') <= on.latest);
  const held = begun.filter(({ to }) => !to || !on || (parseDate(to)?.latest ?? '') >= on.earliest);
  const shown = held.length > 0 ? held : begun.slice(-1);
  return shown.map(({ title, from, to }) => ({ text: title, from, to, span: true, refs: [] }));
}
