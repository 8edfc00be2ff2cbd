/*
 * Which records of the research sheets are in the dossier: by their own id, by the `formerly` (or, for a position, the
 * `origin`) of the record they were merged into, or left out with a reason. What is none of these is missing.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Dispute, KindFolder } from '../data/schema';
import { SINGULAR } from './dataset';
import type { LoadedTopic } from './load';

export type Fate = 'in' | 'merged' | 'leftOut' | 'missing';

export interface SheetRecord {
  sheet: string;
  kind: KindFolder | 'positions';
  /** "<sheet>/<kind>/<id>", for a position with its index behind. */
  name: string;
  id: string;
}

export interface Covered extends SheetRecord {
  fate: Fate;
  /** Record that holds it, or why it was left out. */
  where: string;
}

/** Disputes carry the number of their positions. */
const sheetIds = z.record(z.string(), z.record(z.string(), z.union([z.array(z.string()), z.record(z.string(), z.number())])));
const leftOutList = z.record(z.string(), z.string().min(1));

export function sheetRecords(folder: string): SheetRecord[] {
  const path = join(folder, 'sheet-ids.json');
  const sheets = existsSync(path) ? sheetIds.parse(JSON.parse(readFileSync(path, 'utf8'))) : {};
  return Object.entries(sheets).flatMap(([sheet, kinds]) =>
    Object.entries(kinds).flatMap(([kind, ids]) => {
      const names = Array.isArray(ids) ? ids : Object.keys(ids);
      const word = SINGULAR[kind as KindFolder];
      const own = names.map((id): SheetRecord => ({ sheet, kind: kind as KindFolder, id, name: `${sheet}/${word}/${id}` }));
      const positions = Array.isArray(ids) ? [] : Object.entries(ids).flatMap(([id, count]) => positionsOf(sheet, id, count));
      return [...own, ...positions];
    }),
  );
}

function positionsOf(sheet: string, id: string, count: number): SheetRecord[] {
  return Array.from({ length: count }, (_, index) => {
    return { sheet, kind: 'positions' as const, id: `${id}/${index}`, name: `${sheet}/dispute/${id}/${index}` };
  });
}

export function coverageOf(loaded: LoadedTopic): Covered[] {
  const path = join(loaded.folder, 'left-out.yaml');
  const leftOut = existsSync(path) ? leftOutList.parse(parse(readFileSync(path, 'utf8')) ?? {}) : {};
  const own = new Map(loaded.files.map((file) => [`${file.kind} ${file.id}`, file.id]));
  const former = formerNames(loaded);
  const records = sheetRecords(loaded.folder);
  return records.map((record): Covered => {
    const inside = own.get(`${record.kind} ${record.id}`);
    if (inside !== undefined) return { ...record, fate: 'in', where: inside };
    const origin = record.kind === 'positions' ? former.get(`origin ${record.id}`) : undefined;
    if (origin !== undefined) return { ...record, fate: 'in', where: origin };
    const merged = former.get(record.name) ?? former.get(`${record.kind} ${record.id}`);
    if (merged !== undefined) return { ...record, fate: 'merged', where: merged };
    const dispute = record.name.replace(/\/\d+$/, '');
    const reason = leftOut[record.name] ?? (record.kind === 'positions' ? leftOut[dispute] : undefined);
    return reason === undefined ? { ...record, fate: 'missing', where: '' } : { ...record, fate: 'leftOut', where: reason };
  });
}

/** Every plain id under which a record once stood → the record that holds it; the last part of a name in a sheet is one too. */
export function formerIds(loaded: LoadedTopic): Map<string, string> {
  const ids = loaded.files.flatMap((file) =>
    ((file.value.formerly ?? []) as string[]).map((name): [string, string] => [name.slice(name.lastIndexOf('/') + 1), file.id]),
  );
  return new Map(ids);
}

/** Every former name → the record (or record/position) that took it in. */
function formerNames(loaded: LoadedTopic): Map<string, string> {
  const names = new Map<string, string>();
  for (const file of loaded.files) {
    for (const name of (file.value.formerly ?? []) as string[]) {
      names.set(name, file.id);
      if (!name.includes('/')) names.set(`${file.kind} ${name}`, file.id);
    }
    if (file.kind !== 'disputes' || !Array.isArray(file.value.positions)) continue;
    for (const { id, origin, formerly } of file.value.positions as Dispute['positions']) {
      if (origin !== undefined) names.set(`origin ${origin}`, `${file.id}/${id}`);
      for (const name of formerly ?? []) names.set(name, `${file.id}/${id}`);
    }
  }
  return names;
}
