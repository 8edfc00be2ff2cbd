/*
 * One group of tests, told of both browsers: the extension loaded, pages on localhost, the proxy between them. When the
 * group is over, no request may have gone elsewhere and none of our files may have logged an error.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openChromium } from '../../cli/drivers/chromium';
import { type DrivenBrowser, type OpenOptions, until } from '../../cli/drivers/driver';
import { openFirefox } from '../../cli/drivers/firefox';
import { type RecordingProxy, recordTraffic } from './proxy';
import { type PageServer, servePages } from './server';

export interface Stage {
  browser: DrivenBrowser;
  pages: PageServer;
  proxy: RecordingProxy;
}

type Open = (options: OpenOptions) => Promise<DrivenBrowser>;
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
