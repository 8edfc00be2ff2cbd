/*
 * roles: who held an office when is told without a gap or an overlap, because "the foreign minister" in a text is resolved
 * by its date. An office is one title; only titles with written forms are resolved, so only those may not be shared.
 */
import { compareDates, parseDate } from '../../core/dates';
import type { Actor } from '../../data/schema';
import type { LoadedFile, Path } from '../load';
import type { Complaint, Rule } from './rule';

const DAY_MS = 86_400_000;
/** An office may stand empty for a while; longer than this wants a look. */
const VACANT_DAYS = 31;

interface Term {
  file: LoadedFile;
  path: Path;
  title: string;
  holder: string;
  from: string | null;
  to: string | null;
  resolved: boolean;
}

export const roles: Rule = {
  name: 'roles',
  scope: 'dataset',
  description: 'Offices are held without gaps or overlaps, earliest first.',
  check({ records }) {
    const terms = records('actors').flatMap(({ file, record }) => termsOf(file, record));
    const offices = Map.groupBy(terms, ({ title }) => title.toLowerCase());
    const single = terms.flatMap(checkTerm);
    const order = records('actors').flatMap(({ file, record }) => checkOrder(file, record));
    return [...single, ...order, ...[...offices.values()].flatMap(checkOffice)];
  },
};

function termsOf(file: LoadedFile, actor: Actor): Term[] {
  return (actor.roles ?? []).map(({ title, from, to, forms }, index) => {
    return { file, path: ['roles', index], title, holder: actor.name, from, to, resolved: forms !== undefined };
  });
}

function checkTerm({ file, path, from, to }: Term): Complaint[] {
  if (from === null || to === null || compareDates(from, to) <= 0) return [];
  return [{ file, path: [...path, 'to'], message: `ends ${to}, before it begins (${from}); correct one of them` }];
}

function checkOrder(file: LoadedFile, actor: Actor): Complaint[] {
  const list = actor.roles ?? [];
  return list.flatMap(({ from }, index): Complaint[] => {
    const before = list[index - 1]?.from;
    if (!from || !before || compareDates(before, from) <= 0) return [];
    return [{ file, path: ['roles', index, 'from'], message: `${from} stands after ${before}; put roles in order, earliest first` }];
  });
}

function checkOffice(terms: Term[]): Complaint[] {
  const dated = terms.filter(({ from, resolved }) => from !== null && resolved).sort((a, b) => compareDates(a.from, b.from));
  return dated.flatMap((term, index): Complaint[] => {
    const before = dated[index - 1];
    if (!before) return [];
    const from = parseDate(term.from ?? '');
    const end = before.to === null ? null : parseDate(before.to);
    if (!from) return [];
    if (before.to === null || (end && from.latest < end.earliest))
      return [
        {
          file: term.file,
          path: [...term.path, 'from'],
          message: `overlaps with ${before.holder} (to ${before.to ?? 'now'}) as "${term.title}"; close the earlier term or correct a date`,
        },
      ];
    if (!end || daysBetween(end.latest, from.earliest) <= VACANT_DAYS) return [];
    const message = `leaves a gap after ${before.holder} (to ${before.to}) as "${term.title}"; add who held it, or correct a date`;
    return [{ file: term.file, path: [...term.path, 'from'], level: 'warning', message }];
  });
}

function daysBetween(a: string, b: string): number {
  return (Date.parse(`${b}T00:00:00Z`) - Date.parse(`${a}T00:00:00Z`)) / DAY_MS;
}
