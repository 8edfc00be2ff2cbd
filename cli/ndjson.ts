/*
 * JSON lines in, one report a line out, in the same order. A bad line gives an error of its own and the stream goes on.
 * With workers, lines are dealt in small batches and only so many are under way at once, so memory stays the same.
 */
import { createInterface } from 'node:readline';
import { Worker } from 'node:worker_threads';
import { type Engine, readText } from '../core/report';
import type { Io } from './command';
import { openDossier } from './engine';
import { readHtml } from './html';

export interface LineOptions {
  jobs: number;
  withText: boolean;
  /** Folder of the dossier; the project's own where undefined. */
  topic?: string | undefined;
}

/** Lines a worker gets at once: few enough to spread, many enough not to spend the time on messages. */
const BATCH = 16;

export async function readNdjson(io: Io, options: LineOptions): Promise<number> {
  const lines = createInterface({ input: io.stdin, crlfDelay: Number.POSITIVE_INFINITY });
  if (!(options.jobs > 1)) {
    const { engine } = openDossier(options.topic);
    for await (const line of lines) if (line.trim() !== '') await write(io, readLine(line, engine, options.withText));
    return 0;
  }
  const workers = Array.from(
    { length: Math.min(64, Math.floor(options.jobs)) },
    () => new Worker(new URL('./analyze-worker.ts', import.meta.url), { workerData: options, execArgv: ['--import', 'tsx'] }),
  );
  const answers: Promise<string[]>[] = [];
  let batch: string[] = [];
  let turn = 0;
  const deal = (): void => {
    const worker = workers[turn % workers.length];
    turn += 1;
    if (worker !== undefined) answers.push(ask(worker, batch));
    batch = [];
  };
  for await (const line of lines) {
    if (line.trim() === '') continue;
    batch.push(line);
    if (batch.length === BATCH) deal();
    if (answers.length >= 2 * workers.length) for (const answer of (await answers.shift()) ?? []) await write(io, answer);
  }
  if (batch.length > 0) deal();
  for (const pending of answers) for (const answer of await pending) await write(io, answer);
  await Promise.all(workers.map((worker) => worker.terminate()));
  return 0;
}

/** Waits where the reader of our output is slower than we are. */
async function write(io: Io, line: string): Promise<void> {
  if (io.stdout.write(`${line}\n`) !== false) return;
  const stream = io.stdout as Partial<NodeJS.WritableStream>;
  if (stream.once !== undefined) await new Promise<void>((resolve) => stream.once?.('drain', resolve));
}

let tickets = 0;

function ask(worker: Worker, lines: string[]): Promise<string[]> {
  tickets += 1;
  const ticket = tickets;
  return new Promise((resolve, reject) => {
    const listen = (message: { ticket: number; answers: string[] }): void => {
      if (message.ticket !== ticket) return;
      worker.off('message', listen);
      worker.off('error', reject);
      resolve(message.answers);
    };
    worker.on('message', listen);
    worker.once('error', reject);
    worker.setMaxListeners(0);
    worker.postMessage({ ticket, lines });
  });
}

/** The report of one line, or `{id, error}`. */
export function readLine(line: string, engine: Engine, withText: boolean): string {
  let id: unknown = null;
  try {
    const given: unknown = JSON.parse(line);
    if (typeof given !== 'object' || given === null || Array.isArray(given)) throw new Error('not a JSON object');
    const field = (name: string): string | undefined => {
      const value: unknown = (given as Record<string, unknown>)[name];
      if (value === undefined || value === null) return undefined;
      if (typeof value !== 'string') throw new Error(`"${name}" is not a string`);
      return value;
    };
    id = (given as Record<string, unknown>).id ?? null;
    const html = field('html');
    const text = field('text');
    if (text === undefined && html === undefined) throw new Error('neither "text" nor "html"');
    const page = text !== undefined ? { text } : readHtml(html ?? '', field('url'));
    const article = {
      ...page,
      ...defined({ title: field('title'), published: field('published'), language: field('language'), url: field('url') }),
    };
    const report = readText(article, engine);
    return JSON.stringify({ id, ...report, ...(withText ? { text: article.text } : {}) });
  } catch (error) {
    return JSON.stringify({ id, error: error instanceof Error ? error.message : String(error) });
  }
}

function defined<T extends Record<string, string | undefined>>(fields: T): Partial<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<T>;
}
