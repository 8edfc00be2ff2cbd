/* Which dossier a command works on: the folder it was given, or that PARLEY_TOPIC names, else the one under `data/records/`. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

const records = join(import.meta.dirname, '..', 'data', 'records');

export function topicFolder(given?: string): string {
  return given ?? process.env['PARLEY_TOPIC'] ?? ownTopic();
}

/** The first topic that has a topic record. */
export function ownTopic(): string {
  const name = readdirSync(records)
    .sort()
    .find((each) => existsSync(join(records, each, 'topic.yaml')));
  if (name === undefined) throw new Error('data/records: no folder with a topic.yaml');
  return join(records, name);
}
