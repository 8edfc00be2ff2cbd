/*
 * Popup and side panel in every state as axe-core sees them, in Chromium: read, with all that can be opened open, newer than
 * the dossier, not about the talks, not allowed, switched off, paused, under way, failed, closed to extensions, found and not
 * found; and each stop of the keyboard in both.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Chromium, openChromium } from '../../cli/drivers/chromium';
import { sleep, until } from '../../cli/drivers/driver';
import { openMarked } from '../../cli/drivers/seen';
import { NEWS, OTHER, shell } from './page-texts';
import { type RecordingProxy, recordTraffic } from './proxy';
import { type PageServer, servePages } from './server';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** No tab has this number: its state is what the test keeps. */
const NOBODY = 987_654;

let browser: Chromium;
let proxy: RecordingProxy;
let pages: PageServer;
/** Numbers of the tabs with an article, one newer than the dossier, and a page about something else. */
const tabs: Record<string, number> = {};
beforeAll(async () => {
  [pages, proxy] = await Promise.all([servePages(), recordTraffic()]);
  browser = await openChromium({ proxy: proxy.port });
  tabs['article'] = await (await openMarked(browser, pages.put('/article', shell(NEWS)))).number();
  tabs['newer'] = await (await openMarked(browser, pages.put('/newer', shell(NEWS).replace('2026-06-23', '2026-11-10')))).number();
  tabs['other'] = await (await browser.open(pages.put('/other', shell(OTHER)))).number();
  tabs['closed'] = await (await browser.open(browser.inside('/options.html'))).number();
});
afterAll(async () => {
  await browser?.close();
  await Promise.all([pages?.close(), proxy?.close()]);
});

async function open(path: string, tab: number, says: string): Promise<Page> {
  const page = browser.pageOf(await browser.open(browser.inside(`/${path}?tab=${tab}`)));
  await page.setViewport({ width: 400, height: 800 });
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await until(
    () => page.evaluate(() => document.body.textContent ?? ''),
    (text) => text.includes(says),
    `${path} to say "${says}"`,
  );
  return page;
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const { violations: found } = (await page.evaluate(
    (tags) => (globalThis as unknown as { axe: { run: (options: object) => Promise<AxeResults> } }).axe.run({ runOnly: tags }),
    RULES,
  )) as AxeResults;
  return found.flatMap(({ id, nodes }) =>
    nodes.slice(0, 3).map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`),
  );
}

/** Three times, because what is opened may hold what can be opened. */
async function openAll(page: Page): Promise<void> {
  for (let round = 0; round < 3; round++) {
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    await sleep(100);
  }
}

const PANEL_TABS = ['article', 'timeline', 'people', 'contested', 'process'];

it('finds nothing wrong with the popup of an article with all of it open', async () => {
  const page = await open('popup.html', tabs['article'] ?? 0, 'Contested points it touches');
  await openAll(page);
  expect(await page.evaluate(() => document.querySelectorAll('details.claim[open] .positions > li').length)).toBeGreaterThan(2);
  expect(await violations(page)).toEqual([]);
  await page.close();
});

it.each(PANEL_TABS)('finds nothing wrong with the panel’s tab "%s" with all of it open', async (name) => {
  const page = await open('sidepanel.html', tabs['article'] ?? 0, 'This article is about the talks');
  await page.$eval(`[data-name="${name}"]`, (tab) => (tab as HTMLElement).click());
  await openAll(page);
  expect(await violations(page)).toEqual([]);
  await page.close();
});

it.each([
  ['popup.html', 'newer', 'newer than the dossier'],
  ['popup.html', 'other', 'This page is not about the talks'],
  ['popup.html', 'closed', 'This kind of page cannot be read'],
  ['sidepanel.html', 'newer', 'newer than the dossier'],
  ['sidepanel.html', 'other', 'This page is not about the talks'],
])('finds nothing wrong with %s of a page that is %s', async (path, name, says) => {
  const page = await open(path, tabs[name] ?? 0, says);
  await openAll(page);
  expect(await violations(page)).toEqual([]);
  await page.close();
});

const STATES = ['not-allowed', 'reading', 'error', 'site-off', 'paused', 'unreadable'];

it.each([
  ...STATES.map((state) => ['popup.html', state] as const),
  ...['not-allowed', 'reading', 'error'].map((state) => ['sidepanel.html', state] as const),
])('finds nothing wrong with %s in the state "%s"', async (path, state) => {
  await browser.ask(
    (number: number, kept: string) =>
      chrome.storage.session.set({ [`tab-${number}`]: JSON.stringify({ state: kept, host: 'gazette.example', code: 'read-timeout' }) }),
    NOBODY,
    state,
  );
  const page = await open(path, NOBODY, 'Dossier as of');
  await sleep(400);
  expect((await page.evaluate(() => document.body.textContent ?? '')).length).toBeGreaterThan(60);
  expect(await violations(page)).toEqual([]);
  await page.close();
});

it.each([
  ['popup.html', 'inspectors'],
  ['popup.html', 'zzqqxx'],
  ['sidepanel.html', 'inspectors'],
  ['sidepanel.html', 'zzqqxx'],
])('finds nothing wrong with %s after a search for "%s"', async (path, words) => {
  const page = await open(path, tabs['article'] ?? 0, 'This article is about the talks');
  await page.type('input[type="search"]', words);
  await page.waitForSelector('[role="status"]:not(:empty), .results, .result', { timeout: 10_000 });
  await sleep(200);
  expect(await violations(page)).toEqual([]);
  await page.close();
});

it.each([
  ['Iran had agreed to let IAEA inspectors return, Vance said.', 'The sentence takes position'],
  ['Shares in 12 shipping companies rose.', 'No entry speaks to this sentence'],
])('finds nothing wrong with the answer to "%s"', async (sentence, says) => {
  const page = await open('sidepanel.html', tabs['article'] ?? 0, 'This article is about the talks');
  await page.$eval('details.check', (details) => {
    (details as HTMLDetailsElement).open = true;
  });
  await page.type('details.check textarea', sentence);
  await page.keyboard.press('Enter');
  await until(
    () => page.evaluate(() => document.body.textContent ?? ''),
    (text) => text.includes(says),
    'an answer',
  );
  await openAll(page);
  expect(await violations(page)).toEqual([]);
  await page.close();
});

it.each(['popup.html', 'sidepanel.html'])('each stop of the keyboard in %s is seen, outlined and has a name', async (path) => {
  const page = await open(path, tabs['article'] ?? 0, 'This article is about the talks');
  const stops: string[] = [];
  for (let step = 0; step < 30; step++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const at = document.activeElement as HTMLElement | null;
      if (!at || at === document.body) return null;
      const { outlineStyle, outlineWidth } = getComputedStyle(at);
      const { width, height, top, bottom } = at.getBoundingClientRect();
      const labels = (at as HTMLInputElement).labels;
      const label = at.getAttribute('aria-label') ?? labels?.[0]?.textContent ?? at.textContent ?? '';
      const named = label || (document.getElementById(at.getAttribute('aria-labelledby') ?? '')?.textContent ?? '');
      const seen = width > 0 && height > 0 && bottom > 0 && top < innerHeight;
      return { name: named.trim(), seen, outlined: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 };
    });
    if (!stop) break;
    expect(stop).toMatchObject({ name: expect.stringMatching(/\S/), seen: true, outlined: true });
    stops.push(stop.name);
  }
  expect(stops.length).toBeGreaterThan(12);
  expect(stops.findIndex((name) => /later events/.test(name))).toBeLessThan(stops.findIndex((name) => /\?(?:[A-Z]\w+)?$/.test(name)));
  await page.close();
});
