/*
 * The gazetteer as it ships: forms grouped by entity and by what holds of them, so that neither is written again for each
 * spelling. Packing and unpacking give back the same gazetteer, forms in the order of their entities.
 */
import type { Form, Gazetteer } from './gazetteer';

type Shared = Omit<Form, 'form' | 'entity'>;
/** For each entity a list of groups: what its forms share, then the forms. */
export interface PackedGazetteer extends Omit<Gazetteer, 'forms'> {
  forms: [shared: Shared | 0, ...forms: string[]][][];
}

export function packGazetteer({ forms, ...rest }: Gazetteer): PackedGazetteer {
  const packed: Map<string, [Shared | 0, ...string[]]>[] = rest.entities.map(() => new Map());
  for (const { form, entity, ...shared } of forms) {
    const key = JSON.stringify(shared);
    const groups = packed[entity];
    const group = groups?.get(key);
    if (group) group.push(form);
    else groups?.set(key, [key === '{}' ? 0 : shared, form]);
  }
  return { ...rest, forms: packed.map((groups) => [...groups.values()]) };
}

export function unpackGazetteer({ forms, ...rest }: PackedGazetteer): Gazetteer {
  const flat = forms.flatMap((groups, entity) =>
    groups.flatMap(([shared, ...spellings]) => spellings.map((form): Form => ({ form, entity, ...(shared === 0 ? {} : shared) }))),
  );
  return { ...rest, forms: flat };
}
