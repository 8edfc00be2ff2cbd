/*
 * The text with which a reader reports a mistake: which record, seen in which sentence of which page, in which version of
 * the dossier; and two empty fields for what is wrong and how it is known. YAML of the shape `parley-report/1`, which
 * `data add --from FILE` reads. Strings are written as JSON writes them, which YAML reads too. Nothing is sent.
 */
import type { Edtf, Id } from '../data/schema';
import type { RecordKind } from './dossier';

export const REPORT_SCHEMA = 'parley-report/1';

export interface MistakeReport {
  record: { kind: RecordKind; id: Id; title: string };
  dossier: { version: string; asOf: string };
  /** The page on which it was seen; null where there was none. */
  page: { address: string | null; title: string | null; published: Edtf | null; sentence: string | null } | null;
}

/** `hints`: one line above each of the two empty fields, in the reader's language. */
export function writeReport({ record, dossier, page }: MistakeReport, hints: { wrong: string; source: string }): string {
  const lines = [
    `schema: ${REPORT_SCHEMA}`,
    'record:',
    ...fields(record),
    'dossier:',
    ...fields(dossier),
    ...(page ? ['page:', ...fields(page)] : []),
    ...comment(hints.wrong),
    'wrong: ""',
    ...comment(hints.source),
    'source: ""',
  ];
  return `${lines.join('\n')}\n`;
}

/** Fields without a value are left out. */
function fields(values: Record<string, string | null>): string[] {
  return Object.entries(values).flatMap(([name, value]) => (value === null ? [] : [`  ${name}: ${JSON.stringify(value)}`]));
}

function comment(text: string): string[] {
  return text.split(/\s*[\r\n\u2028\u2029\u0085]+\s*/).map((line) => `# ${line}`);
}
