/*
 * A schema as questions: one a field, in the words of its description, and an answer as the value the field wants. A simple
 * field takes its words, a list of words takes them between commas, anything deeper takes YAML on one line.
 */
import { parse } from 'yaml';
import { z } from 'zod';

export interface Question {
  field: string;
  /** What to write, and what is allowed. */
  text: string;
  optional: boolean;
  read(answer: string): Answer;
}

export type Answer = { value: unknown } | { mistake: string };

/** Questions for every field of a record's schema but `formerly`, in schema order. */
export function questionsOf(schema: z.ZodObject): Question[] {
  return Object.entries(schema.shape)
    .filter(([field]) => field !== 'formerly')
    .map(([field, type]) => questionOf(field, type as z.ZodType));
}

function questionOf(field: string, type: z.ZodType): Question {
  const optional = type.safeParse(undefined).success;
  const bare = unwrapped(type);
  const allowed = bare instanceof z.ZodEnum ? ` One of: ${bare.options.join(', ')}.` : '';
  const form = formOf(bare);
  const nullable = type.safeParse(null).success ? ' "null" where it is unknown.' : '';
  const text = `${describe(type) || field}${allowed}${form}${nullable}${optional ? ' (optional: an empty line leaves it out)' : ''}`;
  return { field, text, optional, read: (answer) => readAnswer(answer.trim(), type, bare, optional) };
}

/** The description of a field, or of what it wraps. */
function describe(type: z.ZodType): string {
  const own = type.description;
  if (own !== undefined) return own;
  return type instanceof z.ZodOptional || type instanceof z.ZodNullable ? describe(type.unwrap() as z.ZodType) : '';
}

function unwrapped(type: z.ZodType): z.ZodType {
  return type instanceof z.ZodOptional || type instanceof z.ZodNullable ? unwrapped(type.unwrap() as z.ZodType) : type;
}

const isWordList = (type: z.ZodType): boolean => type instanceof z.ZodArray && type.element instanceof z.ZodString;
const isPlain = (type: z.ZodType): boolean => type instanceof z.ZodString || type instanceof z.ZodEnum || type instanceof z.ZodURL;

function formOf(bare: z.ZodType): string {
  if (isWordList(bare)) return ' Several between commas.';
  return isPlain(bare) || bare instanceof z.ZodBoolean ? '' : ` As YAML on one line: ${shapeOf(bare)}.`;
}

/** What a deeper answer looks like; what may be left out has a question mark. */
function shapeOf(type: z.ZodType): string {
  const bare = unwrapped(type);
  if (bare instanceof z.ZodArray) return `[${shapeOf(bare.element as z.ZodType)}]`;
  if (bare instanceof z.ZodRecord) return `{en: ${shapeOf(bare.valueType as z.ZodType)}}`;
  if (bare instanceof z.ZodUnion) return shapeOf(bare.options[0] as z.ZodType);
  if (!(bare instanceof z.ZodObject)) return bare instanceof z.ZodEnum ? bare.options.join(' or ') : '…';
  const fields = Object.entries(bare.shape).map(([name, field]) => {
    const optional = (field as z.ZodType).safeParse(undefined).success;
    return `${name}${optional ? '?' : ''}: ${shapeOf(field as z.ZodType)}`;
  });
  return `{${fields.join(', ')}}`;
}

function readAnswer(answer: string, type: z.ZodType, bare: z.ZodType, optional: boolean): Answer {
  if (answer === '') return optional ? { value: undefined } : { mistake: 'must not be empty' };
  let value: unknown;
  try {
    value = answer === 'null' ? null : parseAnswer(answer, bare);
  } catch (error) {
    return { mistake: `not YAML: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}` };
  }
  const checked = type.safeParse(value);
  if (checked.success) return { value };
  const words = checked.error.issues.map(({ path, message }) => {
    const [index] = path;
    const wrong: unknown = Array.isArray(value) && typeof index === 'number' ? value[index] : undefined;
    if (typeof wrong === 'string') return `"${wrong}": ${message}`;
    return path.length > 0 ? `${path.join('.')}: ${message}` : message;
  });
  return { mistake: words.join('; ') };
}

function parseAnswer(answer: string, bare: z.ZodType): unknown {
  if (isPlain(bare)) return answer;
  if (isWordList(bare) && !answer.startsWith('['))
    return answer
      .split(',')
      .map((word) => word.trim())
      .filter((word) => word !== '');
  return parse(answer, { schema: 'core' }) as unknown;
}
