/*
 * dates: every date is EDTF that `core/dates.ts` reads; a missing one has a note; nothing lies after the last day covered,
 * no check lies in the future, and no supporting source came out before what it reports.
 */
import { compareDates, parseDate } from '../../core/dates';
import type { Event, Statement } from '../../data/schema';
import type { LoadedFile, Path } from '../load';
import { type Complaint, evidenceOf, type LintContext, type Rule, textsIn } from './rule';

const DATE_KEYS = new Set(['date', 'published', 'from', 'to', 'start', 'end', 'asOf', 'verified', 'covers']);
/** Keys whose date is something known; ends of offices and clocks may lie ahead. */
const KNOWN_KEYS = new Set(['date', 'published', 'asOf']);
/** A day may be another day elsewhere: a text dated the day before in its own zone is no mistake. */
const ZONE_DAYS = 1;
const DAY_MS = 86_400_000;

export const dates: Rule = {
  name: 'dates',
  scope: 'record',
  description: 'Dates are EDTF, known or explained, not ahead of the dossier, and no report comes before its event.',
  check: (file, context) => [...readable(file, context), ...undated(file), ...reportedBefore(file, context), ...ordered(file)],
};

function readable(file: LoadedFile, { topic, today }: LintContext): Complaint[] {
  return textsIn(file).flatMap(({ text, path }): Complaint[] => {
    const key = path.at(-1);
    if (typeof key !== 'string' || !DATE_KEYS.has(key) || (path.includes('aliases') && path.length < 3)) return [];
    const range = parseDate(text);
    if (!range) return [{ file, path, message: `"${text}" is no EDTF date; write 2026-06-22, 2026-06~ or 2026-06-21/2026-06-22` }];
    if (key === 'verified' && range.earliest > today)
      return [{ file, path, message: `${text} lies after today (${today}); write the day of the check` }];
    if (file.kind !== 'topic' && topic && KNOWN_KEYS.has(key) && range.earliest > topic.asOf)
      return [{ file, path, message: `${text} lies after the last day covered (${topic.asOf}); correct it, or move the dossier's asOf` }];
    return [];
  });
}

function undated(file: LoadedFile): Complaint[] {
  const { value } = file;
  const complaints: Complaint[] = [];
  if ('date' in value && value.date === null && !value.note)
    complaints.push({ file, path: ['date'], message: 'null without a note; say in "note" what is known of the date' });
  return complaints;
}

function reportedBefore(file: LoadedFile, context: LintContext): Complaint[] {
  if (!file.valid || (file.kind !== 'events' && file.kind !== 'statements')) return [];
  const record = file.value as unknown as Event | Statement;
  const planned = 'round' in record && record.round?.held === false;
  const when = record.date === null ? null : parseDate(record.date);
  if (!when || planned) return [];
  return evidenceOf(file).flatMap(({ entry, path }): Complaint[] => {
    const source = context.sources[entry.source];
    const published = source?.published ? parseDate(source.published) : null;
    if (!published || entry.stance !== 'supports' || published.approximate || published.uncertain) return [];
    if (shift(published.latest, ZONE_DAYS) >= when.earliest) return [];
    const message = `"${entry.source}" came out on ${source?.published}, before ${record.date}; it cannot support this: correct a date, or its stance`;
    return [{ file, path: [...path, 'source'], message }];
  });
}

function shift(day: string, days: number): string {
  const time = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(time) ? day : new Date(time + days * DAY_MS).toISOString().slice(0, 10);
}

/** Lists that tell a story over time stand in its order. */
function ordered(file: LoadedFile): Complaint[] {
  if (!file.valid || file.kind !== 'mechanisms') return [];
  const statuses = file.value.statuses as { asOf: string }[];
  return statuses.flatMap(({ asOf }, index): Complaint[] => {
    const before = statuses[index - 1]?.asOf;
    const path: Path = ['statuses', index, 'asOf'];
    return before !== undefined && compareDates(before, asOf) > 0
      ? [{ file, path, message: `${asOf} stands after ${before}; put statuses in order, earliest first` }]
      : [];
  });
}
