/*
 * What an earlier run read, by the content of the file: the value of a record that fitted its schema, and whether it stood
 * in the one form. Kept under `node_modules/.cache/parley/`, in a file for each dossier and each state of what decides (the
 * schema, the formatter, the packages); a lost or broken file costs a second and nothing else.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import process from 'node:process';

export interface Memo {
  /** Absent until the record has fitted its schema. */
  value?: Record<string, unknown>;
  /** True once it was seen to stand as `data format` writes it. */
  inForm?: boolean;
}

export interface Memory {
  memoOf(kind: string, text: string): Memo;
  /** Keeps what this run asked for; does nothing where nothing is new. */
  save(): void;
}

const root = join(import.meta.dirname, '..');
const CACHE = join(root, 'node_modules', '.cache', 'parley');
/** Files whose content decides what a record's text is read as. */
const DECIDING = [
  'data/schema.ts',
  ...schemaFiles(),
  'cli/load.ts',
  'cli/memory.ts',
  'cli/yaml-places.ts',
  'cli/format-record.ts',
  'package-lock.json',
];

function schemaFiles(): string[] {
  return readdirSync(join(root, 'data', 'schema'))
    .sort()
    .map((file) => join('data', 'schema', file));
}

/** For a dossier so small that reading it costs less than remembering it. */
export const noMemory: Memory = { memoOf: () => ({}), save: () => undefined };

export function openMemory(folder: string, cache = CACHE): Memory {
  const name = digest([resolve(folder)]).slice(0, 8);
  const path = join(cache, `${name}-${digest(DECIDING.map((file) => readFileSync(join(root, file), 'utf8')))}.json`);
  const before = readMemos(path);
  const memos = new Map<string, Memo>();
  return {
    memoOf(kind, text) {
      const key = digest([kind, text]);
      const memo = memos.get(key) ?? { ...before[key] };
      memos.set(key, memo);
      return memo;
    },
    save() {
      const kept = [...memos].filter(([, { value }]) => value !== undefined);
      if (kept.every(([key, memo]) => before[key]?.value !== undefined && before[key].inForm === memo.inForm)) return;
      write(path, JSON.stringify(Object.fromEntries(kept)), (file) => file.startsWith(`${name}-`));
    },
  };
}

function digest(parts: string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url');
}

function readMemos(path: string): Record<string, Memo> {
  try {
    return (JSON.parse(readFileSync(path, 'utf8')) as Record<string, Memo> | null) ?? {};
  } catch {
    return {};
  }
}

/** Whole or not at all, as several commands may run at once; where the folder cannot be written, there is no memory. */
function write(path: string, text: string, isOurs: (file: string) => boolean): void {
  const cache = dirname(path);
  try {
    mkdirSync(cache, { recursive: true });
    for (const file of readdirSync(cache).filter(isOurs)) rmSync(join(cache, file), { force: true });
    const scratch = `${path}.${process.pid}`;
    writeFileSync(scratch, text);
    renameSync(scratch, path);
  } catch {
    // A read-only folder: the next run reads everything again.
  }
}
