/* `data lint`: every rule over every record. Errors make exit code 1, and so do warnings with --strict; infos never do. */
import { parseArgs } from 'node:util';
import type { Io } from './command';
import { codeFrame, wordFinding } from './findings';
import { lintTopic } from './lint/run';
import { topicFolder } from './topic-folder';

export const name = 'lint';
export const summary = 'Checks every record by every rule.';
export const usage = 'data lint [--topic DIR] [--rule NAME] [--today DATE] [--sources DIR] [--strict] [--json]';

export async function run(args: string[], io: Io): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      topic: { type: 'string' },
      rule: { type: 'string' },
      today: { type: 'string' },
      sources: { type: 'string' },
      strict: { type: 'boolean' },
      json: { type: 'boolean' },
    },
  });
  const today = values.today ?? new Date().toISOString().slice(0, 10);
  const all = lintTopic(values.topic ?? topicFolder(), { today, texts: values.sources ?? null });
  const findings = values.rule === undefined ? all : all.filter(({ rule }) => rule === values.rule);
  const count = (level: string) => findings.filter((each) => each.level === level).length;
  const summed = { errors: count('error'), warnings: count('warning'), infos: count('info') };
  if (values.json) io.stdout.write(`${JSON.stringify({ ...summed, findings })}\n`);
  else for (const finding of findings) io.stdout.write(`${wordFinding(finding)}\n${codeFrame(finding)}\n`);
  io.stderr.write(`${summed.errors} errors, ${summed.warnings} warnings, ${summed.infos} infos\n`);
  return summed.errors > 0 || (values.strict === true && summed.warnings > 0) ? 1 : 0;
}
