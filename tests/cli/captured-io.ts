/* Runs the command line in this process and keeps what it wrote. */
import { Readable } from 'node:stream';
import { main } from '../../cli/main';

export const HARBOUR = new URL('../dossier/harbour-talks', import.meta.url).pathname;

export async function parley(args: string[], input = ''): Promise<{ code: number; stdout: string; stderr: string }> {
  const written = { stdout: '', stderr: '' };
  const writer = (name: keyof typeof written) => ({ write: (text: string) => (written[name] += text) });
  const code = await main(args, {
    stdout: writer('stdout'),
    stderr: writer('stderr'),
    stdin: Readable.from([input]) as NodeJS.ReadableStream,
  });
  return { code, ...written };
}
