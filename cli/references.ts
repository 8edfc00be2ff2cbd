/* Which fields hold ids of other records, and the nearest existing id for one that does not exist. */
import type { KindFolder } from '../data/schema';

/** Field name → kinds of record that it may name. What names a position is left to `data lint`. */
const REFERENCES: Record<string, readonly KindFolder[]> = {
  source: ['sources'],
  repeats: ['sources'],
  actors: ['actors'],
  speaker: ['actors'],
  heldBy: ['actors'],
  members: ['actors'],
  notMembers: ['actors'],
  mediators: ['actors'],
  party: ['actors'],
  heads: ['actors'],
  by: ['actors'],
  governmentOf: ['actors'],
  places: ['places'],
  capital: ['places'],
  within: ['places', 'actors'],
  event: ['events'],
  follows: ['events'],
  supersededBy: ['events', 'mechanisms'],
  establishedBy: ['events'],
  mechanisms: ['mechanisms'],
  parent: ['mechanisms'],
  dispute: ['disputes'],
  about: ['events', 'mechanisms'],
};

/** Ids that the topic record lists rather than a record of their own. */
const OF_TOPIC: Record<string, 'tracks' | 'sides'> = { track: 'tracks', series: 'tracks', side: 'sides' };

export type KnownIds = Record<KindFolder, readonly string[]> & { tracks?: readonly string[]; sides?: readonly string[] };

/** Where a field wants ids: those that exist; null where it wants none. */
export function offeredFor(field: string, known: KnownIds): string[] | null {
  const listed = OF_TOPIC[field];
  if (listed !== undefined) return [...(known[listed] ?? [])];
  return REFERENCES[field]?.flatMap((kind) => [...known[kind]]) ?? null;
}

/** A sentence for each id that does not exist, anywhere in a value. */
export function danglingIds(field: string, value: unknown, known: KnownIds): string[] {
  if (Array.isArray(value)) return value.flatMap((each) => danglingIds(field, each, known));
  if (value !== null && typeof value === 'object') return Object.entries(value).flatMap(([key, each]) => danglingIds(key, each, known));
  // Prose under a name that elsewhere holds an id ("about" of a place) is no id.
  if (typeof value !== 'string' || /[^a-z0-9-]/.test(value)) return [];
  const offered = offeredFor(field, known);
  if (offered === null || offered.includes(value)) return [];
  const near = nearestIds(value, offered);
  return [`${field}: no record "${value}"${near.length > 0 ? `; did you mean ${near.map((id) => `"${id}"`).join(' or ')}?` : ''}`];
}

const OFFERED = 3;

/** Up to three ids that share most of their letter pairs with the given one, nearest first. */
export function nearestIds(wanted: string, ids: readonly string[]): string[] {
  const pairs = pairsOf(wanted);
  const likeness = (id: string): number => {
    const other = pairsOf(id);
    return (2 * [...pairs].filter((pair) => other.has(pair)).length) / Math.max(1, pairs.size + other.size);
  };
  return ids
    .map((id) => ({ id, score: id.startsWith(wanted) ? 1 : likeness(id) }))
    .filter(({ score }) => score >= 0.5)
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, OFFERED)
    .map(({ id }) => id);
}

function pairsOf(word: string): Set<string> {
  return new Set(Array.from({ length: Math.max(0, word.length - 1) }, (_, at) => word.slice(at, at + 2)));
}
