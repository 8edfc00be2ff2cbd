/* `check`: the contested claims that one sentence touches, ranked, or an honest "none". */
import { parseArgs } from 'node:util';
import { checkSentence } from '../core/claim-search';
import type { Io } from './command';
import { openDossier } from './engine';

export const name = 'check';
export const summary = 'Ranks the contested claims that a sentence touches, with the position it takes.';
export const usage = 'check [--json] [--topic DIR] [--published DATE] [--language TAG] "SENTENCE"';

export async function run(args: string[], io: Io): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { json: { type: 'boolean' }, topic: { type: 'string' }, published: { type: 'string' }, language: { type: 'string' } },
  });
  const sentence = positionals.join(' ').trim();
  if (sentence === '') {
    io.stderr.write(`${usage}\n`);
    return 2;
  }
  const { engine } = openDossier(values.topic);
  const claims = checkSentence(sentence, engine, {
    published: values.published,
    language: values.language,
  });
  if (values.json) {
    io.stdout.write(`${JSON.stringify({ claims })}\n`);
    return 0;
  }
  if (claims.length === 0) io.stdout.write('No contested claim of this dossier matches the sentence.\n');
  for (const { claim, position, score, question } of claims) {
    const taken = engine.dataset.disputes[claim]?.positions.find((each) => each.id === position);
    io.stdout.write(`${score.toFixed(2)}  ${question}\n      ${claim}${taken ? `: ${taken.claim}` : ': position not told apart'}\n`);
  }
  return 0;
}
