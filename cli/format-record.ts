/* A record as text: keys in schema order, empty keys left out, sets sorted, one way to quote. The same value, the same bytes. */
import { stringify } from 'yaml';
import { z } from 'zod';
import { type KindFolder, kinds } from '../data/schema';

const LINE_WIDTH = 110;
/** Lists whose order says nothing. */
const SETS = new Set([
  'actors',
  'places',
  'mechanisms',
  'disputes',
  'members',
  'notMembers',
  'heldBy',
  'mediators',
  'seeAlso',
  'about',
  'follows',
  'relays',
  'formerly',
  'keywords',
  'topics',
  'events',
]);

export function formatRecord(kind: KindFolder, value: unknown): string {
  return stringify(ordered(kinds[kind], value), {
    lineWidth: LINE_WIDTH,
    singleQuote: true,
    indentSeq: false,
    aliasDuplicateObjects: false,
    version: '1.1',
  });
}

/** The value with its keys in the order of the schema; keys that the schema does not know come last. */
function ordered(schema: unknown, value: unknown, key = ''): unknown {
  const bare = unwrapped(schema);
  if (Array.isArray(value)) {
    const list = value.map((each) => ordered(bare instanceof z.ZodArray ? bare.element : undefined, each));
    return SETS.has(key) && list.every((each) => typeof each === 'string') ? [...new Set(list as string[])].sort() : list;
  }
  if (value === null || typeof value !== 'object') return value;
  const shape: Record<string, unknown> = bare instanceof z.ZodObject ? bare.shape : {};
  const names = [...new Set([...Object.keys(shape), ...Object.keys(value)])];
  const inner = (name: string) => (bare instanceof z.ZodRecord ? bare.valueType : shape[name]);
  const pairs = names.map((name) => [name, ordered(inner(name), (value as Record<string, unknown>)[name], name)] as const);
  return Object.fromEntries(pairs.filter(([name, each]) => each !== undefined && !isEmpty(each, shape[name])));
}

/** An empty list that the schema asks for stays: it says "nobody", not "forgotten". */
function isEmpty(value: unknown, schema: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0 && schema instanceof z.ZodOptional;
  return value === '' || (value !== null && typeof value === 'object' && Object.keys(value).length === 0);
}

/** What a schema wraps, looked up once for each schema: asking Zod what it is costs more than writing the value. */
const bareOf = new WeakMap<object, unknown>();

function unwrapped(schema: unknown): unknown {
  if (schema === null || typeof schema !== 'object') return schema;
  if (!bareOf.has(schema)) bareOf.set(schema, unwrap(schema));
  return bareOf.get(schema);
}

function unwrap(schema: object): unknown {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) return unwrapped(schema.unwrap());
  if (schema instanceof z.ZodUnion) return schema.options.map(unwrapped).find((option) => option instanceof z.ZodObject);
  return schema;
}
