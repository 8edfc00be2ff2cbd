/*
 * The gazetteer opened: token tries, one for each first word, built when that word is first met. They are walked once over
 * a text: names give leftmost-longest hits, cue words (talks, other matters) are noted on the way.
 * Whether a hit counts is for `mentions.ts` to say.
 */
import { alternatives, caseKey } from './affixes';
import { type CueKind, cueKinds, type Entity, type Form, type Gazetteer } from './gazetteer';
import { firstWord, foldWords, type Token } from './text';

interface Node {
  next: Map<string, Node>;
  forms: Form[];
  cue: CueKind | null;
}

/** All that begins with one word: as given, and as a trie from that word on once it has been met. */
interface Beginning {
  forms: Form[];
  cues: [words: string, cue: CueKind][];
  node: Node | null;
}

export interface OpenGazetteer {
  entities: Entity[];
  beginnings: Map<string, Beginning>;
  /** Language → word → where it leads as a first word, as far as words have been met. */
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

/** Sorts forms and cue words by their first words: milliseconds for some thousand. */
export function openGazetteer(json: Gazetteer): OpenGazetteer {
  const beginnings = new Map<string, Beginning>();
  for (const form of json.forms) {
    for (const beginning of beginningsOf(form.form, beginnings)) {
      if (beginning.forms === NO_FORMS) beginning.forms = [form];
      else beginning.forms.push(form);
    }
  }
  for (const cue of cueKinds)
    for (const words of json.cues[cue] ?? [])
      for (const beginning of beginningsOf(words, beginnings)) {
        if (beginning.cues === NO_CUES) beginning.cues = [[words, cue]];
        else beginning.cues.push([words, cue]);
      }
  return { entities: json.entities, beginnings, firsts: new Map() };
}

/** Most nodes have nothing after them, or no form, and most beginnings no cue: they share these. */
const NO_NODES: Node['next'] = new Map();
const NO_FORMS: Form[] = [];
const NO_CUES: Beginning['cues'] = [];

/** Where a form belongs: under its first word as written, and under the stem of that where the script has case endings. */
function beginningsOf(words: string, beginnings: Map<string, Beginning>): Beginning[] {
  const first = firstWord(words);
  if (first === undefined) return [];
  return keysOf(first).map((key) => {
    const known = beginnings.get(key);
    if (known !== undefined) return known;
    const found = { forms: NO_FORMS, cues: NO_CUES, node: null };
    beginnings.set(key, found);
    return found;
  });
}

function keysOf(word: string): string[] {
  const key = caseKey(word);
  return key === null ? [word] : [word, key];
}

/** The trie of all that begins with a word, built when first asked for. */
function nodeOf(beginning: Beginning): Node {
  if (beginning.node !== null) return beginning.node;
  const root = emptyNode();
  for (const form of beginning.forms) {
    for (const node of nodesFor(root, form.form)) {
      if (node.forms === NO_FORMS) node.forms = [form];
      else node.forms.push(form);
    }
  }
  for (const [words, cue] of beginning.cues) for (const node of nodesFor(root, words)) node.cue = cue;
  beginning.node = root;
  return root;
}

function emptyNode(): Node {
  return { next: NO_NODES, forms: NO_FORMS, cue: null };
}

/** The end nodes for the words after the first. */
function nodesFor(root: Node, words: string): Node[] {
  let ends: Node[] = [root];
  for (const word of foldWords(words).slice(1)) {
    const keys = keysOf(word);
    ends = ends.flatMap((node) => keys.map((key) => child(node, key)));
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
    for (const step of stepsFrom((word) => node.next.get(word), token.fold, language)) arrive(step.node, at + 1, before, step.after);
  };
  const known = knownSteps(gazetteer, language);
  for (const token of tokens) {
    for (const step of known.get(token.fold) ?? firstSteps(gazetteer, known, token.fold, language))
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

/** `find` says where a word leads. */
function stepsFrom(find: (word: string) => Node | undefined, fold: string, language: string | undefined): Step[] {
  const steps: Step[] = [];
  const exact = find(fold);
  if (exact !== undefined) steps.push({ node: exact, before: 0, after: 0 });
  for (const { fold: other, before, after } of alternatives(fold, language)) {
    const next = find(other);
    if (next !== undefined) steps.push({ node: next, before, after });
  }
  return steps;
}

const NOWHERE: Step[] = [];
const STEPS_KEPT = 50_000;

/** Steps by a first word as far as words of a language have been met: most lead nowhere, and come again and again. */
function knownSteps({ firsts }: OpenGazetteer, language: string | undefined): Map<string, Step[]> {
  const known = firsts.get(language ?? '') ?? new Map<string, Step[]>();
  if (known.size === 0) firsts.set(language ?? '', known);
  return known;
}

function firstSteps({ beginnings }: OpenGazetteer, known: Map<string, Step[]>, fold: string, language: string | undefined): Step[] {
  if (known.size >= STEPS_KEPT) known.clear();
  const find = (word: string): Node | undefined => {
    const beginning = beginnings.get(word);
    return beginning && nodeOf(beginning);
  };
  const found = stepsFrom(find, fold, language);
  known.set(fold, found.length === 0 ? NOWHERE : found);
  return found;
}
