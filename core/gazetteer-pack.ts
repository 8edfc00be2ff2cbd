/*
 * The gazetteer as it ships: forms folded as a text is folded, grouped by entity and by what holds of them, one string a
 * group. Forms that fold alike are one; capitals are kept only where they decide. Unpacked, it finds what the one that was
 * packed finds.
 */
import type { Entity, Form, Gazetteer } from './gazetteer';
import { foldWords } from './text';

type Shared = Omit<Form, 'form' | 'entity' | 'language'>;
type Group = [shared: Shared | 0, forms: string];

/** For each entity its groups: what the forms of one share, then the forms, set apart by "|". */
export interface PackedGazetteer {
  entities: Entity[];
  cues: Gazetteer['cues'];
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
  return { entities, cues, forms: packed.map(groupsOf) };
}

/** Words apart by a space; characters that are words of their own need none. */
function folded(form: string): string {
  return foldWords(form)
    .join(' ')
    .replace(/(?<=[\u3040-\u30ff\u3400-\u9fff]) (?=[\u3040-\u30ff\u3400-\u9fff])/g, '');
}

export function unpackGazetteer({ forms, ...rest }: PackedGazetteer): Gazetteer {
  const flat = forms.flatMap((groups, entity) =>
    groups.flatMap(([shared, list]) => list.split('|').map((form): Form => ({ form, entity, ...(shared === 0 ? {} : shared) }))),
  );
  return { ...rest, forms: flat };
}
