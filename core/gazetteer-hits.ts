/*
 * The gazetteer opened: a token trie that is built where texts come to, word by word. It is walked once over a text: names
 * give leftmost-longest hits, cue words (talks, other matters) are noted on the way. Whether a hit counts is for
 * `mentions.ts` to say.
 */
import { alternatives, caseKey } from './affixes';
import { type CueKind, cueKinds, type Entity, type Form, type Gazetteer } from './gazetteer';
import { firstWord, foldWords, type Token } from './text';

/** A place in the trie, `depth` words from its beginning. */
interface Node {
  depth: number;
  /** What goes on from here or ends here, until a text comes here and it is sorted by its next words. */
  waiting: (Form | CueWords)[];
  next: Map<string, Node>;
  forms: Form[];
  cue: CueKind | null;
}

interface CueWords {
  form: string;
  cue: CueKind;
}

export interface OpenGazetteer {
  entities: Entity[];
  /** First word → all that begins with it. */
  beginnings: Map<string, Node>;
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
export function openGazetteer({ entities, forms, cues }: Gazetteer): OpenGazetteer {
  const beginnings = new Map<string, Node>();
  const begin = (waiting: Form | CueWords) => putBehind(beginnings, firstWord(waiting.form), 1, waiting);
  for (const form of forms) begin(form);
  for (const cue of cueKinds) for (const form of cues[cue] ?? []) begin({ form, cue });
  return { entities, beginnings, firsts: new Map() };
}

/** Most nodes have nothing after them, or no form, or nothing that waits: they share these. */
const NO_NODES: Node['next'] = new Map();
const NO_FORMS: Form[] = [];
const NOTHING: Node['waiting'] = [];

/** Puts it where a word leads to: the word as written, and its stem where the script has case endings. */
function putBehind(nodes: Map<string, Node>, word: string | undefined, depth: number, waiting: Form | CueWords): void {
  if (word === undefined) return;
  putAt(nodes, word, depth, waiting);
  const key = caseKey(word);
  if (key !== null) putAt(nodes, key, depth, waiting);
}

function putAt(nodes: Map<string, Node>, key: string, depth: number, waiting: Form | CueWords): void {
  const known = nodes.get(key);
  if (known === undefined) nodes.set(key, { depth, waiting: [waiting], next: NO_NODES, forms: NO_FORMS, cue: null });
  else known.waiting.push(waiting);
}

/** Sorts what waits at a node by what comes next. */
function open(node: Node): void {
  const { depth, waiting } = node;
  node.waiting = NOTHING;
  for (const each of waiting) {
    const words = foldWords(each.form);
    if (words.length > depth) {
      if (node.next === NO_NODES) node.next = new Map();
      putBehind(node.next, words[depth], depth + 1, each);
    } else if ('cue' in each) node.cue = each.cue;
    else if (node.forms === NO_FORMS) node.forms = [each];
    else node.forms.push(each);
  }
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
    if (node.waiting !== NOTHING) open(node);
    if (node.cue !== null && (cue === null || at > cue.to)) cue = { from, to: at, cue: node.cue };
    if (from >= free && node.forms.length > 0 && (best === null || at > best.to)) {
      const forms = node.forms.filter((form) => accept(form, from, at));
      if (forms.length > 0) best = { from, to: at, before, after, forms };
    }
    const token = tokens[at];
    if (token === undefined || node.next.size === 0) return;
    for (const step of stepsFrom(node.next, token.fold, language)) arrive(step.node, at + 1, before, step.after);
  };
  const known = knownSteps(gazetteer, language);
  for (const token of tokens) {
    for (const step of known.get(token.fold) ?? firstSteps(gazetteer.beginnings, known, token.fold, language))
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

function stepsFrom(nodes: Map<string, Node>, fold: string, language: string | undefined): Step[] {
  const steps: Step[] = [];
  const exact = nodes.get(fold);
  if (exact !== undefined) steps.push({ node: exact, before: 0, after: 0 });
  for (const { fold: other, before, after } of alternatives(fold, language)) {
    const next = nodes.get(other);
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

function firstSteps(beginnings: Map<string, Node>, known: Map<string, Step[]>, fold: string, language: string | undefined): Step[] {
  if (known.size >= STEPS_KEPT) known.clear();
  const found = stepsFrom(beginnings, fold, language);
  known.set(fold, found.length === 0 ? NOWHERE : found);
  return found;
}
