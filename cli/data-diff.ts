/* `data diff`: what readers will see between two states of the dossier, each a folder or a git revision. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import type { Io } from './command';
import { type DossierDiff, diffDossiers, type RecordChange } from './dossier-diff';
import { type Readable, readableDataset } from './readable';
import { topicFolder } from './topic-folder';

export const name = 'diff';
export const summary = 'Says what readers will see between two folders or git revisions.';
export const usage = 'data diff [--json] [--topic DIR] A [B]     (B: the records as they stand, unless given)';

const root = join(import.meta.dirname, '..');
/** An archive of some thousand small files. */
const ARCHIVE_BYTES = 200_000_000;

export async function run(args: string[], io: Io): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { json: { type: 'boolean' }, topic: { type: 'string' } },
  });
  const folder = topicFolder(values.topic);
  const [from, to = folder] = positionals;
  if (from === undefined || positionals.length > 2) {
    io.stderr.write(`usage: parley ${usage}\n`);
    return 2;
  }
  try {
    const [old, now] = [open(from, folder, io), open(to, folder, io)];
    if (!old.dataset || !now.dataset) return 1;
    const diff = diffDossiers(old.dataset, now.dataset);
    io.stdout.write(values.json ? `${JSON.stringify(diff)}\n` : inWords(diff));
    return old.leftOut + now.leftOut > 0 ? 1 : 0;
  } catch (error) {
    io.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 2;
  }
}

function open(state: string, folder: string, io: Io): Readable {
  if (existsSync(join(state, 'topic.yaml'))) return readableDataset(state, io);
  const scratch = mkdtempSync(join(tmpdir(), 'parley-diff-'));
  try {
    const path = relative(root, folder);
    const tar = archive(state, path);
    execFileSync('tar', ['-x', '-C', scratch], { input: tar });
    return readableDataset(join(scratch, path), io);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function archive(revision: string, path: string): Buffer {
  try {
    const args = ['archive', '--format=tar', '--end-of-options', revision, path];
    return execFileSync('git', args, { cwd: root, maxBuffer: ARCHIVE_BYTES, stdio: ['ignore', 'pipe', 'pipe'] });
  } catch {
    throw new Error(`${revision}: neither a folder with a topic.yaml nor a git revision that holds ${path}`);
  }
}

function inWords({ from, to, changes }: DossierDiff): string {
  if (changes.length === 0) return 'Readers will see no change.\n';
  const lines = [`${from.version} (as of ${from.asOf}) → ${to.version} (as of ${to.asOf}): ${totals(changes)}`];
  for (const { kind, id, title, change, sentences } of changes) {
    lines.push(`${change.padEnd(8)} ${kind} ${id}: ${title}`);
    for (const sentence of sentences) lines.push(`           ${sentence}`);
  }
  return `${lines.join('\n')}\n`;
}

/** Such as "2 events added, 1 dispute changed". */
function totals(changes: RecordChange[]): string {
  const counts = new Map<string, number>();
  for (const { kind, change } of changes) counts.set(`${kind} ${change}`, (counts.get(`${kind} ${change}`) ?? 0) + 1);
  return [...counts]
    .map(([key, count]) => {
      const [kind, change] = key.split(' ');
      return `${count} ${kind}${count === 1 ? '' : 's'} ${change}`;
    })
    .join(', ');
}
