/*
 * The text with which a reader reports a mistake: which record, seen in which sentence of which page, in which version of
 * the dossier; and two empty fields for what is wrong and how it is known. YAML of the shape `parley-report/1`, which
 * `data add --from FILE` reads. Strings are written as JSON writes them, which YAML reads too. What the reader of it would
 * refuse (a longer text, an address that is no web page) is cut or left out here. Nothing is sent.
 */
import type { Edtf, Id } from '../data/schema';
import type { RecordKind } from './dossier';

export const REPORT_SCHEMA = 'parley-report/1';
/** Characters of one field; what is longer is cut where it is written, and refused where it is read. */
export const LONGEST_FIELD = 4000;
export const WEB_ADDRESS = /^https?:\/\/\S+$/;

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
    ...pageFields(page),
    ...comment(hints.wrong),
    'wrong: ""',
    ...comment(hints.source),
    'source: ""',
  ];
  return `${lines.join('\n')}\n`;
}

function pageFields(page: MistakeReport['page']): string[] {
  if (!page) return [];
  const { address } = page;
  const isPage = address !== null && address.length <= LONGEST_FIELD && WEB_ADDRESS.test(address);
  const known = fields({ ...page, address: isPage ? address : null });
  return known.length > 0 ? ['page:', ...known] : [];
}

/** Fields without a value are left out. */
function fields(values: Record<string, string | null>): string[] {
  return Object.entries(values).flatMap(([name, value]) => (value === null ? [] : [`  ${name}: ${JSON.stringify(cut(value))}`]));
}

function cut(text: string): string {
  return text.length <= LONGEST_FIELD ? text : `${text.slice(0, LONGEST_FIELD - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

function comment(text: string): string[] {
  return text.split(/\s*[\r\n\u2028\u2029\u0085]+\s*/).map((line) => `# ${line}`);
}
