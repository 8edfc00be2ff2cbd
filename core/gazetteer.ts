/*
 * Every written form of every entity, compiled to plain JSON, and the token trie built from it at start. The trie is
 * walked once over a text: names give leftmost-longest hits, cue words (talks, other matters) are noted on the way.
 * Whether a hit counts is for `mentions.ts` to say.
 */
import type { Aliases, Edtf, Id, Topic } from '../data/schema';
import { alternatives, caseKey } from './affixes';
import type { Dataset, RecordKind } from './dossier';
import { foldWords, type Token } from './text';

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

interface Node {
  next: Map<string, Node>;
  forms: Form[];
  cue: CueKind | null;
}

export interface OpenGazetteer {
  entities: Entity[];
  root: Node;
  /** Language → word → where it leads from the root, as far as words have been met. */
  firsts: Map<string, Map<string, Step[]>>;
}

/** Forms at one place of a text. `from`/`to` are token indexes, end exclusive; `before`/`after` are affix lengths. */
export interface Hit {
  from: number;
  to: number;
  before: number;
  after: number;
  forms: Form[];
}

export interface CueHit {
  from: number;
  to: number;
  cue: CueKind;
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

/** Builds the trie: milliseconds for some thousand forms. */
export function openGazetteer(json: Gazetteer): OpenGazetteer {
  const root = emptyNode();
  for (const form of json.forms) {
    for (const node of nodesFor(root, foldWords(form.form))) {
      if (node.forms === NO_FORMS) node.forms = [form];
      else node.forms.push(form);
    }
  }
  for (const cue of cueKinds) for (const word of json.cues[cue] ?? []) for (const node of nodesFor(root, foldWords(word))) node.cue = cue;
  return { entities: json.entities, root, firsts: new Map() };
}

/** Most nodes have nothing after them, or no form: they share these. */
const NO_NODES: Node['next'] = new Map();
const NO_FORMS: Form[] = [];

function emptyNode(): Node {
  return { next: NO_NODES, forms: NO_FORMS, cue: null };
}

/** The end nodes for the words as written, and for their stems where the script has case endings. */
function nodesFor(root: Node, words: string[]): Node[] {
  if (words.length === 0) return [];
  let ends: Node[] = [root];
  for (const word of words) {
    const key = caseKey(word);
    const keys = key === null ? [word] : [word, key];
    ends = ends.flatMap((node) => keys.map((each) => child(node, each)));
  }
  return ends;
}

function child(node: Node, key: string): Node {
  const known = node.next.get(key);
  if (known !== undefined) return known;
  if (node.next === NO_NODES) node.next = new Map();
  const found = emptyNode();
  node.next.set(key, found);
  return found;
}

/** Leftmost-longest hits, and every cue word. `accept` says whether a form may count at all where it stands. */
export function findHits(
  tokens: Token[],
  gazetteer: OpenGazetteer,
  language: string | undefined,
  accept: (form: Form, from: number, to: number) => boolean,
): { hits: Hit[]; cues: CueHit[] } {
  const hits: Hit[] = [];
  const cues: CueHit[] = [];
  let from = 0;
  let free = 0;
  let best: Hit | null = null;
  let cue: CueHit | null = null;
  const arrive = (node: Node, at: number, before: number, after: number): void => {
    if (node.cue !== null && (cue === null || at > cue.to)) cue = { from, to: at, cue: node.cue };
    if (from >= free && node.forms.length > 0 && (best === null || at > best.to)) {
      const forms = node.forms.filter((form) => accept(form, from, at));
      if (forms.length > 0) best = { from, to: at, before, after, forms };
    }
    const token = tokens[at];
    if (token === undefined || node.next.size === 0) return;
    for (const step of stepsFrom(node, token.fold, language)) arrive(step.node, at + 1, before, step.after);
  };
  const known = knownSteps(gazetteer, language);
  for (const token of tokens) {
    for (const step of known.get(token.fold) ?? firstSteps(gazetteer.root, known, token.fold, language))
      arrive(step.node, from + 1, step.before, step.after);
    if (cue !== null) cues.push(cue);
    if (best !== null) {
      hits.push(best);
      free = (best as Hit).to;
    }
    best = null;
    cue = null;
    from += 1;
  }
  return { hits, cues };
}

/** One step down the trie by a word, as written or without an affix. */
interface Step {
  node: Node;
  before: number;
  after: number;
}

function stepsFrom(node: Node, fold: string, language: string | undefined): Step[] {
  const steps: Step[] = [];
  const exact = node.next.get(fold);
  if (exact !== undefined) steps.push({ node: exact, before: 0, after: 0 });
  for (const { fold: other, before, after } of alternatives(fold, language)) {
    const next = node.next.get(other);
    if (next !== undefined) steps.push({ node: next, before, after });
  }
  return steps;
}

const NOWHERE: Step[] = [];
const STEPS_KEPT = 50_000;

/** Steps from the root as far as words of a language have been met: most lead nowhere, and come again and again. */
function knownSteps({ firsts }: OpenGazetteer, language: string | undefined): Map<string, Step[]> {
  const known = firsts.get(language ?? '') ?? new Map<string, Step[]>();
  if (known.size === 0) firsts.set(language ?? '', known);
  return known;
}

function firstSteps(root: Node, known: Map<string, Step[]>, fold: string, language: string | undefined): Step[] {
  if (known.size >= STEPS_KEPT) known.clear();
  const found = stepsFrom(root, fold, language);
  known.set(fold, found.length === 0 ? NOWHERE : found);
  return found;
}
