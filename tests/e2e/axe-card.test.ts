/*
 * Popup, side panel and card as axe-core sees them after a real article was read. axe cannot look into a closed root: the
 * card that is open on the page is read through the protocol and stood up again, with its own styles, in an open one. A
 * fault planted there must be found, or the finding of nothing says nothing.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page, Protocol } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Chromium, openChromium } from '../../cli/drivers/chromium';
import { type Tab, until } from '../../cli/drivers/driver';
import { openMarked, placeOf } from '../../cli/drivers/seen';
import { type RecordingProxy, recordTraffic } from './proxy';
import { type PageServer, servePages } from './server';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

let browser: Chromium;
let proxy: RecordingProxy;
let pages: PageServer;
let tab: Tab;
beforeAll(async () => {
  [pages, proxy] = await Promise.all([servePages(), recordTraffic()]);
  browser = await openChromium({ proxy: proxy.port });
  tab = await openMarked(browser, pages.address('/demo-article.html'));
});
afterAll(async () => {
  await browser?.close();
  await Promise.all([pages?.close(), proxy?.close()]);
});

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

it.each([
  ['popup', 'popup.html', 400],
  ['side panel', 'sidepanel.html', 400],
])('finds nothing wrong with the %s of an article', async (_, path, width) => {
  const page = browser.pageOf(await browser.open(browser.inside(`/${path}?tab=${await tab.number()}`)));
  await page.setViewport({ width, height: 700 });
  await page.waitForSelector('.popup-block', { timeout: 20_000 });
  for (const scheme of ['light', 'dark']) {
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    expect(await violations(page), scheme).toEqual([]);
  }
  await page.close();
});

/** Markup inside the closed root of the open card; null while there is none. */
async function insideCard(): Promise<string | null> {
  const protocol = await browser.pageOf(tab).createCDPSession();
  const { root } = await protocol.send('DOM.getDocument', { depth: -1, pierce: true });
  const found = rootOfCard(root);
  const html = found ? (await protocol.send('DOM.getOuterHTML', { nodeId: found.nodeId })).outerHTML : null;
  await protocol.detach();
  return html;
}

function rootOfCard(node: Protocol.DOM.Node): Protocol.DOM.Node | null {
  if (node.nodeName === 'PARLEY-CARD') return node.shadowRoots?.[0] ?? null;
  for (const child of node.children ?? []) {
    const found = rootOfCard(child);
    if (found) return found;
  }
  return null;
}

it('finds nothing wrong with the card, and finds a fault that is planted in it', async () => {
  await browser.pageOf(tab).bringToFront();
  const { x, y } = await placeOf(tab, 'Esmail Baghaei');
  await tab.click(x, y);
  const html = await until(insideCard, (seen) => seen?.includes('role="dialog"') === true, 'the card');
  const page = browser.pageOf(await browser.open(pages.address('/demo-article.html')));
  await page.evaluate((markup) => {
    document.documentElement.lang = 'en';
    document.title = 'card';
    document.body.innerHTML = '<main><h1>The card alone</h1><div id="stand"></div></main>';
    const stand = document.querySelector('#stand');
    if (stand) stand.attachShadow({ mode: 'open' }).innerHTML = markup;
  }, html ?? '');
  expect(await page.evaluate(() => document.querySelector('#stand')?.shadowRoot?.querySelector('[role="dialog"]') !== null)).toBe(true);
  expect(await violations(page)).toEqual([]);
  await page.evaluate(() => {
    const dialog = document.querySelector('#stand')?.shadowRoot?.querySelector('[role="dialog"]');
    dialog?.insertAdjacentHTML('beforeend', '<button type="button"></button>');
  });
  expect((await violations(page)).join('\n')).toContain('button-name');
});
