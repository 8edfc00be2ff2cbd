/*
 * A browser without CSS highlights. The flag and the preference that once took them out have no effect any more: a copy of
 * the build takes them out of the world that the page's script lives in. The page's own registry stays, and shows that
 * nothing was drawn; what needs no drawing goes on.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildFolder, type Target } from '../../cli/build-e2e';
import { openChromium } from '../../cli/drivers/chromium';
import { type DrivenBrowser, type Tab, until } from '../../cli/drivers/driver';
import { openFirefox } from '../../cli/drivers/firefox';
import { badgeOf, cardsOn, marksOn, outerOf, readPopup } from '../../cli/drivers/seen';
import { NEWS, shell } from './page-texts';
import { type RecordingProxy, recordTraffic } from './proxy';
import { type PageServer, servePages } from './server';

/** What an older browser has: `CSS`, but nothing to highlight with. */
const OLDER = `Object.defineProperty(globalThis, 'CSS', { value: { supports: () => false, escape: String } });
Object.defineProperty(globalThis, 'Highlight', { value: undefined });
`;

function olderBuild(target: Target): string {
  const folder = mkdtempSync(join(tmpdir(), 'parley-older-'));
  cpSync(buildFolder(target, true), folder, { recursive: true });
  const script = join(folder, 'content-scripts', 'annotator.js');
  writeFileSync(script, OLDER + readFileSync(script, 'utf8'));
  return folder;
}

type Open = (options: { proxy: number; extension: string }) => Promise<DrivenBrowser>;
const BROWSERS: [DrivenBrowser['name'], Target, Open][] = [
  ['Chromium', 'chrome', openChromium],
  ['Firefox', 'firefox', openFirefox],
];

describe.each(BROWSERS)('%s without highlights', (_, target, open) => {
  let extension: string;
  let browser: DrivenBrowser;
  let pages: PageServer;
  let proxy: RecordingProxy;
  let tab: Tab;
  let number: number;
  let badge: string;
  beforeAll(async () => {
    [pages, proxy] = await Promise.all([servePages(), recordTraffic()]);
    extension = olderBuild(target);
    browser = await open({ proxy: proxy.port, extension });
    const registered = () => browser.ask(async () => (await chrome.scripting.getRegisteredContentScripts()).length);
    await until(registered, (count) => count > 0, 'the scout to be registered');
    tab = await browser.open(pages.put('/plain', shell(NEWS)));
    number = await tab.number();
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(extension, { recursive: true, force: true });
    await Promise.all([pages?.close(), proxy?.close()]);
  });
  const card = () => browser.card(tab);

  it('counts on the badge, says the same in the popup, and draws nothing', async () => {
    badge = await until(
      () => badgeOf(browser, number),
      (text) => text !== '',
      'a badge',
    );
    expect(Number(badge)).toBeGreaterThan(0);
    const said = await readPopup(browser, number, (text) => text.includes('Named in it'));
    expect(said).toContain('This article is about the talks');
    expect(said).toContain(`${badge} points`);
    expect(said).toMatch(/\d+ mentions of \d+ entries/);
    expect(await tab.evaluate(() => CSS.highlights instanceof HighlightRegistry), 'the registry that would hold marks').toBe(true);
    expect(await marksOn(tab)).toEqual({});
  });

  it('opens a card by the keys, steps on, and leaves the page as it was', async () => {
    const before = await outerOf(tab);
    await browser.command(tab, 'next-mark');
    const first = await until(card, (seen) => seen !== null, 'a card');
    expect(first).toMatchObject({ role: 'dialog', focused: true });
    await browser.command(tab, 'next-mark');
    await until(card, (seen) => seen !== null && seen.text !== first?.text, 'the next card');
    await tab.press('Escape');
    await until(
      () => cardsOn(tab),
      (count) => count === 0,
      'the card to close',
    );
    expect(await outerOf(tab)).toBe(before);
  });

  it('opens a card where a name is clicked, though nothing shows it', async () => {
    const place = await tab.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const start = node.textContent?.indexOf('JD Vance') ?? -1;
        if (start < 0) continue;
        const range = document.createRange();
        range.setStart(node, start);
        range.setEnd(node, start + 8);
        const box = range.getBoundingClientRect();
        return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
      }
      return null;
    });
    expect(place).not.toBeNull();
    await tab.click(place?.x ?? 0, place?.y ?? 0);
    expect((await until(card, (seen) => seen !== null, 'a card'))?.name).toBe('JD Vance');
    await tab.press('Escape');
  });

  it('has asked nobody and logged no error', async () => {
    expect(proxy.foreign).toEqual([]);
    expect(await browser.errors()).toEqual([]);
  });
});
