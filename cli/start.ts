/*
 * `npm start`: builds, serves the demo article on localhost and opens it in a real browser with the extension loaded: a
 * Chromium of any make, or Firefox where there is none (or with --firefox). With no display, or with --headless, it writes
 * screenshots instead. Ends well only if marks, badge, card and popup were there.
 */
import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ensureOneBrowser } from './browsers';
import { buildE2e, buildFolder, type Target } from './build-e2e';
import { servePages } from './demo-server';
import { openChromium } from './drivers/chromium';
import { type DrivenBrowser, sleep, type Tab, until } from './drivers/driver';
import { openFirefox } from './drivers/firefox';
import { badgeOf, cardsOn, countOf, marksOn, placeOfMark, textOf, waitForMarks } from './drivers/seen';

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
  const name = step('Looking for a browser', () =>
    ensureOneBrowser(process.argv.includes('--firefox') ? ['firefox'] : ['chromium', 'firefox']),
  );
  const target = name === 'chromium' ? 'chrome' : 'firefox';
  const extension = step(`Building the extension for ${name}`, () => (isBuilt(target) ? buildFolder(target, true) : buildE2e(target)));
  const server = await servePages(join(root, 'tests', 'pages'));
  const browser = await (name === 'chromium' ? openChromium : openFirefox)({ extension, headless });
  try {
    await until(() => isGreeted(browser), Boolean, 'the welcome page, which would stand before the article');
    const tab = await browser.open(`${server.origin}/${ARTICLE}`);
    await waitForMarks(tab);
    const number = await tab.number();
    const badge = await until(
      () => badgeOf(browser, number),
      (text) => text !== '',
      'a badge',
    );
    console.log(`On the page: ${countOf(await marksOn(tab))} marks, badge ${badge}.`);
    if (headless) await takeScreens(browser, tab, number, badge);
    else await untilClosed(browser);
  } finally {
    await browser.close().catch(() => undefined);
    server.close();
  }
}

function isGreeted(browser: DrivenBrowser): Promise<boolean> {
  return browser.ask(async () => (await chrome.tabs.query({})).some(({ url }) => url?.endsWith('/welcome.html') === true));
}

async function untilClosed(browser: DrivenBrowser): Promise<void> {
  console.log('Click a mark for its card, the icon for the popup. Close the browser to end.');
  await browser.untilClosed();
}

async function takeScreens(browser: DrivenBrowser, tab: Tab, number: number, badge: string): Promise<void> {
  mkdirSync(shots, { recursive: true });
  await tab.resize(1280, 900);
  await shoot(tab, 'page');
  const { x, y } = await placeOfMark(tab, 'entity');
  await tab.click(x, y);
  await until(
    () => cardsOn(tab),
    (count) => count > 0,
    'a card',
  );
  await sleep(400);
  await shoot(tab, 'card');
  await shootOwn(browser, `/popup.html?tab=${number}`, 'popup', [400, 600], badge);
  await shootOwn(browser, `/sidepanel.html?tab=${number}`, 'side-panel', [400, 900], badge);
  await shootOwn(browser, '/explorer.html', 'explorer', [1280, 900]);
}

/** A page of ours counts as shown when it has a heading and, of an article, says the number that the badge says. */
async function shootOwn(browser: DrivenBrowser, path: string, name: string, [width, height]: [number, number], says = ''): Promise<void> {
  const page = await browser.open(browser.inside(path));
  await page.resize(width, height);
  const hasHeading = () => page.evaluate(() => document.querySelector('h1, h2') !== null);
  await until(hasHeading, Boolean, `a heading in ${path}`);
  await until(
    () => textOf(page),
    (text) => text.includes(says),
    `the number of the badge in ${path}`,
  );
  await sleep(500);
  await shoot(page, name);
  await page.close();
}

async function shoot(tab: Tab, name: string): Promise<void> {
  const path = join(shots, `${name}.png`);
  await tab.screenshot(path);
  console.log(relative(process.cwd(), path));
}

/** True where the build is newer than everything it is made from. */
function isBuilt(target: Target): boolean {
  const made = join(buildFolder(target, true), 'manifest.json');
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
