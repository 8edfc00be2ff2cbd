/*
 * aliases: a written form means one thing, or says that it needs support (`ambiguous`, `near`) or when it holds (`from`,
 * `to`). A form that is an everyday word once its capitals are gone needs `exactCase`.
 */

import { compareDates } from '../../core/dates';
import { foldWords } from '../../core/text';
import type { Alias } from '../../data/schema';
import type { LoadedFile, Path } from '../load';
import { COMMON_WORDS } from './common-words';
import type { Complaint, Rule } from './rule';

interface Form {
  file: LoadedFile;
  path: Path;
  language: string;
  folded: string;
  form: string;
  exactCase: boolean;
  guarded: boolean;
  from: string | null;
  to: string | null;
}

export const aliases: Rule = {
  name: 'aliases',
  scope: 'dataset',
  description: 'A form means one thing or is marked; common words need exactCase.',
  check({ loaded }) {
    const forms = loaded.files.filter(({ valid }) => valid).flatMap(formsOf);
    const groups = Map.groupBy(forms, ({ language, folded }) => `${language} ${folded}`);
    return [...forms.flatMap(checkCommon), ...[...groups.values()].flatMap(checkGroup)];
  },
};

function formsOf(file: LoadedFile): Form[] {
  const own = listForms(file, file.value.aliases, ['aliases'], null, null);
  const list = file.kind === 'actors' ? ((file.value.roles ?? []) as { forms?: unknown; from: string | null; to: string | null }[]) : [];
  return [...own, ...list.flatMap(({ forms, from, to }, index) => listForms(file, forms, ['roles', index, 'forms'], from, to))];
}

function listForms(file: LoadedFile, table: unknown, path: Path, from: string | null, to: string | null): Form[] {
  return Object.entries((table ?? {}) as Record<string, Alias[]>).flatMap(([language, list]) =>
    list.map((alias, index): Form => {
      const full = typeof alias === 'string' ? { form: alias } : alias;
      return {
        file,
        path: [...path, language, index],
        language,
        folded: foldWords(full.form).join(' '),
        form: full.form,
        exactCase: full.exactCase === true,
        guarded: full.ambiguous === true || full.near !== undefined,
        from: full.from ?? from,
        to: full.to ?? to,
      };
    }),
  );
}

function checkCommon({ file, path, language, form, folded, exactCase, guarded }: Form): Complaint[] {
  if (language !== 'en' || exactCase || guarded || !COMMON_WORDS.has(folded)) return [];
  return [{ file, path, message: `"${form}" is an everyday word in small letters; add "exactCase: true" or "ambiguous: true"` }];
}

function checkGroup(group: Form[]): Complaint[] {
  return group.flatMap((form, index): Complaint[] => {
    const before = group.slice(0, index);
    const own = before.find(({ file }) => file === form.file);
    if (own) {
      if (own.form !== form.form || overlaps(own, form) === false || own.path[0] !== form.path[0]) return [];
      return [{ file: form.file, path: form.path, message: `"${form.form}" stands twice in this record; delete one` }];
    }
    const other = before.find(
      (each) => !each.guarded && !form.guarded && overlaps(each, form) && sameCase(each, form) && !isCapital(each, form),
    );
    if (!other) return [];
    const message = `"${form.form}" (${form.language}) is also a form of "${other.file.id}"; mark both "ambiguous: true", give them dates or "near" words, or leave it to one`;
    return [{ file: form.file, path: form.path, message }];
  });
}

/** Two forms that both insist on their capitals and differ in them are told apart. */
function sameCase(a: Form, b: Form): boolean {
  return !(a.exactCase && b.exactCase) || a.form === b.form;
}

/** A capital's name stands for its government: the records say so, and the engine tells them apart by the sentence. */
function isCapital(a: Form, b: Form): boolean {
  const names = (one: Form, two: Form) => one.file.value.governmentOf === two.file.id || one.file.value.capital === two.file.id;
  return names(a, b) || names(b, a);
}

function overlaps(a: Form, b: Form): boolean {
  const [first, second] = compareDates(a.from ?? '0001', b.from ?? '0001') <= 0 ? [a, b] : [b, a];
  return first.to === null || second.from === null || compareDates(first.to, second.from) > 0;
}
