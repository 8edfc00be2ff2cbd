/*
 * Two states of a dossier → what readers will see: records added, merged away or gone, and for each changed one a sentence a
 * change. What only maintainers see (notes, former ids, the day of verification) is no change.
 */
import type { Dataset, Derived, RecordKind } from '../core/dossier';
import type { Dispute, KindFolder, Mechanism } from '../data/schema';
import { SINGULAR } from './dataset';

export interface RecordChange {
  kind: RecordKind;
  id: string;
  title: string;
  change: 'added' | 'removed' | 'changed';
  /** One sentence a change. */
  sentences: string[];
}

export interface DossierDiff {
  from: { version: string; asOf: string };
  to: { version: string; asOf: string };
  changes: RecordChange[];
}

type AnyRecord = Record<string, unknown> & { id: string };
const folders = Object.keys(SINGULAR) as KindFolder[];
const UNSEEN = new Set(['note', 'formerly', 'verified', 'id']);

export function diffDossiers(before: Dataset, after: Dataset): DossierDiff {
  const changes = folders.flatMap((folder) => {
    const old = before[folder] as unknown as Record<string, AnyRecord>;
    const now = after[folder] as unknown as Record<string, AnyRecord>;
    const ids = [...new Set([...Object.keys(old), ...Object.keys(now)])].sort();
    return ids.flatMap((id) => compareRecord(SINGULAR[folder], old[id], now[id], before, after) ?? []);
  });
  const head = ({ version, asOf }: Dataset) => ({ version, asOf });
  return { from: head(before), to: head(after), changes };
}

function compareRecord(
  kind: RecordKind,
  old: AnyRecord | undefined,
  now: AnyRecord | undefined,
  before: Dataset,
  after: Dataset,
): RecordChange | null {
  const either = now ?? old;
  if (!either) return null;
  const base = { kind, id: either.id, title: titleOf(either) };
  const standing = after.derived[base.id];
  if (!old) return { ...base, change: 'added', sentences: standing?.standing ? [`standing: ${wordStanding(standing)}`] : [] };
  if (!now) return { ...base, change: 'removed', sentences: [] };
  const sentences = [...fieldChanges(kind, old, now), ...standingChange(before.derived[base.id], after.derived[base.id])];
  return sentences.length === 0 ? null : { ...base, change: 'changed', sentences };
}

function titleOf(record: AnyRecord): string {
  const found = record['title'] ?? record['name'] ?? record['question'] ?? record['says'];
  return typeof found === 'string' ? found : record.id;
}

function fieldChanges(kind: RecordKind, old: AnyRecord, now: AnyRecord): string[] {
  const keys = [...new Set([...Object.keys(old), ...Object.keys(now)])].filter((key) => !UNSEEN.has(key) && !same(old[key], now[key]));
  return keys.flatMap((key) => {
    if (kind === 'dispute' && key === 'positions') return positionChanges(old as unknown as Dispute, now as unknown as Dispute);
    if (kind === 'mechanism' && key === 'statuses') return statusChange(now as unknown as Mechanism);
    return [fieldChange(key, old[key], now[key])];
  });
}

function fieldChange(key: string, old: unknown, now: unknown): string {
  const word = key.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  if (Array.isArray(old ?? []) && Array.isArray(now ?? [])) {
    const [had, has] = [(old ?? []) as unknown[], (now ?? []) as unknown[]];
    const added = has.filter((each) => !had.some((other) => same(each, other)));
    const gone = had.filter((each) => !has.some((other) => same(each, other)));
    const parts = [...(added.length > 0 ? [`${brief(added)} added`] : []), ...(gone.length > 0 ? [`${brief(gone)} gone`] : [])];
    return `${word}: ${parts.length > 0 ? parts.join(', ') : 'in another order'}`;
  }
  if (typeof (old ?? now) === 'object' && old !== null && now !== null) return `${word} changed`;
  return `${word}: ${shown(old)} → ${shown(now)}`;
}

const shown = (value: unknown) =>
  value === undefined || value === null ? 'none' : typeof value === 'string' ? `“${value}”` : JSON.stringify(value);

function brief(list: unknown[]): string {
  return list.every((each) => typeof each === 'string') ? list.join(', ') : String(list.length);
}

function positionChanges(old: Dispute, now: Dispute): string[] {
  const changed = now.positions.flatMap((position, index) => {
    const was = old.positions.find(({ id }) => id === position.id);
    const label = `position ${index + 1}`;
    if (!was) return [`${label} added: “${position.claim}”`];
    const said = was.claim === position.claim ? [] : [`${label} now “${position.claim}”`];
    const held = same(was.heldBy, position.heldBy) ? [] : [`${label} now held by ${position.heldBy.join(', ') || 'nobody named'}`];
    const dated = was.date === position.date ? [] : [`${label} now dated ${position.date ?? 'nowhere'}`];
    const evidence = same(was.evidence, position.evidence) ? [] : [`${label}: ${fieldChange('evidence', was.evidence, position.evidence)}`];
    return [...said, ...held, ...dated, ...evidence];
  });
  const gone = old.positions.filter(({ id }) => !now.positions.some((position) => position.id === id));
  return [...changed, ...gone.map(({ claim }) => `position gone: “${claim}”`)];
}

function statusChange({ statuses }: Mechanism): string[] {
  const last = statuses.at(-1);
  return last ? [`now ${last.state} as of ${last.asOf}: ${last.text}`] : [];
}

function standingChange(old: Derived | undefined, now: Derived | undefined): string[] {
  if (!old?.standing || !now?.standing || (old.standing === now.standing && old.independent === now.independent)) return [];
  return [`standing: ${wordStanding(old)} → ${wordStanding(now)}`];
}

function wordStanding({ standing, independent }: Derived): string {
  const word = String(standing).replace('-', ' ');
  return `${word} (${independent} independent ${independent === 1 ? 'source' : 'sources'})`;
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
