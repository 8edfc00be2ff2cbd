/*
 * `npm start`: builds, serves the demo article on localhost and opens it in a real browser with the extension loaded. With
 * no display, or with --headless, it writes screenshots instead. Ends well only if marks, badge, card and popup were there.
 */
import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Page } from 'puppeteer-core';
import { ensureBrowsers } from './browsers';
import { buildE2e, buildFolder } from './build-e2e';
import { countMarks, type DemoBrowser, openDemoBrowser, placeOfMark, readBadge } from './demo-browser';
import { servePages } from './demo-server';

const root = join(import.meta.dirname, '..');
const shots = join(root, '.output', 'demo');
const SOURCES = [
  'core',
  'page',
  'components',
  'entrypoints',
  'locales',
  'public',
  'data/records',
  'wxt.config.ts',
  'package.json',
  'cli/compile.ts',
];
const ARTICLE = 'demo-article.html';

const headless =
  process.argv.includes('--headless') || (process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY']);
try {
  await start();
} catch (error) {
  console.error(`\nParley could not be shown: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}

async function start(): Promise<void> {
  const { chromium } = step('Looking for a browser', () => ensureBrowsers(['chromium']));
  const build = step('Building the extension', () => (isBuilt() ? buildFolder('chrome', true) : buildE2e('chrome')));
  const server = await servePages(join(root, 'tests', 'pages'));
  const demo = await openDemoBrowser(chromium, build, headless);
  try {
    const page = await demo.browser.newPage();
    await demo.firstTabOpened; // the welcome page, which would stand before the article
    const url = `${server.origin}/${ARTICLE}`;
    await page.goto(url);
    await page.bringToFront();
    const marks = await countMarks(page);
    const { tab, badge } = await readBadge(demo.worker, url);
    console.log(`On the page: ${marks} marks, badge ${badge}.`);
    if (headless) await takeScreens(demo, page, tab);
    else await untilClosed(demo);
  } finally {
    await demo.browser.close().catch(() => undefined);
    server.close();
  }
}

async function untilClosed({ browser }: DemoBrowser): Promise<void> {
  console.log('Click a mark for its card, the icon for the popup. Close the browser to end.');
  await new Promise((resolve) => browser.once('disconnected', resolve));
}

async function takeScreens(demo: DemoBrowser, page: Page, tab: number): Promise<void> {
  mkdirSync(shots, { recursive: true });
  await shoot(page, 'page');
  const { x, y } = await placeOfMark(page, 'entity');
  await page.mouse.click(x, y);
  await page.waitForFunction(() => document.documentElement.children.length > 2, { timeout: 10_000 });
  await new Promise((resolve) => setTimeout(resolve, 400));
  await shoot(page, 'card');
  await shootOwn(demo, `popup.html?tab=${tab}`, 'popup', { width: 400, height: 600 });
  await shootOwn(demo, `sidepanel.html?tab=${tab}`, 'side-panel', { width: 400, height: 900 });
  await shootOwn(demo, 'explorer.html', 'explorer', { width: 1280, height: 900 });
}

/** A page of ours counts as shown when it has a heading and no error. */
async function shootOwn(
  { browser, own }: DemoBrowser,
  path: string,
  name: string,
  viewport: { width: number; height: number },
): Promise<void> {
  const page = await browser.newPage();
  await page.setViewport(viewport);
  await page.goto(own(path));
  await page.waitForSelector('h2, h1', { timeout: 10_000 });
  await new Promise((resolve) => setTimeout(resolve, 500));
  await shoot(page, name);
  await page.close();
}

async function shoot(page: Page, name: string): Promise<void> {
  const path = join(shots, `${name}.png`);
  await page.screenshot({ path: path as `${string}.png` });
  console.log(relative(process.cwd(), path));
}

/** True where the build is newer than everything it is made from. */
function isBuilt(): boolean {
  const made = join(buildFolder('chrome', true), 'manifest.json');
  if (!existsSync(made)) return false;
  const time = statSync(made).mtimeMs;
  return SOURCES.every((each) => newest(join(root, each)) <= time);
}

function newest(path: string): number {
  if (!statSync(path).isDirectory()) return statSync(path).mtimeMs;
  const inside = readdirSync(path, { recursive: true, encoding: 'utf8' });
  return Math.max(0, ...inside.map((name) => statSync(join(path, name)).mtimeMs));
}

function step<Result>(what: string, run: () => Result): Result {
  const began = Date.now();
  process.stdout.write(`${what} … `);
  const result = run();
  console.log(`${((Date.now() - began) / 1000).toFixed(1)} s`);
  return result;
}
