/*
 * The dossier for commands that only look (stats, review, diff): records that are broken are named, with the place and what
 * is wrong, and left out; the rest is worked with. What ships is made by `compile`, which stops at the first broken record.
 */
import type { Dataset } from '../core/dossier';
import type { Io } from './command';
import { trimmedDataset } from './compile';
import { wordFinding } from './findings';
import { loadTopic } from './load';

export interface Readable {
  /** Null where the topic record itself is missing or broken. */
  dataset: Dataset | null;
  /** Files that could not be used. */
  leftOut: number;
}

export function readableDataset(folder: string, io: Io): Readable {
  const loaded = loadTopic(folder);
  for (const finding of loaded.findings) io.stderr.write(`${wordFinding(finding)}\n`);
  const leftOut = new Set(loaded.findings.map(({ file }) => file)).size;
  if (!loaded.topic) {
    io.stderr.write(`${folder}/topic.yaml: nothing can be told without it; mend it and try again\n`);
    return { dataset: null, leftOut };
  }
  if (leftOut > 0)
    io.stderr.write(`${leftOut} broken ${leftOut === 1 ? 'record is' : 'records are'} left out below; mend what is named above\n`);
  return { dataset: trimmedDataset(loaded), leftOut };
}
