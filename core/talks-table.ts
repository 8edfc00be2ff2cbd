/*
 * Who is who in the talks of a dossier, read off its events once: who led delegations, who or what stood between them, who
 * came to office lately, who takes part in the fighting, and what was made at the talks.
 */
import type { Id } from '../data/schema';
import { parseDate } from './dates';
import type { Dataset } from './dossier';

/** Who led delegations, and who or what stood between them, in all rounds of the dossier. */
export interface Table {
  heads: Set<Id>;
  between: Set<Id>;
  newcomers: Set<Id>;
  /** Events, and documents and bodies made at one. */
  made: Set<Id>;
  /** Actors of a side of which some take part in the fighting. */
  embroiled: Set<Id>;
}

/** Who came to office no earlier than this before the period covered says something of a page's time. */
const NEW_YEARS = 2;

const tables = new WeakMap<Dataset, Table>();

export function tableOf(dataset: Dataset): Table {
  const known = tables.get(dataset);
  if (known !== undefined) return known;
  const rounds = Object.values(dataset.events).filter((event) => event.round !== undefined);
  const between = rounds.flatMap((event) => [...(event.round?.mediators ?? []), ...(event.places ?? [])]);
  const table: Table = {
    heads: new Set(rounds.flatMap((event) => (event.round?.delegations ?? []).flatMap(({ heads }) => heads))),
    between: new Set(between.filter((id) => !dataset.topic.parties.includes(dataset.places[id]?.governmentOf ?? id))),
    newcomers: newcomersOf(dataset),
    made: new Set([
      ...Object.keys(dataset.events),
      ...Object.values(dataset.mechanisms).flatMap((each) => (each.establishedBy ? [each.id] : [])),
    ]),
    embroiled: embroiledOf(dataset),
  };
  tables.set(dataset, table);
  return table;
}

/** People of both sides and mediators all of whose known offices began shortly before the period or in it. */
function newcomersOf(dataset: Dataset): Set<Id> {
  const first = Number(parseDate(dataset.topic.covers)?.earliest.slice(0, 4) ?? 0) - NEW_YEARS;
  const isNew = (from: string | null | undefined): boolean => typeof from === 'string' && Number(from.slice(0, 4)) >= first;
  const sides = sidesOf(dataset);
  const people = Object.values(dataset.actors).filter(({ kind, side }) => kind === 'person' && sides.has(side));
  return new Set(people.filter(({ roles = [] }) => roles.length > 0 && roles.every(({ from }) => isNew(from))).map(({ id }) => id));
}

/** Events of fighting that an actor must be named in, lest one who only spoke of it counts. */
const FOUGHT = 2;

function embroiledOf({ topic, events, actors }: Dataset): Set<Id> {
  const tracks = new Set(topic.tracks.filter(({ kind }) => kind === 'fighting').map(({ id }) => id));
  const fights = Object.values(events).filter(({ track }) => track !== undefined && tracks.has(track));
  const named = fights.flatMap((event) => event.actors ?? []);
  const fought = new Set(named.filter((id) => named.filter((other) => other === id).length >= FOUGHT));
  const sides = new Set([...fought].flatMap((id) => actors[id]?.side ?? []));
  return new Set(Object.values(actors).flatMap(({ id, side }) => (sides.has(side) ? [id] : [])));
}

/** Sides of the two parties and of all who stood between them. */
function sidesOf(dataset: Dataset): Set<string> {
  const mediators = Object.values(dataset.events).flatMap(({ round }) => round?.mediators ?? []);
  return new Set([...dataset.topic.parties, ...mediators].flatMap((id) => dataset.actors[id]?.side ?? []));
}
