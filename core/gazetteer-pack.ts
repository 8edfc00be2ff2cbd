/*
 * The gazetteer as it ships: forms folded as a text is folded, grouped by entity and by what holds of them, one string a
 * group. Forms that fold alike are one; capitals are kept only where they decide. Unpacked, it finds what the one that was
 * packed finds.
 */
import type { CueKind, Entity, Form, Gazetteer } from './gazetteer';
import { foldWords } from './text';

type Shared = Omit<Form, 'form' | 'entity' | 'language'>;
type Group = [shared: Shared | 0, forms: string];

/** For each entity its groups: what the forms of one share, then the forms, set apart by "|". */
export interface PackedGazetteer {
  /** Entities that are alike but for their ids, in the order of the gazetteer: what they share, then the ids. */
  entities: [shared: Omit<Entity, 'id'>, ids: string][];
  cues: Record<CueKind, string>;
  forms: Group[][];
}

export function packGazetteer({ forms, entities, cues }: Gazetteer): PackedGazetteer {
  const packed = entities.map(() => new Map<string, Set<string>>());
  for (const { form, entity, language: _, ...shared } of forms) {
    const key = JSON.stringify(shared);
    const group = packed[entity]?.get(key) ?? new Set();
    packed[entity]?.set(key, group.add(shared.exactCase ? form : folded(form)));
  }
  const groupsOf = (groups: Map<string, Set<string>>): Group[] =>
    [...groups].map(([key, list]) => [key === '{}' ? 0 : (JSON.parse(key) as Shared), [...list].sort().join('|')]);
  return {
    entities: runsOf(entities),
    cues: mapCues(cues, (words) => [...new Set(words.map(folded))].join('|')),
    forms: packed.map(groupsOf),
  };
}

function runsOf(entities: Entity[]): PackedGazetteer['entities'] {
  const runs: { key: string; ids: string[] }[] = [];
  for (const { id, ...shared } of entities) {
    const key = JSON.stringify(shared);
    const last = runs.at(-1);
    if (last?.key === key) last.ids.push(id);
    else runs.push({ key, ids: [id] });
  }
  return runs.map(({ key, ids }) => [JSON.parse(key) as Omit<Entity, 'id'>, ids.join('|')]);
}

function mapCues<From, To>(cues: Record<CueKind, From>, change: (words: From) => To): Record<CueKind, To> {
  return { talks: change(cues.talks), other: change(cues.other), party0: change(cues.party0), party1: change(cues.party1) };
}

/** Words apart by a space; characters that are words of their own need none. */
function folded(form: string): string {
  return foldWords(form)
    .join(' ')
    .replace(/(?<=[\u3040-\u30ff\u3400-\u9fff]) (?=[\u3040-\u30ff\u3400-\u9fff])/g, '');
}

export function unpackGazetteer({ forms, entities, cues }: PackedGazetteer): Gazetteer {
  const flat = forms.flatMap((groups, entity) =>
    groups.flatMap(([shared, list]) => list.split('|').map((form): Form => ({ form, entity, ...(shared === 0 ? {} : shared) }))),
  );
  return {
    entities: entities.flatMap(([shared, ids]) => ids.split('|').map((id): Entity => ({ id, ...shared }))),
    forms: flat,
    cues: mapCues(cues, (words) => (words === '' ? [] : words.split('|'))),
  };
}
