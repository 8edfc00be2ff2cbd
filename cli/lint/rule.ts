/*
 * What a lint rule is: a name, a scope, a sentence on itself, and a check that returns complaints. A rule names the field
 * path; the runner turns it into a line and a column. Rules are pure: today's date and the texts reach them as arguments.
 */
import type { Actor, Dispute, Event, Evidence, Id, KindFolder, Mechanism, Place, Source, Statement, Term, Topic } from '../../data/schema';
import type { Finding, LoadedFile, LoadedTopic, Path } from '../load';

export interface Complaint {
  file: LoadedFile;
  path: Path;
  /** What is wrong and what to do about it. */
  message: string;
  /** error unless said. */
  level?: Finding['level'];
  /** Where the path alone does not say it. */
  at?: { line: number; column: number };
}

interface Records {
  actors: Actor;
  events: Event;
  statements: Statement;
  disputes: Dispute;
  mechanisms: Mechanism;
  places: Place;
  terms: Term;
  sources: Source;
}

export interface Loaded<K extends KindFolder> {
  file: LoadedFile;
  record: Records[K];
}

export interface LintContext {
  loaded: LoadedTopic;
  topic: Topic | null;
  topicFile: LoadedFile | null;
  /** YYYY-MM-DD. */
  today: string;
  /** Folder of the sources' texts, `<source id>.txt`; null where none is given. */
  texts: string | null;
  byId: ReadonlyMap<Id, LoadedFile>;
  sources: Record<Id, Source>;
  /** Valid records of a kind. */
  records<K extends KindFolder>(kind: K): Loaded<K>[];
}

interface Named {
  name: string;
  description: string;
}

export type Rule =
  | (Named & { scope: 'record'; check: (file: LoadedFile, context: LintContext) => Complaint[]; fix?: (file: LoadedFile) => string })
  | (Named & { scope: 'dataset'; check: (context: LintContext) => Complaint[] });

export function contextOf(loaded: LoadedTopic, options: { today: string; texts: string | null }): LintContext {
  const valid = loaded.files.filter((file) => file.valid);
  const records = <K extends KindFolder>(kind: K): Loaded<K>[] =>
    valid.filter((file) => file.kind === kind).map((file) => ({ file, record: file.value as unknown as Records[K] }));
  return {
    loaded,
    topic: loaded.topic,
    topicFile: loaded.files.find(({ kind }) => kind === 'topic') ?? null,
    ...options,
    byId: new Map(loaded.files.filter(({ kind }) => kind !== 'topic').map((file) => [file.id, file])),
    sources: Object.fromEntries(records('sources').map(({ record }) => [record.id, record])),
    records,
  };
}

/** Every piece of evidence in a record and where it stands; positions of a dispute have their own. */
export function evidenceOf(file: LoadedFile): { entry: Evidence; path: Path; list: Path }[] {
  const value = file.value as { evidence?: Evidence[]; positions?: { evidence?: Evidence[] }[] };
  const own = listed(value.evidence, ['evidence']);
  const positions = Array.isArray(value.positions) ? value.positions : [];
  return [...own, ...positions.flatMap((position, index) => listed(position?.evidence, ['positions', index, 'evidence']))];
}

function listed(entries: Evidence[] | undefined, list: Path) {
  return Array.isArray(entries) ? entries.map((entry, index) => ({ entry, path: [...list, index], list })) : [];
}

interface TextAt {
  text: string;
  path: Path;
}

/** Several rules read every text of every record: each record is walked once. */
const walked = new WeakMap<LoadedFile, TextAt[]>();

/** Every text in a record with its path, depth first. */
export function textsIn(file: LoadedFile): readonly TextAt[] {
  const known = walked.get(file);
  if (known) return known;
  const texts: TextAt[] = [];
  collectTexts(file.value, [], texts);
  walked.set(file, texts);
  return texts;
}

function collectTexts(value: unknown, path: Path, texts: TextAt[]): void {
  if (typeof value === 'string') texts.push({ text: value, path });
  else if (Array.isArray(value)) for (const [index, each] of value.entries()) collectTexts(each, [...path, index], texts);
  else if (value !== null && typeof value === 'object')
    for (const [key, each] of Object.entries(value)) collectTexts(each, [...path, key], texts);
}
