/*
 * `data format`: rewrites records so that load and dump give the same bytes: keys in schema order, sets sorted, one way
 * to quote and to fold. `topic.yaml` is laid out by hand and left alone. A record that is broken, or holds a comment that
 * would be lost, is reported and not touched.
 */
import { readdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Document, type Node, visit } from 'yaml';
import { type KindFolder, kinds } from '../data/schema';
import type { Io } from './command';
import { wordFinding } from './findings';
import { formatRecord } from './format-record';
import { type Finding, loadFile } from './load';
import { topicFolder } from './topic-folder';

export const name = 'format';
export const summary = 'Rewrites records in the one form; --check only names those that differ.';
export const usage = 'data format [--check] [--topic DIR] [FILE…]';

export async function run(args: string[], io: Io): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { check: { type: 'boolean' }, topic: { type: 'string' } },
  });
  const paths = positionals.length > 0 ? positionals : recordPaths(values.topic ?? topicFolder());
  const unknown = paths.find((path) => kindOf(path) === null);
  if (unknown !== undefined) {
    io.stderr.write(`${unknown}: no record; give files like data/records/<topic>/events/<id>.yaml\n`);
    return 2;
  }
  let changed = 0;
  let refused = 0;
  for (const path of paths) {
    const findings: Finding[] = [];
    const result = formatFile(path, values.check === true, findings);
    for (const finding of findings) io.stderr.write(`${wordFinding(finding)}\n`);
    if (result === 'refused') refused += 1;
    if (result !== 'changed') continue;
    changed += 1;
    io.stdout.write(`${path}\n`);
  }
  const verb = values.check ? 'would be rewritten' : 'rewritten';
  io.stderr.write(`${paths.length} records, ${changed} ${verb}${refused > 0 ? `, ${refused} not touched` : ''}\n`);
  return refused > 0 || (values.check === true && changed > 0) ? 1 : 0;
}

function formatFile(path: string, check: boolean, findings: Finding[]): 'same' | 'changed' | 'refused' {
  const kind = kindOf(path);
  if (kind === null) return 'refused';
  const loaded = loadFile(path, kind, findings);
  if (findings.length > 0) return 'refused';
  const text = formatRecord(kind, loaded.value);
  if (text === loaded.text) return 'same';
  if (hasComment(loaded.yaml().document)) {
    const message = 'has a comment, which no field keeps and format would lose; move it to "note" or delete it';
    findings.push({ file: loaded.file, line: 1, column: 1, rule: 'format', level: 'error', path: '', message });
    return 'refused';
  }
  if (!check) writeFileSync(path, text);
  return 'changed';
}

function recordPaths(folder: string): string[] {
  return Object.keys(kinds).flatMap((kind) => yamlFiles(join(folder, kind)));
}

function yamlFiles(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((file) => file.endsWith('.yaml'))
      .sort()
      .map((file) => join(folder, file));
  } catch {
    return [];
  }
}

function kindOf(path: string): KindFolder | null {
  const folder = basename(dirname(path));
  return path.endsWith('.yaml') && Object.hasOwn(kinds, folder) ? (folder as KindFolder) : null;
}

function hasComment(document: Document): boolean {
  let found = Boolean(document.comment ?? document.commentBefore);
  visit(document, {
    Node: (_, node: Node) => {
      if (node.comment || node.commentBefore) found = true;
      return found ? visit.BREAK : undefined;
    },
  });
  return found;
}
