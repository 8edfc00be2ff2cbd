/*
 * evidence: nothing stands without support, and nothing counts twice. What `core/evidence.ts` can tell apart it counts by
 * itself; this rule finds what it cannot see: the same text listed again, one text under two source records, a reprint
 * that does not name its original, state media that do not name their state.
 */

import { isDigest } from '../../core/evidence';
import type { Evidence, Source } from '../../data/schema';
import type { LoadedFile } from '../load';
import { type Complaint, evidenceOf, type LintContext, type Loaded, type Rule } from './rule';

/** Shorter titles ("Statement", "Live updates") are shared by chance. */
const TELLING_TITLE_WORDS = 7;

export const evidence: Rule = {
  name: 'evidence',
  scope: 'dataset',
  description: 'Nothing unsupported, no text counted twice, no digest as an act of its own.',
  check: (context) => [...context.loaded.files.flatMap((file) => checkRecord(file, context)), ...checkSources(context)],
};

function checkRecord(file: LoadedFile, context: LintContext): Complaint[] {
  if (!file.valid) return [];
  const all = evidenceOf(file);
  const seen = new Map<string, number>();
  const complaints: Complaint[] = [];
  for (const { entry, path, list } of all) {
    const key = `${list.join('.')} ${entry.source}`;
    if (seen.has(key)) complaints.push({ file, path, message: `lists "${entry.source}" a second time; join the two entries into one` });
    seen.set(key, 1);
    const source = context.sources[entry.source];
    if (source) complaints.push(...checkEntry(entry, source).map((message) => ({ file, path, message })));
  }
  const lists = new Map<string, { path: readonly (string | number)[]; entries: Evidence[] }>();
  for (const { entry, list } of all) {
    const known = lists.get(list.join('.')) ?? { path: list, entries: [] };
    known.entries.push(entry);
    lists.set(list.join('.'), known);
  }
  for (const { path, entries } of lists.values()) {
    if (entries.every(({ stance }) => stance === 'contradicts'))
      complaints.push({
        file,
        path,
        message: 'every source here contradicts; nothing supports it: find one that does, or make it a dispute',
      });
  }
  return complaints;
}

function checkEntry(entry: Evidence, source: Source): string[] {
  const messages: string[] = [];
  if (entry.ownAct === true && isDigest(source))
    messages.push(`"ownAct" on a digest ("${source.id}") proves no own act; cite the document or drop "ownAct"`);
  if (entry.ownAct === true && entry.stance === 'contradicts') messages.push('"ownAct" on a source that contradicts; drop it');
  if ((entry.citing ?? []).some((name) => name === source.id || name === source.publisher))
    messages.push('"citing" names the source itself, which is no other origin; drop it');
  return messages;
}

function checkSources(context: LintContext): Complaint[] {
  const sources = context.records('sources');
  return [...sources.flatMap((each) => checkSource(each, context)), ...sameAddress(sources), ...sameTitle(sources)];
}

function checkSource({ file, record }: Loaded<'sources'>, context: LintContext): Complaint[] {
  const complaints: Complaint[] = [];
  if (record.kind === 'state-media' && record.state === undefined)
    complaints.push({
      file,
      path: ['kind'],
      message: 'state media without "state" would count beside others of that state; name the state',
    });
  const path = [record.id];
  for (let next = record.repeats; next !== undefined; next = context.sources[next]?.repeats) {
    if (path.includes(next)) {
      complaints.push({ file, path: ['repeats'], message: `repeats itself: ${[...path, next].join(' → ')}; one of them is the original` });
      break;
    }
    path.push(next);
  }
  return complaints;
}

function sameAddress(sources: Loaded<'sources'>[]): Complaint[] {
  return twins(sources, ({ url }) => (url === null ? null : url.replace(/[#?].*$|\/$/g, '')))
    .filter(([a, b]) => (a.record.url === b.record.url || !a.record.url?.includes('?')) && !linked(a.record, b.record))
    .map(([a, b]) => ({
      file: b.file,
      path: ['url'],
      message: `"${a.record.id}" has the same address: one text under two records; join them, or give both a "family"`,
    }));
}

function sameTitle(sources: Loaded<'sources'>[]): Complaint[] {
  return twins(sources, ({ title }) => {
    const words = (title ?? '').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    return words.length >= TELLING_TITLE_WORDS ? words.join(' ') : null;
  })
    .filter(([a, b]) => a.record.publisher !== b.record.publisher && !linked(a.record, b.record))
    .map(([a, b]) => ({
      file: b.file,
      path: ['title'],
      message: `a relay counted twice? "${a.record.id}" (${a.record.publisher}) has the same title; say which one "repeats" or what both "relays"`,
    }));
}

function twins(sources: Loaded<'sources'>[], keyOf: (source: Source) => string | null) {
  const first = new Map<string, Loaded<'sources'>>();
  return sources.flatMap((each): [Loaded<'sources'>, Loaded<'sources'>][] => {
    const key = keyOf(each.record);
    if (key === null) return [];
    const other = first.get(key);
    if (!other) first.set(key, each);
    return other ? [[other, each]] : [];
  });
}

/** True where counting already knows that the two are one witness, or that neither is. */
function linked(a: Source, b: Source): boolean {
  if (a.family !== undefined && a.family === b.family) return true;
  if (a.repeats === b.id || b.repeats === a.id || (a.repeats !== undefined && a.repeats === b.repeats)) return true;
  const relayed = (source: Source) => source.relays ?? [];
  if (isDigest(a) || isDigest(b)) return true;
  return (
    relayed(a).some((name) => name === b.id || name === b.publisher || relayed(b).includes(name)) ||
    relayed(b).some((name) => name === a.id || name === a.publisher)
  );
}
