/*
 * One group of tests, told of both browsers: the extension loaded, pages on localhost, the proxy between them. When the
 * group is over, no request may have gone elsewhere and none of our files may have logged an error.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openChromium } from './chromium';
import { type DrivenBrowser, type Tab, until } from './driver';
import { openFirefox } from './firefox';
import { type RecordingProxy, recordTraffic } from './proxy';
import { type PageServer, servePages } from './server';

export interface Stage {
  browser: DrivenBrowser;
  pages: PageServer;
  proxy: RecordingProxy;
}

type Open = (options: { proxy: number; extension?: string }) => Promise<DrivenBrowser>;
const BROWSERS: [DrivenBrowser['name'], Open][] = [
  ['Chromium', openChromium],
  ['Firefox', openFirefox],
];

/** `tell` receives the stage as a function, because it stands only when the tests run. */
export function inBothBrowsers(title: string, tell: (stage: () => Stage, name: DrivenBrowser['name']) => void): void {
  describe.each(BROWSERS)(`${title}, %s`, (name, open) => {
    let stage: Stage | undefined;
    const standing = () => {
      if (!stage) throw new Error('the browser has not started');
      return stage;
    };
    beforeAll(async () => {
      const [pages, proxy] = await Promise.all([servePages(), recordTraffic()]);
      stage = { pages, proxy, browser: await open({ proxy: proxy.port }) };
      const { browser } = stage;
      const registered = () => browser.ask(async () => (await chrome.scripting.getRegisteredContentScripts()).length);
      await until(registered, (count) => count > 0, 'the scout to be registered');
    });
    afterAll(async () => {
      await stage?.browser.close();
      await Promise.all([stage?.pages.close(), stage?.proxy.close()]);
    });
    tell(standing, name);
    it('has asked nobody and logged no error', async () => {
      expect(standing().proxy.foreign).toEqual([]);
      expect(standing().proxy.local.length).toBeGreaterThan(0);
      expect(await standing().browser.errors()).toEqual([]);
    });
  });
}

/** Names of our highlights and how many ranges each has. */
export const marksOn = (tab: Tab): Promise<Record<string, number>> =>
  tab.evaluate(() => {
    const found: Record<string, number> = {};
    const registry = CSS.highlights as unknown as Map<string, Set<Range>> | undefined;
    registry?.forEach((set, name) => {
      if (name.startsWith('parley-')) found[name] = set.size;
    });
    return found;
  });

export const countOf = (marks: Record<string, number>): number => Object.values(marks).reduce((sum, count) => sum + count, 0);

/** Opens a page and waits for its first marks. */
export async function openMarked(browser: DrivenBrowser, url: string): Promise<Tab> {
  const tab = await browser.open(url);
  await waitForMarks(tab);
  return tab;
}

export const waitForMarks = (tab: Tab) =>
  until(
    () => marksOn(tab),
    (marks) => countOf(marks) > 0,
    'marks on the page',
  );

/** The middle of the first mark whose text is exactly this, brought into view. */
export async function placeOf(tab: Tab, text: string): Promise<{ x: number; y: number }> {
  const place = await tab.evaluate((wanted: string) => {
    const registry = CSS.highlights as unknown as Map<string, Set<Range>>;
    for (const [name, set] of registry) {
      if (!name.startsWith('parley-')) continue;
      for (const range of set) {
        if (range.toString() !== wanted) continue;
        const line = range.startContainer.parentElement;
        if (range.getBoundingClientRect().bottom > innerHeight - 40) line?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const box = range.getClientRects()[0];
        if (box) return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
      }
    }
    return null;
  }, text);
  if (!place) throw new Error(`no mark on the page reads "${text}"`);
  return place;
}

export const badgeOf = (browser: DrivenBrowser, tab: number) => browser.ask((id: number) => chrome.action.getBadgeText({ tabId: id }), tab);

export const cardsOn = (tab: Tab) => tab.evaluate(() => document.querySelectorAll('parley-card').length);

export const outerOf = (tab: Tab) => tab.evaluate(() => document.documentElement.outerHTML);

/** What a page shows to a reader: hidden text left out. */
// biome-ignore lint/performance/useDomNodeTextContent: what is hidden must not count as said
export const textOf = (tab: Tab): Promise<string> => tab.evaluate(() => document.body.innerText);

/** What the popup says of a tab, as read, once `holds`. */
export async function readPopup(browser: DrivenBrowser, tab: number, holds: (text: string) => boolean): Promise<string> {
  const popup = await browser.open(browser.inside(`/popup.html?tab=${tab}`));
  try {
    return await until(() => textOf(popup), holds, 'the popup to say it');
  } finally {
    await popup.close();
  }
}
