/* One worker of `analyze --ndjson --jobs N`: opens the engine once, answers each batch with one report a line. */
import { parentPort, workerData } from 'node:worker_threads';
import { openDossier } from './engine';
import { type LineOptions, readLine } from './ndjson';

const { withText, topic } = workerData as LineOptions;
const { engine } = openDossier(topic);

parentPort?.on('message', ({ ticket, lines }: { ticket: number; lines: string[] }) => {
  parentPort?.postMessage({ ticket, answers: lines.map((line) => readLine(line, engine, withText)) });
});
