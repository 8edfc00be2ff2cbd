/*
 * `analyze`: texts, HTML files or JSON lines in, reports out, one a line. Holds one text at a time, so its memory does
 * not grow with the stream.
 */
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { parseArgs } from 'node:util';
import { type Article, type Engine, type PageReport, readText } from '../core/report';
import type { Io } from './command';
import { openDossier } from './engine';
import { readHtml } from './html';
import { readNdjson } from './ndjson';

export const name = 'analyze';
export const summary = 'Reports what texts or pages are about, whom they name and which contested points they touch.';
export const usage = `analyze [--json] [--text] [--published DATE] [--language TAG] FILE… | -
analyze --ndjson [--jobs N] < LINES
  --json       one JSON report a line
  --text       adds the plain text that offsets refer to
  --published  date of the text (EDTF), where it carries none
  --ndjson     reads {id, text | html, title?, published?, language?, url?} a line, writes a report a line in that order
  --jobs N     reads with N workers
  --topic DIR  reads with the dossier in DIR`;

export async function run(args: string[], io: Io): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      json: { type: 'boolean' },
      topic: { type: 'string' },
      text: { type: 'boolean' },
      ndjson: { type: 'boolean' },
      jobs: { type: 'string' },
      published: { type: 'string' },
      language: { type: 'string' },
    },
  });
  if (values.ndjson) return readNdjson(io, { jobs: Number(values.jobs ?? 1), withText: values.text === true, topic: values.topic });
  if (positionals.length === 0) {
    io.stderr.write(`${usage}\n`);
    return 2;
  }
  const { engine } = openDossier(values.topic);
  let failed = false;
  for (const file of positionals) {
    try {
      const article = await readFile(file, io);
      const given = { ...article, published: article.published ?? values.published, language: article.language ?? values.language };
      const report = { id: file, ...readText(given, engine), ...(values.text ? { text: given.text } : {}) };
      io.stdout.write(values.json || values.text ? `${JSON.stringify(report)}\n` : inWords(file, report, engine));
    } catch (error) {
      failed = true;
      io.stderr.write(`${file}: ${error instanceof Error ? error.message : String(error)}\n`);
    }
  }
  return failed ? 1 : 0;
}

async function readFile(file: string, io: Io): Promise<Article> {
  if (file === '-') {
    const parts: string[] = [];
    for await (const part of io.stdin.setEncoding('utf8')) parts.push(String(part));
    return fromContent(parts.join(''), '');
  }
  return fromContent(readFileSync(file, 'utf8'), extname(file));
}

function fromContent(content: string, ending: string): Article | Promise<Article> {
  const looksLikeHtml = ending === '' && /^\s*<(?:!doctype|html|head|body|article|div|p)\b/i.test(content);
  return /^\.x?html?$/i.test(ending) || looksLikeHtml ? readHtml(content) : { text: content };
}

function inWords(file: string, report: PageReport, { dataset }: Engine): string {
  const names = new Set(
    report.mentions.map((mention) => dataset.actors[mention.entity]?.name ?? dataset.places[mention.entity]?.name ?? mention.text),
  );
  const lines = [
    `${file}: ${report.relevance.verdict} (${report.relevance.score})`,
    ...report.relevance.reasons.map((reason) => `  ${reason}`),
    ...(report.round ? [`  Round: ${dataset.events[report.round.event]?.title ?? report.round.event} (${report.round.score})`] : []),
    ...(names.size > 0 ? [`  Named: ${[...names].join(', ')}`] : []),
    ...report.claims.map(
      (claim) => `  Contested (${claim.score}): ${dataset.disputes[claim.claim]?.question ?? claim.claim}\n    “${claim.text}”`,
    ),
  ];
  return `${lines.join('\n')}\n`;
}
