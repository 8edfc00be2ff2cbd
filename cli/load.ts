/*
 * Reads the records of a topic: one YAML file each, checked against its schema. Every finding knows its file, line and
 * column, so that each later rule can say where. Nothing is thrown away on the first mistake. A file whose content an
 * earlier run has read is not read again, unless somebody asks for a place in it.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { type KindFolder, kinds, type Topic, topic as topicSchema } from '../data/schema';
import { type Memo, type Memory, noMemory, openMemory } from './memory';
import { type Place, type ReadYaml, readYaml } from './yaml-places';

export interface Finding {
  /** Path as the person sees it. */
  file: string;
  /** From 1. */
  line: number;
  column: number;
  rule: string;
  level: 'error' | 'warning' | 'info';
  /** Field path, such as `evidence[0].source`; empty for the whole record. */
  path: string;
  message: string;
}

export type Path = readonly (string | number)[];

export interface LoadedFile {
  kind: KindFolder | 'topic';
  id: string;
  file: string;
  text: string;
  value: Record<string, unknown>;
  /** True where the schema accepts it. */
  valid: boolean;
  /** The text as YAML with its places; read on the first call. */
  yaml(): ReadYaml;
  placeOf(path: Path): Place;
  memo: Memo;
}

export interface LoadedTopic {
  folder: string;
  topic: Topic | null;
  files: LoadedFile[];
  findings: Finding[];
  memory: Memory;
}

/** A dossier of fewer files is read in less time than its memory. */
const WORTH_REMEMBERING = 300;

const folders = Object.keys(kinds) as KindFolder[];

/** `given`: a memory of another place than the usual one. */
export function loadTopic(folder: string, given?: Memory): LoadedTopic {
  const findings: Finding[] = [];
  const topicPath = join(folder, 'topic.yaml');
  if (!existsSync(topicPath)) {
    findings.push({
      file: shown(topicPath),
      line: 1,
      column: 1,
      rule: 'schema',
      level: 'error',
      path: '',
      message: 'missing; a dossier needs a topic.yaml that names its sides, tracks and gate words',
    });
    return { folder, topic: null, files: [], findings, memory: noMemory };
  }
  const paths = folders.flatMap((kind) => recordPaths(join(folder, kind)).map((path) => ({ kind, path })));
  const memory = given ?? (paths.length < WORTH_REMEMBERING ? noMemory : openMemory(folder));
  const topicFile = loadFile(topicPath, 'topic', findings, memory);
  const files = paths.map(({ kind, path }) => loadFile(path, kind, findings, memory));
  memory.save();
  const topic = topicFile.valid ? (topicFile.value as unknown as Topic) : null;
  return { folder, topic, files: [topicFile, ...files], findings, memory };
}

function recordPaths(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  return names.sort().map((name) => join(folder, name));
}

export function loadFile(path: string, kind: LoadedFile['kind'], findings: Finding[], memory: Memory = noMemory): LoadedFile {
  const text = readFileSync(path, 'utf8');
  let read: ReadYaml | undefined;
  const yaml = () => {
    read ??= readYaml(text);
    return read;
  };
  const memo = memory.memoOf(kind, text);
  const placeOf = (field: Path) => yaml().placeOf(field);
  const loaded = { kind, id: basename(path, '.yaml'), file: shown(path), text, value: {}, valid: false, yaml, placeOf, memo };
  if (memo.value) return { ...loaded, value: memo.value, valid: true };
  const { errors, document } = yaml();
  for (const error of errors) findings.push({ ...error, file: loaded.file, rule: 'schema', level: 'error', path: '' });
  if (errors.length > 0) return loaded;
  const value = (document.toJS() ?? {}) as Record<string, unknown>;
  const valid = checkSchema({ ...loaded, value }, findings);
  if (valid) memo.value = value;
  return { ...loaded, value, valid };
}

/** True where the schema accepts the value; says where it does not. */
function checkSchema(loaded: LoadedFile, findings: Finding[]): boolean {
  const schema = loaded.kind === 'topic' ? topicSchema : kinds[loaded.kind];
  const result = schema.safeParse(loaded.value);
  if (result.success) return true;
  for (const issue of result.error.issues) {
    const unknown = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
    const path = (unknown === undefined ? issue.path : [...issue.path, unknown]) as Path;
    const message = unknown === undefined ? issue.message : `the schema has no key "${unknown}"; remove it or correct its spelling`;
    findings.push({ file: loaded.file, ...loaded.placeOf(path), rule: 'schema', level: 'error', path: wordPath(path), message });
  }
  return false;
}

export function wordPath(path: Path): string {
  return path.map((part, index) => (typeof part === 'number' ? `[${part}]` : index === 0 ? part : `.${part}`)).join('');
}

function shown(path: string): string {
  const near = relative(process.cwd(), path);
  return near.startsWith('..') ? path : near;
}
