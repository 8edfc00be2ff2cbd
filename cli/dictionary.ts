/* The fields of each kind as Markdown tables, from the schema's own descriptions: the data dictionary's generated half. */
import { z } from 'zod';
import { kinds, topic } from '../data/schema';

const START = (kind: string) => `<!-- fields of ${kind}: written by "data schema" -->`;
const END = '<!-- end of fields -->';

/** The text with every marked table written anew; what stands outside the marks stays. */
export function withFieldTables(text: string): string {
  return Object.entries({ ...kinds, topic }).reduce((whole, [kind, schema]) => {
    const [before, after] = whole.split(START(kind));
    if (before === undefined || after === undefined)
      throw new Error(`data/README.md: no place marked for the fields of ${kind}; add ${START(kind)} and ${END}`);
    const rest = after.slice(after.indexOf(END));
    return `${before}${START(kind)}\n\n${table(schema)}\n\n${rest}`;
  }, text);
}

function table(schema: z.ZodObject): string {
  const rows = Object.entries(schema.shape).map(([field, type]) => {
    const given = type as z.ZodType;
    const needed = given.safeParse(undefined).success ? '' : 'yes';
    return `| \`${field}\` | ${needed} | ${wordsOf(given).replaceAll('|', '\\|')} |`;
  });
  return ['| field | needed | what belongs there |', '| --- | --- | --- |', ...rows].join('\n');
}

function wordsOf(type: z.ZodType): string {
  const bare = unwrapped(type);
  const choices = bare instanceof z.ZodEnum ? bare.options.map((option) => `\`${option}\``).join(', ') : '';
  const inner = bare instanceof z.ZodArray ? unwrapped(bare.element as z.ZodType) : bare;
  const keys =
    inner instanceof z.ZodObject
      ? `Of ${Object.keys(inner.shape)
          .map((key) => `\`${key}\``)
          .join(', ')}.`
      : '';
  return [description(type), choices, keys].filter((part) => part !== '').join(' ') || 'In plain words.';
}

function description(type: z.ZodType): string {
  if (type.description !== undefined) return type.description;
  return type instanceof z.ZodOptional || type instanceof z.ZodNullable ? description(type.unwrap() as z.ZodType) : '';
}

function unwrapped(type: z.ZodType): z.ZodType {
  return type instanceof z.ZodOptional || type instanceof z.ZodNullable ? unwrapped(type.unwrap() as z.ZodType) : type;
}
