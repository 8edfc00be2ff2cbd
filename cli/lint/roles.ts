/*
 * roles: who held an office when is told without a gap or an overlap, because "the foreign minister" in a text is resolved
 * by its date. Terms are of one office where they share a title or a written form that stands for it alone; titles without
 * written forms are shared by many ("member of parliament") and compared within one person's list only.
 */
import { compareDates, daysBetween, parseDate } from '../../core/dates';
import { foldWords } from '../../core/text';
import type { Actor, Aliases } from '../../data/schema';
import type { LoadedFile, Path } from '../load';
import type { Complaint, Rule } from './rule';

/** An office may stand empty for a while; longer than this wants a look. */
const VACANT_DAYS = 31;

interface Term {
  file: LoadedFile;
  path: Path;
  title: string;
  holder: string;
  from: string | null;
  to: string | null;
  /** What makes it one office with another term. */
  keys: string[];
}

export const roles: Rule = {
  name: 'roles',
  scope: 'dataset',
  description: 'Offices are held without gaps or overlaps, earliest first.',
  check({ records }) {
    const terms = records('actors').flatMap(({ file, record }) => termsOf(file, record));
    const single = terms.flatMap(checkTerm);
    const order = records('actors').flatMap(({ file, record }) => checkOrder(file, record));
    return [...single, ...order, ...officesOf(terms).flatMap(checkOffice)];
  },
};

function termsOf(file: LoadedFile, actor: Actor): Term[] {
  return (actor.roles ?? []).map(({ title, from, to, forms }, index) => {
    const name = title.toLowerCase();
    const keys = forms === undefined ? [`${file.id} ${name}`] : [`title ${name}`, ...formsAlone(forms)];
    return { file, path: ['roles', index], title, holder: actor.name, from, to, keys };
  });
}

/** Written forms that need no support from the text around them. */
function formsAlone(forms: Aliases): string[] {
  return Object.entries(forms).flatMap(([language, list]) =>
    (list ?? []).flatMap((form) => {
      const full = typeof form === 'string' ? { form } : form;
      const alone = !('ambiguous' in full) && !('near' in full) && !('from' in full) && !('to' in full);
      return alone ? [`${language} ${foldWords(full.form).join(' ')}`] : [];
    }),
  );
}

/** Terms that share a key, directly or through others. */
function officesOf(terms: Term[]): Term[][] {
  const offices: { keys: Set<string>; terms: Term[] }[] = [];
  for (const term of terms) {
    const same = offices.filter(({ keys }) => term.keys.some((key) => keys.has(key)));
    const joined = { keys: new Set(term.keys), terms: [term] };
    for (const each of same) {
      for (const key of each.keys) joined.keys.add(key);
      joined.terms.push(...each.terms);
      offices.splice(offices.indexOf(each), 1);
    }
    offices.push(joined);
  }
  return offices.map((office) => office.terms);
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
  const dated = terms.filter(({ from }) => from !== null).sort((a, b) => compareDates(a.from, b.from));
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
