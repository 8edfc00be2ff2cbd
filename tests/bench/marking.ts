/*
 * What marking a page costs in a real Chromium: our text pass, gate and registered marks beside mark.js and others, in turn
 * on the same page with the same aliases.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { launch, type Page } from 'puppeteer-core';
import { ensureBrowsers } from '../../cli/browsers';
import { compileTopic } from '../../cli/compile';
import { topicFolder } from '../../cli/topic-folder';
import { openRecords } from '../../core/records-engine';
import { readText } from '../../core/report';
import type { Mark } from '../../page/messages';
import { servePages } from '../e2e/server';
import { runInPage } from './in-page';
import { type Table, tableOf } from './measure';
import type { OwnInPage } from './page-entry';
import { shortArticle } from './pages';

export const ARGS = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update'];
const PEERS = ['mark.js/dist/mark.min.js', 'advanced-mark.js/dist/mark.min.js'];
const OTHERS = [
  'findandreplacedomtext/src/findAndReplaceDOMText.js',
  'darkreader/darkreader.js',
  'wikipedia-preview/dist/wikipedia-preview.umd.cjs',
];

export async function benchMarking({ rounds = 9 }: { rounds?: number } = {}): Promise<Table[]> {
  const compiled = compileTopic(topicFolder());
  const engine = openRecords(compiled);
  const aliases = [...new Set(compiled.gazetteer.forms.map(({ form }) => form).filter((form) => form.length > 1))];
  const server = await servePages();
  const browser = await launch({ executablePath: ensureBrowsers(['chromium']).chromium, pipe: true, args: ARGS, protocolTimeout: 900_000 });
  try {
    const page = await browser.newPage();
    await page.goto(server.put('/article', shortArticle()));
    await load(page);
    const text = await page.evaluate(() => (globalThis as unknown as { own: OwnInPage }).own.indexText(document.body).text);
    const marks = marksOf(readText({ text, language: 'en', published: '2026-06-23' }, engine));
    const work = { aliases, alternation: alternationOf(aliases), gate: compiled.gate, marks, rounds };
    // Names that the bundler of this file adds to functions are not known in the page.
    await page.evaluate('globalThis.__name = (each) => each');
    const times = await page.evaluate(runInPage, work);
    const title = `Marking an article of ${Math.round(text.length / 1_000)} KB of text in Chromium, ${aliases.length} aliases, ${marks.length} marks`;
    return [tableOf(title, times), tableOf(`${title}, beside our page side`, ownFirst(times))];
  } finally {
    await browser.close();
    await server.close();
  }
}

/** The same times as multiples of what the page side costs in all. */
function ownFirst(times: Record<string, number[]>): Record<string, number[]> {
  const own = 'text pass, gate, marks registered';
  const wanted = Object.entries(times).filter(([name]) => !/^(?:bare|text pass)/.test(name));
  return { [own]: times[own] ?? [], ...Object.fromEntries(wanted) };
}

async function load(page: Page): Promise<void> {
  const modules = join(import.meta.dirname, '..', '..', 'node_modules');
  const [markJs, advanced] = PEERS.map((path) => readFileSync(join(modules, path), 'utf8'));
  await page.evaluate(`${markJs};\nglobalThis.markJs = globalThis.Mark;`);
  await page.evaluate(advanced ?? '');
  for (const path of OTHERS) await page.evaluate(readFileSync(join(modules, path), 'utf8'));
  const entry = join(import.meta.dirname, 'page-entry.ts');
  const built = buildSync({ entryPoints: [entry], bundle: true, format: 'iife', minify: true, write: false, target: 'es2022' });
  await page.evaluate(built.outputFiles[0]?.text ?? '');
}

function alternationOf(aliases: readonly string[]): string {
  const literals = [...aliases].sort((a, b) => b.length - a.length).map((form) => form.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
  return `(?<![\\p{L}\\p{N}])(?:${literals.join('|')})(?![\\p{L}\\p{N}])`;
}

function marksOf(report: ReturnType<typeof readText>): Mark[] {
  const claims = report.claims.map(({ claim, start, end }): Mark => ({ id: claim, group: 'claim', start, end }));
  const names = report.mentions.map(({ entity, start, end }): Mark => ({ id: entity, group: 'entity', start, end }));
  return [...claims, ...names].sort((a, b) => a.start - b.start || b.end - a.end);
}
