/*
 * What a person grants and takes back, in the Firefox store build, which may read nothing by itself: each answer of the
 * welcome page by a real click, what the browser then allows, and where the scout stands. The last answer is a refusal.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildFolder } from '../../cli/build-e2e';
import { sleep, type Tab, until } from '../../cli/drivers/driver';
import { type Firefox, openFirefox } from '../../cli/drivers/firefox';
import { countOf, marksOn, textOf, waitForMarks } from '../../cli/drivers/seen';
import { newsSites } from '../../data/news-sites';
import { NEWS, shell } from './page-texts';
import { type RecordingProxy, recordTraffic } from './proxy';
import { type PageServer, servePages } from './server';

const NEWS_ORIGINS = newsSites.map((host) => `*://*.${host}/*`).sort();
const REFUSED = 'The browser did not grant this. Nothing was changed.';

describe('access in the Firefox store build', () => {
  let browser: Firefox;
  let pages: PageServer;
  let proxy: RecordingProxy;
  let article: Tab;
  let welcome: Tab;
  beforeAll(async () => {
    [pages, proxy] = await Promise.all([servePages(), recordTraffic()]);
    browser = await openFirefox({ proxy: proxy.port, extension: buildFolder('firefox', false) });
    article = await browser.open(pages.put('/already-open', shell(NEWS)));
    welcome = await browser.open(browser.inside('/welcome.html'));
    await until(
      () => welcome.evaluate(() => document.querySelectorAll('.opt button').length),
      (count) => count === 3,
      'three answers',
    );
  });
  afterAll(async () => {
    await browser?.close();
    await Promise.all([pages?.close(), proxy?.close()]);
  });

  const granted = () => browser.ask(async () => ((await chrome.permissions.getAll()).origins ?? []).sort());
  const scout = () =>
    browser.ask(async () => (await chrome.scripting.getRegisteredContentScripts()).map(({ id, matches = [] }) => [id, ...matches.sort()]));
  const mode = () =>
    browser.ask(async () => ((await chrome.storage.local.get('settings'))['settings'] as { access?: string } | undefined)?.access ?? null);
  const stands = (origins: string[]) => (origins.length === 0 ? [] : [['scout', ...origins]]);
  const waitForScout = (origins: string[]) =>
    until(scout, (seen) => JSON.stringify(seen) === JSON.stringify(stands(origins)), `the scout on ${origins.length} origins`);
  const choose = async (answer: string) => {
    const at = await welcome.evaluate((heading: string) => {
      const option = [...document.querySelectorAll('.opt')].find((each) => each.querySelector('h3')?.textContent?.startsWith(heading));
      const button = option?.querySelector('button');
      button?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = button?.getBoundingClientRect();
      return box ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : null;
    }, answer);
    if (!at) throw new Error(`the welcome page has no answer "${answer}"`);
    await welcome.click(at.x, at.y);
  };

  it('begins with nothing: no origin, no scout, no mark', async () => {
    expect(await granted()).toEqual([]);
    expect(await scout()).toEqual([]);
    await sleep(1_000);
    expect(await marksOn(article)).toEqual({});
  });

  it('reads the known news sites and no other when those are chosen', async () => {
    await choose('Known news sites');
    await waitForScout(NEWS_ORIGINS);
    expect(await granted()).toEqual(NEWS_ORIGINS);
    expect(await mode()).toBe('news-sites');
    await sleep(1_500);
    expect(await marksOn(article), 'a page on no known site').toEqual({});
  });

  it('reads all sites when those are chosen, the page that was open before as well', async () => {
    await choose('All sites');
    await waitForScout(['*://*/*']);
    expect(await granted()).toEqual(['*://*/*']);
    expect(await mode()).toBe('all-sites');
    await waitForMarks(article);
  });

  it('gives every site back when only a click shall do', async () => {
    await choose('Only when I click');
    await waitForScout([]);
    expect(await granted()).toEqual([]);
    expect(await mode()).toBe('on-click');
    const next = await browser.open(pages.put('/afterwards', shell(NEWS)));
    await sleep(1_500);
    expect(countOf(await marksOn(next))).toBe(0);
    await next.close();
  });

  it('leaves no scout behind where the browser takes the permission away', async () => {
    await choose('All sites');
    await waitForScout(['*://*/*']);
    expect(await browser.ask(() => chrome.permissions.remove({ origins: ['*://*/*'] }))).toBe(true);
    await waitForScout([]);
    expect(await granted()).toEqual([]);
  });

  it('stays as it was and says so where the person refuses', async () => {
    await choose('Only when I click');
    await until(mode, (seen) => seen === 'on-click', 'the mode before');
    await browser.inBrowser(`Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', true)`);
    await choose('All sites');
    await until(() => browser.inBrowser(REFUSE), Boolean, "the browser's question");
    await until(
      () => textOf(welcome),
      (text) => text.includes(REFUSED),
      'the page to say so',
    );
    expect(await mode()).toBe('on-click');
    expect(await granted()).toEqual([]);
    expect(await scout()).toEqual([]);
  });

  it('has asked nobody and logged no error', async () => {
    expect(proxy.foreign).toEqual([]);
    expect(await browser.errors()).toEqual([]);
  });
});

/** Presses "Don't allow" in the browser's own question; false while it does not stand. */
const REFUSE = `
  const { panel } = window.PopupNotifications;
  const question = panel.state === 'open' ? panel.querySelector('popupnotification') : null;
  question?.secondaryButton.click();
  return Boolean(question);`;
