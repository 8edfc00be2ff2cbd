/* format: load and dump give the same bytes, so that a diff shows what changed and nothing else. `data format` repairs. */
import { formatRecord } from '../format-record';
import type { Rule } from './rule';

export const format: Rule = {
  name: 'format',
  scope: 'record',
  description: 'A record stands as `data format` writes it.',
  check(file) {
    if (!file.valid || file.kind === 'topic' || file.memo.inForm) return [];
    const wanted = formatRecord(file.kind, file.value);
    file.memo.inForm = wanted === file.text;
    if (file.memo.inForm) return [];
    const lines = wanted.split('\n');
    const index = file.text.split('\n').findIndex((line, each) => line !== lines[each]);
    const message = `differs from the one form (wanted: ${JSON.stringify(lines[index] ?? '')}); run "parley data format ${file.file}"`;
    return [{ file, path: [], at: { line: Math.max(1, index + 1), column: 1 }, message }];
  },
  fix: (file) => (file.kind === 'topic' ? file.text : formatRecord(file.kind, file.value)),
};
