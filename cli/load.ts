/*
 * Reads the records of a topic: one YAML file each, checked against its schema. Every finding knows its file, line and
 * column, so that each later rule can say where. Nothing is thrown away on the first mistake.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import { type KindFolder, kinds, type Topic, topic as topicSchema } from '../data/schema';

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
  document: Document;
  placeOf(path: Path): { line: number; column: number };
}

export interface LoadedTopic {
  folder: string;
  topic: Topic | null;
  files: LoadedFile[];
  findings: Finding[];
}

const folders = Object.keys(kinds) as KindFolder[];

export function loadTopic(folder: string): LoadedTopic {
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
    return { folder, topic: null, files: [], findings };
  }
  const topicFile = loadFile(topicPath, 'topic', findings);
  const files = folders.flatMap((kind) => {
    const path = join(folder, kind);
    if (!existsSync(path)) return [];
    return readdirSync(path)
      .filter((name) => name.endsWith('.yaml'))
      .sort()
      .map((name) => loadFile(join(path, name), kind, findings));
  });
  return { folder, topic: topicFile.valid ? (topicFile.value as unknown as Topic) : null, files: [topicFile, ...files], findings };
}

export function loadFile(path: string, kind: LoadedFile['kind'], findings: Finding[]): LoadedFile {
  const text = readFileSync(path, 'utf8');
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const file = shown(path);
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  for (const { message, pos } of document.errors) {
    findings.push({ file, ...at(pos[0]), rule: 'schema', level: 'error', path: '', message: `not YAML: ${message.split('\n')[0]}` });
  }
  const placeOf = (path: Path) => at(offsetOf(document, path));
  const value = document.errors.length > 0 ? {} : ((document.toJS() ?? {}) as Record<string, unknown>);
  const loaded: LoadedFile = { kind, id: basename(path, '.yaml'), file, text, value, valid: false, document, placeOf };
  if (document.errors.length === 0) checkSchema(loaded, findings);
  return loaded;
}

function checkSchema(loaded: LoadedFile, findings: Finding[]): void {
  const schema = loaded.kind === 'topic' ? topicSchema : kinds[loaded.kind];
  const result = schema.safeParse(loaded.value);
  if (result.success) {
    loaded.valid = true;
    return;
  }
  for (const issue of result.error.issues) {
    const unknown = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
    const path = (unknown === undefined ? issue.path : [...issue.path, unknown]) as Path;
    const message = unknown === undefined ? issue.message : `the schema has no key "${unknown}"; remove it or correct its spelling`;
    findings.push({ file: loaded.file, ...loaded.placeOf(path), rule: 'schema', level: 'error', path: wordPath(path), message });
  }
}

/** Offset of the node at a path, or of its nearest parent that exists. */
function offsetOf(document: Document, path: Path): number {
  for (let depth = path.length; depth >= 0; depth -= 1) {
    const part = path.slice(0, depth);
    const parent = depth === 0 ? null : document.getIn(path.slice(0, depth - 1), true);
    if (isMap(parent)) {
      const pair = parent.items.find(({ key }) => isScalar(key) && key.value === path[depth - 1]);
      if (pair && isScalar(pair.key) && pair.key.range) return pair.key.range[0];
    }
    const node = part.length === 0 ? document.contents : document.getIn(part, true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

export function wordPath(path: Path): string {
  return path.map((part, index) => (typeof part === 'number' ? `[${part}]` : index === 0 ? part : `.${part}`)).join('');
}

function shown(path: string): string {
  const near = relative(process.cwd(), path);
  return near.startsWith('..') ? path : near;
}
