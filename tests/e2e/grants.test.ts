/*
 * What a person grants and takes back, in the Firefox store build, which may read nothing by itself: each answer of the
 * welcome page and of the settings by a real click, what the browser then allows, and where the scout stands. Where the
 * browser asks, its question is answered by its own buttons, one way and the other.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildFolder } from '../../cli/build-e2e';
import { sleep, type Tab, until } from '../../cli/drivers/driver';
import { type Firefox, openFirefox } from '../../cli/drivers/firefox';
import { badgeOf, countOf, marksOn, readPopup, textOf, waitForMarks } from '../../cli/drivers/seen';
import { newsSites } from '../../data/news-sites';
import { NEWS, shell } from './page-texts';
import { type RecordingProxy, recordTraffic } from './proxy';
import { type PageServer, servePages } from './server';

const NEWS_ORIGINS = newsSites.map((host) => `*://*.${host}/*`).sort();
type Surface = [name: string, path: string, answer: string];
/** How an answer is found: its box by selector, its name at the beginning of the box, its control in it. */
const SURFACES: Surface[] = [
  ['welcome page', '/welcome.html', '.opt'],
  ['settings', '/options.html', 'label.choice'],
];
const REFUSED = 'The browser did not grant this. Nothing was changed.';

describe.each(SURFACES)('access in the Firefox store build, by the %s', (_name, path, answer) => {
  let browser: Firefox;
  let pages: PageServer;
  let proxy: RecordingProxy;
  let article: Tab;
  let surface: Tab;
  beforeAll(async () => {
    [pages, proxy] = await Promise.all([servePages(), recordTraffic()]);
    browser = await openFirefox({ proxy: proxy.port, extension: buildFolder('firefox', false) });
    article = await browser.open(pages.put('/already-open', shell(NEWS)));
    surface = await browser.open(browser.inside(path));
    await until(answers, (names) => names.length >= 3, 'three answers');
  });
  afterAll(async () => {
    await browser?.close();
    await Promise.all([pages?.close(), proxy?.close()]);
  });

  const answers = () =>
    surface.evaluate((selector: string) => [...document.querySelectorAll(selector)].map((each) => each.textContent ?? ''), answer);
  const granted = () => browser.ask(async () => ((await chrome.permissions.getAll()).origins ?? []).sort());
  const scout = () =>
    browser.ask(async () => (await chrome.scripting.getRegisteredContentScripts()).map(({ id, matches = [] }) => [id, ...matches.sort()]));
  const mode = () =>
    browser.ask(async () => ((await chrome.storage.local.get('settings'))['settings'] as { access?: string } | undefined)?.access ?? null);
  const stands = (origins: string[]) => (origins.length === 0 ? [] : [['scout', ...origins]]);
  const waitForScout = (origins: string[]) =>
    until(scout, (seen) => JSON.stringify(seen) === JSON.stringify(stands(origins)), `the scout on ${origins.length} origins`);
  const choose = async (name: string) => {
    const at = await surface.evaluate(
      (selector: string, start: string) => {
        const box = [...document.querySelectorAll(selector)].find((each) => each.textContent?.trim().startsWith(start));
        const control = box?.querySelector('button, input');
        control?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const place = control?.getBoundingClientRect();
        return place ? { x: place.left + place.width / 2, y: place.top + place.height / 2 } : null;
      },
      answer,
      name,
    );
    if (!at) throw new Error(`${path} has no answer "${name}"`);
    await surface.click(at.x, at.y);
  };
  /** The answer that the surface shows as given, where it shows one. */
  const shown = () => surface.evaluate(() => document.querySelector<HTMLInputElement>('.choice input:checked')?.value ?? null);

  it('begins with nothing: no origin, no scout, no mark, and a middle dot where it is asked', async () => {
    expect(await granted()).toEqual([]);
    expect(await scout()).toEqual([]);
    await sleep(1_000);
    expect(await marksOn(article)).toEqual({});
    const number = await article.number();
    expect(await badgeOf(browser, number)).toBe('');
    await readPopup(browser, number, (text) => text.includes('Read this page once'));
    await until(
      () => badgeOf(browser, number),
      (text) => text === '·',
      'a middle dot',
    );
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
    const number = await article.number();
    await until(
      () => badgeOf(browser, number),
      (text) => Number(text) > 0,
      'a number in place of the dot',
    );
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
    await until(() => browser.inBrowser(ANSWER, 'secondaryButton'), Boolean, "the browser's question");
    await until(
      () => textOf(surface),
      (text) => text.includes(REFUSED),
      'the page to say so',
    );
    expect(await mode()).toBe('on-click');
    expect(await granted()).toEqual([]);
    expect(await scout()).toEqual([]);
    expect([null, 'on-click']).toContain(await shown());
  });

  it('reads where the person then allows what the browser asks', async () => {
    await choose('All sites');
    await until(() => browser.inBrowser(ANSWER, 'button'), Boolean, "the browser's question");
    await waitForScout(['*://*/*']);
    expect(await mode()).toBe('all-sites');
    expect([null, 'all-sites']).toContain(await shown());
  });

  it('has asked nobody and logged no error', async () => {
    expect(proxy.foreign).toEqual([]);
    expect(await browser.errors()).toEqual([]);
  });
});

/** Presses a button of the browser's own question; false while it does not stand. */
const ANSWER = `
  const { panel } = window.PopupNotifications;
  const question = panel.state === 'open' ? panel.querySelector('popupnotification') : null;
  question?.[arguments[0]].click();
  return Boolean(question);`;
