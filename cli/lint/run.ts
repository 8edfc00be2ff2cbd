/*
 * Runs every rule over a topic and collects what they find, by file and line. Exceptions stand in the topic's
 * `lint-exceptions.yaml` (rule, record, path, reason): each silences findings, and one that silences nothing is an error.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { type Finding, loadTopic, wordPath } from '../load';
import { aliases } from './aliases';
import { dates } from './dates';
import { evidence } from './evidence';
import { format } from './format';
import { links } from './links';
import { name } from './name';
import { placeholder } from './placeholder';
import { positions } from './positions';
import { quotes } from './quotes';
import { references } from './references';
import { roles } from './roles';
import { type Complaint, contextOf, type LintContext, type Rule } from './rule';
import { schema } from './schema';
import { staleness } from './staleness';
import { topic } from './topic';
import { wording } from './wording';

export const rules: readonly Rule[] = [
  schema,
  name,
  format,
  references,
  evidence,
  quotes,
  dates,
  roles,
  aliases,
  positions,
  wording,
  placeholder,
  links,
  topic,
  staleness,
];

export interface LintOptions {
  /** YYYY-MM-DD. */
  today: string;
  texts: string | null;
}

export function lintTopic(folder: string, options: LintOptions): Finding[] {
  const loaded = loadTopic(folder);
  if (loaded.files.length === 0) return loaded.findings;
  const context = contextOf(loaded, options);
  const findings = rules.flatMap((rule) => complaintsOf(rule, context).map((complaint) => asFinding(rule.name, complaint)));
  loaded.memory.save();
  return applyExceptions(folder, findings).sort(byPlace);
}

function complaintsOf(rule: Rule, context: LintContext): Complaint[] {
  if (rule.scope === 'dataset') return rule.check(context);
  return context.loaded.files.flatMap((file) => rule.check(file, context));
}

function asFinding(rule: string, { file, path, message, level = 'error', at }: Complaint): Finding {
  return { file: file.file, ...(at ?? file.placeOf(path)), rule, level, path: wordPath(path), message };
}

function byPlace(a: Finding, b: Finding): number {
  return a.file === b.file ? a.line - b.line || a.column - b.column : a.file < b.file ? -1 : 1;
}

const exceptionList = z.array(
  z.strictObject({ rule: z.string(), record: z.string(), path: z.string().optional(), reason: z.string().min(1) }),
);

function applyExceptions(folder: string, findings: Finding[]): Finding[] {
  const path = join(folder, 'lint-exceptions.yaml');
  if (!existsSync(path)) return findings;
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(path, 'utf8'), { lineCounter: lines });
  const shown = relative(process.cwd(), path);
  const tell = (line: number, message: string): Finding => {
    const where = { file: shown.startsWith('..') ? path : shown, line, column: 1 };
    return { ...where, rule: 'exceptions', level: 'error', path: '', message };
  };
  const parsed = exceptionList.safeParse(document.toJS() ?? []);
  if (!parsed.success) return [...findings, tell(1, 'each exception needs a rule, a record and a reason, and may name a path')];
  const used = new Set<number>();
  const left = findings.filter((finding) => {
    const index = parsed.data.findIndex((each) => silences(each, finding));
    if (index >= 0) used.add(index);
    return index < 0;
  });
  const idle = parsed.data.flatMap((each, index) => {
    if (used.has(index)) return [];
    const node = document.getIn([index], true) as { range?: [number, number, number] } | undefined;
    return [
      tell(lines.linePos(node?.range?.[0] ?? 0).line, `${each.rule} finds nothing in "${each.record}" any more; delete this exception`),
    ];
  });
  return [...left, ...idle];
}

function silences(each: { rule: string; record: string; path?: string | undefined }, finding: Finding): boolean {
  const isRecord = finding.file.endsWith(`/${each.record}.yaml`);
  return each.rule === finding.rule && isRecord && (each.path === undefined || each.path === finding.path);
}
