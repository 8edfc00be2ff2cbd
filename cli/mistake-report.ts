/*
 * Reads the text with which a reader reports a mistake (`core/mistake-report.ts` writes it) and turns it into a to-do note
 * for the maintainer. What a reader sent is data: it is checked, quoted line by line, and names no path.
 */
import { z } from 'zod';
import { LONGEST_FIELD, REPORT_SCHEMA, WEB_ADDRESS } from '../core/mistake-report';
import type { KindFolder } from '../data/schema';
import { SINGULAR } from './dataset';

const line = z.string().max(LONGEST_FIELD, `at most ${LONGEST_FIELD} characters; shorten it`);

export const mistakeReport = z.strictObject({
  schema: z.literal(REPORT_SCHEMA),
  record: z.strictObject({
    kind: z.enum(Object.values(SINGULAR)),
    id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id such as "harbour-meeting"'),
    title: line,
  }),
  dossier: z.strictObject({
    version: z.string().regex(/^[0-9a-f]{12}$/, 'the twelve digits of a dossier version'),
    asOf: z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a day such as 2026-10-10'),
  }),
  page: z
    .strictObject({
      address: line.regex(WEB_ADDRESS, 'an http or https address').optional(),
      title: line.optional(),
      published: line.optional(),
      sentence: line.optional(),
    })
    .optional(),
  wrong: line.default(''),
  source: line.default(''),
});
export type ReadReport = z.infer<typeof mistakeReport>;

/** A report rather than a draft of a record, whether or not it is a good one. */
export function isReport(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'schema' in value;
}

/** Folder of the record that a report names. */
export function folderOf({ record }: ReadReport): KindFolder | undefined {
  return (Object.keys(SINGULAR) as KindFolder[]).find((folder) => SINGULAR[folder] === record.kind);
}

export interface ToDo {
  /** File name, made of the record's id and the dossier's day alone. */
  name: string;
  text: string;
}

/** `current`: version of the dossier as it stands; a report on another one may be settled already. */
export function toDoOf(report: ReadReport, exists: boolean, current: string): ToDo {
  const { record, dossier, page } = report;
  const older = dossier.version === current ? '' : ` (now ${current}: look first whether it still holds)`;
  const text = [
    `# To do: ${record.id}`,
    '',
    `- record: ${folderOf(report)}/${record.id}.yaml${exists ? '' : ' (no such record any more)'}`,
    `- dossier: ${dossier.version} as of ${dossier.asOf}${older}`,
    `- page: ${page?.address ?? 'not told'}`,
    '',
    'Seen in:',
    '',
    quoted([page?.title, page?.published, page?.sentence].filter(Boolean).join('\n')),
    '',
    'What the reader says is wrong:',
    '',
    quoted(report.wrong),
    '',
    'How it is known:',
    '',
    quoted(report.source),
    '',
  ].join('\n');
  return { name: `${record.id}-${dossier.asOf}.md`, text };
}

function quoted(text: string): string {
  return (text || 'nothing')
    .split(/\r\n|[\r\n\u2028\u2029\u0085]/)
    .map((part) => `> ${part}`)
    .join('\n');
}
