/* The schema of each record kind as JSON Schema, from the same Zod schemas and descriptions that check the records. */
import { z } from 'zod';
import { kinds, topic } from '../data/schema';

export interface SchemaFile {
  /** Such as `events.schema.json`. */
  name: string;
  /** The records it is for, below `data/records/`. */
  records: string;
  text: string;
}

export function jsonSchemas(): SchemaFile[] {
  const own = Object.entries(kinds).map(([kind, schema]) => fileFor(kind, `*/${kind}/*.yaml`, schema));
  return [...own, fileFor('topic', '*/topic.yaml', topic)];
}

function fileFor(kind: string, records: string, schema: z.ZodType): SchemaFile {
  const described = z.toJSONSchema(schema, { io: 'input', target: 'draft-7' });
  return { name: `${kind}.schema.json`, records, text: `${JSON.stringify(described, null, 2)}\n` };
}

/** What an editor's settings say, so that each file completes by the schema of its folder. */
export function editorSchemas(folder: string): Record<string, string[]> {
  return Object.fromEntries(
    jsonSchemas().map(({ name, records }) => [`./${folder}/${name}`, [`data/records/${records}`, `tests/dossier/${records}`]]),
  );
}
