/* positions: a contested point shows at least two sides, each with its holder and its evidence, in a fixed order. */
import { compareDates } from '../../core/dates';
import type { Position } from '../../data/schema';
import type { LoadedFile } from '../load';
import type { Complaint, Rule } from './rule';

export const positions: Rule = {
  name: 'positions',
  scope: 'record',
  description: 'Two sides or more, each held and evidenced, by date and then id.',
  check(file) {
    const list = file.kind === 'disputes' && Array.isArray(file.value.positions) ? (file.value.positions as Position[]) : [];
    if (list.length === 0) return [];
    if (list.length === 1)
      return [{ file, path: ['positions'], message: 'has one position; a contested point needs the other side too, or it is a note' }];
    return [...sides(file, list), ...list.flatMap((position, index) => checkPosition(file, list, position, index))];
  },
};

function sides(file: LoadedFile, list: Position[]): Complaint[] {
  const holders = new Set(list.map((position) => holdersOf(position)).filter((each) => each !== ''));
  if (holders.size >= 2 || (holders.size === 1 && list.some((position) => holdersOf(position) === ''))) return [];
  return [{ file, path: ['positions'], message: 'all positions have the same holders; name who holds the other side' }];
}

function holdersOf({ heldBy, holders }: Position): string {
  return [...(heldBy ?? []), holders ?? '']
    .filter((each) => each !== '')
    .sort()
    .join(' ');
}

function checkPosition(file: LoadedFile, list: Position[], position: Position, index: number): Complaint[] {
  const complaints: Complaint[] = [];
  const path = ['positions', index];
  const before = list[index - 1];
  if (list.findIndex(({ id }) => id === position.id) < index)
    complaints.push({ file, path: [...path, 'id'], message: `"${position.id}" is the id of an earlier position; rename one` });
  if (holdersOf(position) === '')
    complaints.push({
      file,
      path: [...path, 'heldBy'],
      level: 'warning',
      message: 'no holder; name them in "heldBy", or in words in "holders"',
    });
  if ((position.evidence ?? []).length === 0)
    complaints.push({ file, path, message: 'no evidence; a position without a source is left out' });
  if (before && (compareDates(before.date, position.date) || (before.id < position.id ? -1 : 1)) > 0)
    complaints.push({
      file,
      path: [...path, 'id'],
      message: `"${position.id}" belongs before "${before.id}"; positions stand by date, then by id`,
    });
  return complaints;
}
