/*
 * People and bodies: those the article names first, with how often; then everybody by side, in the order in which the
 * topic lists its sides. The role is the one held on the article's day, or on the last day covered.
 */
import type { Actor, Edtf } from '../data/schema';
import type { Dataset } from './dossier';
import type { PageReport } from './report';
import { rolesOn } from './view-card-actor';
import type { Ref } from './view-parts';

export interface PersonRow {
  ref: Ref;
  kind: Actor['kind'];
  role: string | null;
  /** Times named in the article; 0 when it does not name them or there is none. */
  mentions: number;
}

export interface PeopleView {
  named: PersonRow[];
  sides: { name: string; people: PersonRow[] }[];
}

export function peopleView(dataset: Dataset, report: PageReport | null = null): PeopleView {
  const day = report?.published ?? dataset.asOf;
  const rows = Object.values(dataset.actors).map((actor) => rowOf(actor, day, report));
  const sides = dataset.topic.sides.map(({ id, name }) => ({
    name,
    people: rows.filter(({ ref }) => dataset.actors[ref.id]?.side === id).sort(byName),
  }));
  const named = rows.filter(({ mentions }) => mentions > 0).sort((a, b) => b.mentions - a.mentions || byName(a, b));
  return { named, sides: sides.filter(({ people }) => people.length > 0) };
}

function rowOf(actor: Actor, day: Edtf, report: PageReport | null): PersonRow {
  return {
    ref: { kind: 'actor', id: actor.id, title: actor.name },
    kind: actor.kind,
    role: rolesOn(actor, day)[0]?.text ?? null,
    mentions: report?.mentions.filter(({ entity }) => entity === actor.id).length ?? 0,
  };
}

/** By code unit, so that the order is the same on every machine; names are Latin in the dossier. */
function byName(a: PersonRow, b: PersonRow): number {
  return a.ref.title < b.ref.title ? -1 : a.ref.title > b.ref.title ? 1 : 0;
}
