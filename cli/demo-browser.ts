/*
 * A real Chromium with the unpacked build in it, and what can be seen there from outside: the marks on a page, the badge,
 * the extension's own pages. Nothing here is simulated; what is not there throws.
 */
import { type Browser, launch, type Page, type WebWorker } from 'puppeteer-core';

/** As root (a container) Chromium refuses its sandbox; everything else keeps the browser from talking to its makers. */
const QUIET = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run', '--disable-quic'];
const WAIT_MS = 20_000;

export interface DemoBrowser {
  browser: Browser;
  worker: WebWorker;
  /** Resolves when the page that greets a new installation is open. */
  firstTabOpened: Promise<unknown>;
  /** Address of a page of the extension. */
  own(path: string): string;
}

export async function openDemoBrowser(executablePath: string, build: string, headless: boolean): Promise<DemoBrowser> {
  const args = [...QUIET, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), ...(headless ? ['--disable-gpu'] : ['--start-maximized'])];
  const browser = await launch({
    executablePath,
    headless,
    pipe: true,
    enableExtensions: [build],
    args,
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
  });
  const target = await browser.waitForTarget((each) => each.type() === 'service_worker' && each.url().endsWith('/background.js'), {
    timeout: WAIT_MS,
  });
  const worker = await target.worker();
  if (!worker) throw new Error('the background of the extension did not start');
  const own = (path: string) => target.url().replace('background.js', path);
  const firstTabOpened = browser.waitForTarget((each) => each.url() === own('welcome.html'), { timeout: WAIT_MS });
  return { browser, worker, own, firstTabOpened };
}

/** Number of ranges marked on a page, once there are any; throws when none appear. */
export async function countMarks(page: Page): Promise<number> {
  await page.waitForFunction(() => [...CSS.highlights.keys()].some((name) => name.startsWith('parley-')), { timeout: WAIT_MS });
  return page.evaluate(() =>
    [...CSS.highlights].filter(([name]) => name.startsWith('parley-')).reduce((sum, [, ranges]) => sum + ranges.size, 0),
  );
}

interface ExtensionApi {
  tabs: { query(about: { url: string }): Promise<{ id: number }[]> };
  action: { getBadgeText(about: { tabId: number }): Promise<string> };
}

/** Id and badge of the tab that shows an address, once the badge says something. */
export async function readBadge(worker: WebWorker, url: string): Promise<{ tab: number; badge: string }> {
  const until = Date.now() + WAIT_MS;
  while (Date.now() < until) {
    const seen = await worker.evaluate(async (address: string) => {
      const { tabs, action } = (globalThis as unknown as { chrome: ExtensionApi }).chrome;
      const [tab] = await tabs.query({ url: address });
      return tab ? { tab: tab.id, badge: await action.getBadgeText({ tabId: tab.id }) } : null;
    }, `${url}*`);
    if (seen && seen.badge !== '') return seen;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('the badge stayed empty');
}

/** A point on the first mark of a group, in the page's own coordinates; scrolls there. */
export async function placeOfMark(page: Page, group: string): Promise<{ x: number; y: number }> {
  const found = await page.evaluate((wanted) => {
    const set = [...CSS.highlights].find(([name]) => name.startsWith(`parley-${wanted}`))?.[1];
    const range = [...(set ?? [])][0] as Range | undefined;
    if (!range) return null;
    range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    const [box] = range.getClientRects();
    return box ? { x: box.left + Math.min(20, box.width / 2), y: box.top + box.height / 2 } : null;
  }, group);
  if (!found) throw new Error(`no mark of the group "${group}" on the page`);
  return found;
}
