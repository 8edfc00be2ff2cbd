/*
 * Every written form of every entity and every cue word, compiled to plain JSON. `gazetteer-hits.ts` finds them in a text.
 */
import type { Aliases, Edtf, Id, Topic } from '../data/schema';
import type { Dataset, RecordKind } from './dossier';
import { foldWords } from './text';

/** A written form. `entity` is an index into `entities`; flags are left out where false. */
export interface Form {
  form: string;
  entity: number;
  language?: string;
  ambiguous?: true;
  exactCase?: true;
  /** Last part of a full name: counts only once the person has been named. */
  surname?: true;
  /** Name of an office: who is meant depends on the date. */
  title?: true;
  from?: Edtf;
  to?: Edtf;
  near?: string[];
  notBefore?: string[];
  notAfter?: string[];
}

/** Words for talks, for other matters, for earlier times, and for what belongs to either side. */
export const cueKinds = ['talks', 'other', 'earlier', 'party0', 'party1'] as const;
export type CueKind = (typeof cueKinds)[number];

/** `party`: 0 or 1 where the entity belongs to one of the two sides that negotiate. */
export interface Entity {
  id: Id;
  kind: RecordKind;
  party?: 0 | 1;
  person?: true;
  /** A place whose name stands for a government. */
  capital?: true;
}

/** `gazetteer.json`. */
export interface Gazetteer {
  entities: Entity[];
  forms: Form[];
  cues: Record<CueKind, string[]>;
}

/** Compiles the forms of all records, in a fixed order. */
export function buildGazetteer(dataset: Dataset): Gazetteer {
  const entities: Entity[] = [];
  const forms: Form[] = [];
  const add = (entity: Entity, aliases: Aliases | undefined, name?: string): number => {
    const index = entities.push(entity) - 1;
    const said = aliases?.en?.some((alias) => typeof alias !== 'string' && alias.form === name && !alias.ambiguous);
    if (name !== undefined && !said) addForms({ en: [name] }, index, forms);
    if (aliases !== undefined) addForms(aliases, index, forms);
    return index;
  };
  for (const actor of inOrder(dataset.actors)) {
    const index = add(
      { id: actor.id, kind: 'actor', ...partyOf(actor.id, dataset), ...(actor.kind === 'person' ? { person: true } : {}) },
      actor.aliases,
      actor.name,
    );
    for (const role of actor.roles ?? []) {
      if (role.forms === undefined) continue;
      addForms(role.forms, index, forms, { title: true, ...(role.from ? { from: role.from } : {}), ...(role.to ? { to: role.to } : {}) });
    }
  }
  for (const place of inOrder(dataset.places))
    add({ id: place.id, kind: 'place', ...capitalOf(place.governmentOf, dataset) }, place.aliases, place.name);
  for (const mechanism of inOrder(dataset.mechanisms)) add({ id: mechanism.id, kind: 'mechanism' }, mechanism.aliases, mechanism.name);
  for (const event of inOrder(dataset.events)) if (event.aliases !== undefined) add({ id: event.id, kind: 'event' }, event.aliases);
  for (const term of inOrder(dataset.terms)) add({ id: term.id, kind: 'term' }, term.aliases, term.name);
  shareLimits(forms);
  addSurnames(entities, forms);
  return { entities, forms: withoutRepeats(forms), cues: cuesOf(dataset.topic) };
}

function inOrder<T extends { id: Id }>(records: Record<Id, T>): T[] {
  return Object.values(records).sort((a, b) => (a.id < b.id ? -1 : 1));
}

function partyOf(id: Id, dataset: Dataset): Pick<Entity, 'party'> {
  const side = dataset.actors[id]?.side;
  for (const index of [0, 1] as const) {
    const party = dataset.topic.parties[index];
    if (party === undefined) continue;
    if (party === id) return { party: index };
    if (side !== undefined && side === dataset.actors[party]?.side) return { party: index };
  }
  return {};
}

function capitalOf(state: Id | undefined, dataset: Dataset): Pick<Entity, 'party' | 'capital'> {
  return state === undefined ? {} : { ...partyOf(state, dataset), capital: true };
}

function addForms(aliases: Aliases, entity: number, forms: Form[], common: Partial<Form> = {}): void {
  for (const [language, list] of Object.entries(aliases)) {
    for (const alias of list ?? []) {
      const given = typeof alias === 'string' ? { form: alias } : alias;
      const form: Form = { form: given.form, entity, ...common };
      if (language !== 'en') form.language = language;
      if (given.ambiguous) form.ambiguous = true;
      if (given.exactCase) form.exactCase = true;
      if (given.kind === 'title') form.title = true;
      if (given.from) form.from = given.from;
      if (given.to) form.to = given.to;
      if (given.near) form.near = given.near;
      if (given.notBefore) form.notBefore = given.notBefore;
      if (given.notAfter) form.notAfter = given.notAfter;
      forms.push(form);
    }
  }
}

/** The last word of a person's full name, where no record lists it, counts after the full name only. */
function addSurnames(entities: Entity[], forms: Form[]): void {
  const known = new Set(forms.map((form) => foldWords(form.form).join(' ')));
  for (const form of [...forms]) {
    if (!entities[form.entity]?.person || form.title || form.ambiguous) continue;
    const words = form.form.split(/[\s\u200c·・]+/u);
    const last = words.at(-1);
    if (words.length < 2 || last === undefined || last.length < 3 || known.has(foldWords(last).join(' '))) continue;
    forms.push({ form: last, entity: form.entity, surname: true, ...(form.language ? { language: form.language } : {}) });
  }
}

/** A name written alike in several languages is a namesake's beside the same words in all of them. */
function shareLimits(forms: Form[]): void {
  const alike = Map.groupBy(forms, ({ entity, form }) => `${entity} ${foldWords(form).join(' ')}`);
  for (const same of alike.values()) {
    for (const key of ['notBefore', 'notAfter'] as const) {
      const words = [...new Set(same.flatMap((form) => form[key] ?? []))];
      if (words.length > 0) for (const form of same) form[key] = words;
    }
  }
}

function withoutRepeats(forms: Form[]): Form[] {
  const seen = new Set<string>();
  return forms.filter((form) => {
    const { language, ...rest } = form;
    const key = JSON.stringify({ ...rest, language: undefined });
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function cuesOf(topic: Topic): Gazetteer['cues'] {
  const party = (index: 0 | 1): string[] => cueWords(topic.partyWords?.[topic.parties[index] ?? ''] ?? {});
  return {
    talks: cueWords(topic.talksWords),
    other: cueWords(topic.otherMatters ?? {}),
    earlier: cueWords(topic.earlierWords ?? {}),
    party0: party(0),
    party1: party(1),
  };
}

function cueWords(byLanguage: Topic['talksWords']): string[] {
  return [...new Set(Object.values(byLanguage).flatMap((list) => list ?? []))].sort();
}
