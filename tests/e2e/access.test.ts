/* The store build, which may read nothing by itself: what a click on the icon allows, and what it does not. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildFolder } from '../../cli/build-e2e';
import { type Chromium, openChromium } from '../../cli/drivers/chromium';
import { sleep, until } from '../../cli/drivers/driver';
import { badgeOf, countOf, marksOn, readPopup } from '../../cli/drivers/seen';
import { NEWS, shell } from './page-texts';
import { type RecordingProxy, recordTraffic } from './proxy';
import { type PageServer, servePages } from './server';

describe('the store build in Chromium, no site granted', () => {
  let browser: Chromium;
  let pages: PageServer;
  let proxy: RecordingProxy;
  beforeAll(async () => {
    [pages, proxy] = await Promise.all([servePages(), recordTraffic()]);
    browser = await openChromium({ proxy: proxy.port, extension: buildFolder('chrome', false) });
  });
  afterAll(async () => {
    await browser?.close();
    await Promise.all([pages?.close(), proxy?.close()]);
  });

  it('reads nothing, and the page shown is read at once when the icon is clicked', async () => {
    expect(await browser.ask(async () => (await chrome.permissions.getAll()).origins)).toEqual([]);
    expect(await browser.ask(() => chrome.scripting.getRegisteredContentScripts())).toEqual([]);
    const tab = await browser.open(pages.put('/asked', shell(NEWS)));
    await sleep(2_000);
    expect(await marksOn(tab)).toEqual({});
    const number = await tab.number();
    await readPopup(browser, number, (text) => text.includes('Read this page once'));
    expect(await badgeOf(browser, number), 'where we may not read').toBe('·');
    await browser.clickIcon(tab);
    await until(
      () => marksOn(tab),
      (marks) => countOf(marks) > 0,
      'marks after the click',
    );
    await until(
      () => badgeOf(browser, number),
      (text) => Number(text) > 0,
      'a number in place of the dot',
    );
    const other = await browser.open(pages.put('/other', shell(NEWS)));
    await sleep(2_000);
    expect(await marksOn(other)).toEqual({});
    expect(proxy.foreign).toEqual([]);
    expect(await browser.errors()).toEqual([]);
  });
});
