/*
 * The gazetteer as it ships: forms folded as a text is folded, one string a script, a line an entity, so that what is
 * alike stands together and compresses. Forms that fold alike are one; capitals are kept only where they decide.
 * Unpacked, it finds what the one that was packed finds.
 */
import { type CueKind, cueKinds, type Entity, type Form, type Gazetteer } from './gazetteer';
import { foldWords } from './text';

type Shared = Omit<Form, 'form' | 'entity' | 'language'>;

export interface PackedGazetteer {
  /** Entities that are alike but for their ids, in the order of the gazetteer: what they share, then the ids. */
  entities: [shared: Omit<Entity, 'id'>, ids: string][];
  cues: Record<CueKind, string>;
  /** What forms can share; the first is nothing. */
  shared: Shared[];
  /**
   * For each script a line an entity; on it, set apart by tabs, its groups: the index of what their forms share (left
   * out for the first), "=", and the forms set apart by "|".
   */
  forms: string[];
}

/** First characters of the scripts that have a string of their own: Latin, Cyrillic, Hebrew, Arabic, Han, Hangul. */
const SCRIPTS = [0, 0x400, 0x590, 0x600, 0x780, 0xac00];

export function packGazetteer({ forms, entities, cues }: Gazetteer): PackedGazetteer {
  const packed = SCRIPTS.map(() => entities.map(() => new Map<number, Set<string>>()));
  const shared = ['{}'];
  for (const { form, entity, language: _, ...rest } of forms) {
    const key = JSON.stringify(rest);
    if (!shared.includes(key)) shared.push(key);
    const written = rest.exactCase ? form : folded(form);
    const groups = packed[scriptOf(written)]?.[entity];
    const group = groups?.get(shared.indexOf(key)) ?? new Set();
    groups?.set(shared.indexOf(key), group.add(written));
  }
  const lineOf = (groups: Map<number, Set<string>>): string =>
    [...groups].map(([index, list]) => `${index === 0 ? '' : index}=${[...list].sort().join('|')}`).join('\t');
  return {
    entities: runsOf(entities),
    cues: mapCues(cues, (words) => [...new Set(words.map(folded))].join('|')),
    shared: shared.map((each) => JSON.parse(each) as Shared),
    forms: packed.map((lines) => lines.map(lineOf).join('\n')),
  };
}

function scriptOf(form: string): number {
  return SCRIPTS.findLastIndex((first) => form.charCodeAt(0) >= first);
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
  return Object.fromEntries(cueKinds.map((kind) => [kind, change(cues[kind])])) as Record<CueKind, To>;
}

/** Words apart by a space; characters that are words of their own need none. */
function folded(form: string): string {
  return foldWords(form)
    .join(' ')
    .replace(/(?<=[\u3040-\u30ff\u3400-\u9fff]) (?=[\u3040-\u30ff\u3400-\u9fff])/g, '');
}

export function unpackGazetteer({ forms, shared, entities, cues }: PackedGazetteer): Gazetteer {
  const groupOf = (group: string, entity: number): Form[] => {
    const end = group.indexOf('=');
    const common = shared[Number(group.slice(0, end))] ?? {};
    const list = group.slice(end + 1).split('|');
    return list.map((form): Form => ({ form, entity, ...common }));
  };
  const flat = forms.flatMap((lines) =>
    lines.split('\n').flatMap((line, entity) => (line === '' ? [] : line.split('\t').flatMap((group) => groupOf(group, entity)))),
  );
  return {
    entities: entities.flatMap(([common, ids]) => ids.split('|').map((id): Entity => ({ id, ...common }))),
    forms: flat,
    cues: mapCues(cues, (words) => (words === '' ? [] : words.split('|'))),
  };
}
