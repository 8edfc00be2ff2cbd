/* One worker of `analyze --ndjson --jobs N`: opens the engine once, answers each batch with one report a line. */
import { parentPort, workerData } from 'node:worker_threads';
import { openDossier } from './engine';
import { type LineOptions, readLine } from './ndjson';

const { engine } = openDossier();
const { withText } = workerData as LineOptions;

parentPort?.on('message', ({ ticket, lines }: { ticket: number; lines: string[] }) => {
  parentPort?.postMessage({ ticket, answers: lines.map((line) => readLine(line, engine, withText)) });
});
