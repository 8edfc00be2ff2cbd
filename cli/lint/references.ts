/* references: every id that a record names exists and is of the right kind; a source that nothing cites is a warning. */
import type { KindFolder } from '../../data/schema';
import type { LoadedFile, Path } from '../load';
import { nearest } from './nearest';
import type { Complaint, LintContext, Rule } from './rule';
import { evidenceOf } from './rule';

type Kinds = readonly KindFolder[];
const ANY: Kinds = ['actors', 'events', 'statements', 'disputes', 'mechanisms', 'places', 'terms'];

/** Field path → kinds it may name; `*` stands for every index of a list. */
const FIELDS: Record<LoadedFile['kind'], Record<string, Kinds>> = {
  topic: { 'parties.*': ['actors'], 'publishers.*.state': ['actors'], 'fighting.*.event': ['events'] },
  sources: { state: ['actors'], repeats: ['sources'] },
  events: {
    'places.*': ['places'],
    'actors.*': ['actors'],
    partOf: ['events'],
    'follows.*': ['events'],
    'mechanisms.*': ['mechanisms'],
    'disputes.*': ['disputes'],
    supersededBy: ['events', 'mechanisms'],
    'round.mediators.*': ['actors'],
    'round.delegations.*.party': ['actors'],
    'round.delegations.*.heads.*': ['actors'],
    'round.outcomes.*.by': ['actors'],
    'round.outcomes.*.source': ['sources'],
  },
  statements: { speaker: ['actors'], event: ['events'], 'disputes.*.dispute': ['disputes'] },
  disputes: { 'positions.*.heldBy.*': ['actors'], 'status.events.*': ['events'], 'about.*': ['events', 'mechanisms'] },
  actors: { 'roles.*.source': ['sources'], partOf: ['actors'], capital: ['places'] },
  mechanisms: {
    establishedBy: ['events'],
    parent: ['mechanisms'],
    'members.*': ['actors'],
    'notMembers.*': ['actors'],
    'points.*.source': ['sources'],
    'readings.*.heldBy.*': ['actors'],
    'readings.*.source': ['sources'],
    'statuses.*.event': ['events'],
    'statuses.*.source': ['sources'],
  },
  places: { within: ['places', 'actors'], governmentOf: ['actors'] },
  terms: { 'seeAlso.*': ANY },
};

export const references: Rule = {
  name: 'references',
  scope: 'dataset',
  description: 'Every id exists and is of the right kind; unused sources warn.',
  check(context) {
    const used = new Set<string>();
    const complaints = context.loaded.files.flatMap((file) => checkFile(file, context, used));
    for (const { record } of context.records('sources')) for (const name of record.relays ?? []) used.add(name);
    const unused = context.records('sources').filter(({ record }) => !used.has(record.id));
    return [
      ...complaints,
      ...unused.map(
        ({ file }): Complaint => ({ file, path: ['id'], level: 'warning', message: 'no record cites this source; cite it or delete it' }),
      ),
    ];
  },
};

function checkFile(file: LoadedFile, context: LintContext, used: Set<string>): Complaint[] {
  const named = Object.entries(FIELDS[file.kind]).flatMap(([field, kinds]) =>
    [...idsAt(file.value, field.split('.'))].map((each) => ({ ...each, kinds })),
  );
  const cited = evidenceOf(file).map(({ entry, path }) => ({
    id: entry?.source,
    path: [...path, 'source'] as Path,
    kinds: ['sources'] as Kinds,
  }));
  for (const { entry } of evidenceOf(file)) for (const name of entry?.citing ?? []) used.add(name);
  return [
    ...[...named, ...cited].flatMap(({ id, path, kinds }): Complaint[] => {
      if (typeof id !== 'string') return [];
      used.add(id);
      const found = context.byId.get(id);
      if (found && (kinds as readonly string[]).includes(found.kind)) return [];
      return [{ file, path, message: missing(id, kinds, found, context) }];
    }),
    ...positionsOf(file, context),
  ];
}

function positionsOf(file: LoadedFile, context: LintContext): Complaint[] {
  if (file.kind !== 'statements' || !file.valid) return [];
  const taken = (file.value.disputes ?? []) as { dispute: string; position: string }[];
  return taken.flatMap(({ dispute, position }, index): Complaint[] => {
    const found = context.byId.get(dispute);
    if (found?.kind !== 'disputes' || !found.valid) return [];
    const ids = (found.value.positions as { id: string }[]).map(({ id }) => id);
    if (ids.includes(position)) return [];
    return [
      { file, path: ['disputes', index, 'position'], message: `"${dispute}" has no position "${position}"; it has ${ids.join(', ')}` },
    ];
  });
}

function missing(id: string, kinds: Kinds, found: LoadedFile | undefined, context: LintContext): string {
  const word = kinds.map((kind) => kind.slice(0, -1)).join(' or ');
  if (found) return `"${id}" is in ${found.kind}; a ${word} is wanted here`;
  const ids = context.loaded.files.filter(({ kind }) => (kinds as readonly string[]).includes(kind)).map((file) => file.id);
  const near = nearest(id, ids);
  return `no ${word} "${id}"; ${near === null ? 'add its record or correct the id' : `did you mean "${near}"?`}`;
}

function* idsAt(value: unknown, field: readonly string[], path: Path = []): Generator<{ id: unknown; path: Path }> {
  const [key, ...rest] = field;
  if (key === undefined) yield { id: value, path };
  else if (key === '*') {
    if (Array.isArray(value)) for (const [index, each] of value.entries()) yield* idsAt(each, rest, [...path, index]);
  } else if (value !== null && typeof value === 'object' && Object.hasOwn(value, key)) {
    yield* idsAt((value as Record<string, unknown>)[key], rest, [...path, key]);
  }
}
