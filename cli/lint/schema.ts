/* schema: a file is YAML and has the keys and shapes of its kind, no more. The loader checks it; this rule reports it. */
import type { Complaint, Rule } from './rule';

export const schema: Rule = {
  name: 'schema',
  scope: 'dataset',
  description: 'Every file is YAML of its kind; unknown keys fail.',
  check: ({ loaded }) =>
    loaded.findings.flatMap((finding): Complaint[] => {
      const file = loaded.files.find((each) => each.file === finding.file);
      const { line, column, level } = finding;
      const message = finding.path === '' ? finding.message : `${finding.path}: ${finding.message}`;
      return file ? [{ file, path: [], at: { line, column }, level, message }] : [];
    }),
};
