/*
 * `data add`: a new record, asked for field by field in the schema's words, or taken from a draft. Each answer is checked at
 * once, and nothing is written before the whole record holds. A reader's report becomes a to-do note instead.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import type { z } from 'zod';
import { type KindFolder, kinds } from '../data/schema';
import type { Io } from './command';
import { buildDataset, SINGULAR } from './dataset';
import { formatRecord } from './format-record';
import { type LoadedTopic, loadTopic } from './load';
import { folderOf, isReport, mistakeReport, toDoOf } from './mistake-report';
import { type Question, questionsOf } from './questions';
import { danglingIds, type KnownIds, nearestIds, offeredFor } from './references';
import { topicFolder } from './topic-folder';

export const name = 'add';
export const summary = 'Adds a record, asking field by field, or from a draft or a reader’s report.';
export const usage = `data add KIND [--from FILE] [--topic DIR]
data add --from REPORT [--todo DIR] [--topic DIR]
  KIND         ${Object.values(SINGULAR).join(', ')}
  --from FILE  a draft in YAML, or a report in the shape parley-report/1
  --todo DIR   where the note made of a report goes (.todo unless said)`;

/** So many ids are listed with the question. */
const FEW = 12;

interface Task {
  folder: string;
  loaded: LoadedTopic;
  known: KnownIds;
  io: Io;
}

export async function run(args: string[], io: Io): Promise<number> {
  const string = { type: 'string' } as const;
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { from: string, topic: string, todo: string } });
  const folder = topicFolder(values.topic);
  const loaded = loadTopic(folder);
  const known = knownIds(loaded);
  const task: Task = { folder, loaded, known, io };
  const draft: unknown = values.from === undefined ? undefined : readDraft(values.from, io);
  if (draft === null) return 1;
  if (isReport(draft)) return addReport(draft, values.todo ?? '.todo', task);
  const kind = kindOf(positionals[0] ?? '');
  if (kind === null) {
    io.stderr.write(`${positionals[0] === undefined ? 'which kind?' : `no kind "${positionals[0]}"`}\nusage: parley ${usage}\n`);
    return 2;
  }
  const value = draft === undefined ? await ask(kind, task) : (draft as Record<string, unknown>);
  return value === null ? 1 : write(kind, value, task);
}

function kindOf(word: string): KindFolder | null {
  return (Object.keys(kinds) as KindFolder[]).find((folder) => folder === word || SINGULAR[folder] === word) ?? null;
}

function knownIds(loaded: LoadedTopic): KnownIds {
  const of = (kind: string): string[] => loaded.files.filter((file) => file.kind === kind).map(({ id }) => id);
  const ids = Object.fromEntries(Object.keys(kinds).map((kind) => [kind, of(kind)])) as unknown as KnownIds;
  const { tracks = [], sides = [] } = loaded.topic ?? {};
  return { ...ids, tracks: tracks.map(({ id }) => id), sides: sides.map(({ id }) => id) };
}

/** Null where the file cannot be read, which is said. */
function readDraft(file: string, io: Io): unknown {
  try {
    const value: unknown = parse(readFileSync(file, 'utf8'));
    if (value !== null && typeof value === 'object' && !Array.isArray(value)) return value;
    throw new Error('holds no fields; a draft has one "field: value" a line');
  } catch (error) {
    io.stderr.write(`${file}: ${error instanceof Error ? error.message : String(error)}\n`);
    return null;
  }
}

/** Null where the answers end before the record is whole. */
async function ask(kind: KindFolder, { known, io }: Task): Promise<Record<string, unknown> | null> {
  const answers = createInterface({ input: io.stdin })[Symbol.asyncIterator]();
  const record: Record<string, unknown> = {};
  io.stderr.write(`${kinds[kind].description ?? kind}\n`);
  for (const question of questionsOf(kinds[kind] as z.ZodObject)) {
    io.stderr.write(`\n${question.field}: ${question.text}${choiceOf(question.field, known)}\n`);
    for (let settled = false; !settled; ) {
      io.stderr.write('> ');
      const { value: line, done } = await answers.next();
      if (done) {
        io.stderr.write(`\nno answer for "${question.field}"; nothing was written\n`);
        return null;
      }
      const mistakes = settle(question, String(line), record, known);
      for (const mistake of mistakes) io.stderr.write(`  ${mistake}\n`);
      settled = mistakes.length === 0;
    }
  }
  return record;
}

/** The ids a field may name, where they are few; else how to see them. */
function choiceOf(field: string, known: KnownIds): string {
  const offered = offeredFor(field, known);
  if (offered === null) return '';
  return offered.length <= FEW ? ` One of: ${offered.join(', ')}.` : ' "?word" lists the ids that hold the word.';
}

/** Takes an answer over, or says what is wrong with it. "?word" lists the ids that hold the word. */
function settle(question: Question, line: string, record: Record<string, unknown>, known: KnownIds): string[] {
  const offered = offeredFor(question.field, known) ?? Object.values(known).flat();
  if (line.startsWith('?')) {
    const word = line.slice(1).trim();
    const found = offered.filter((id) => id.includes(word));
    return [(found.length > 0 ? found : nearestIds(word, offered)).slice(0, 20).join(', ') || 'no such id'];
  }
  const answer = question.read(line);
  if ('mistake' in answer) return [`${question.field}: ${answer.mistake}`];
  const dangling = danglingIds(question.field, answer.value, known);
  if (dangling.length === 0 && answer.value !== undefined) record[question.field] = answer.value;
  return dangling;
}

function write(kind: KindFolder, value: Record<string, unknown>, { folder, known, io }: Task): number {
  const checked = kinds[kind].safeParse(value);
  const mistakes = checked.success
    ? Object.entries(value).flatMap(([field, each]) => danglingIds(field, each, known))
    : checked.error.issues.map(({ path, message }) => `${path.join('.') || 'record'}: ${message}`);
  const id = String(value['id']);
  if (checked.success && (Object.keys(kinds) as KindFolder[]).some((each) => known[each].includes(id)))
    mistakes.push(`id: "${id}" exists already; edit its file, or choose another id`);
  if (mistakes.length > 0) {
    io.stderr.write(`not written:\n${mistakes.map((mistake) => `  ${mistake}\n`).join('')}`);
    return 1;
  }
  const path = join(folder, kind, `${id}.yaml`);
  mkdirSync(join(folder, kind), { recursive: true });
  writeFileSync(path, formatRecord(kind, value));
  io.stdout.write(`${path}\n`);
  io.stderr.write('Now look at it and run "npm run -s parley -- data lint".\n');
  return 0;
}

function addReport(draft: unknown, folder: string, { loaded, known, io }: Task): number {
  const checked = mistakeReport.safeParse(draft);
  if (!checked.success) {
    io.stderr.write(`not a report:\n${checked.error.issues.map(({ path, message }) => `  ${path.join('.')}: ${message}\n`).join('')}`);
    return 1;
  }
  const kind = folderOf(checked.data);
  const toDo = toDoOf(checked.data, kind !== undefined && known[kind].includes(checked.data.record.id), buildDataset(loaded).version);
  mkdirSync(folder, { recursive: true });
  const free = ['', '-2', '-3', '-4', '-5']
    .map((end) => join(folder, toDo.name.replace(/\.md$/, `${end}.md`)))
    .find((path) => !existsSync(path));
  if (free === undefined) {
    io.stderr.write(`${folder}: five notes on this record wait already; settle one first\n`);
    return 1;
  }
  writeFileSync(free, toDo.text);
  io.stdout.write(`${free}\n`);
  return 0;
}
