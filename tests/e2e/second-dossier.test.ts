/* The same code with another dossier: it marks what that one is about, and knows nothing of the project's own topic. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildE2e } from '../../cli/build-e2e';
import { type Chromium, openChromium } from '../../cli/drivers/chromium';
import { sleep, until } from '../../cli/drivers/driver';
import { badgeOf, marksOn, openMarked, placeOf, readPopup } from '../../cli/drivers/seen';
import { NEWS, shell } from './page-texts';
import { type RecordingProxy, recordTraffic } from './proxy';
import { type PageServer, servePages } from './server';

const HARBOUR = [
  'Delegations of Aldmoor and Verin ended the second round of the harbour talks at Kestrel Bay on Sunday, with Sundhaven as host.',
  'Foreign Minister Ilse Marrin said that the negotiations on the Harbour Accord went well. Davit Orbel, the envoy of Verin, spoke of the dredging rights, which remain contested.',
  'Verin says that Aldmoor goes on dredging the channel; Aldmoor says that it stopped the dredging. The talks are to go on in June.',
];

describe('a build with the invented dossier', () => {
  let browser: Chromium;
  let pages: PageServer;
  let proxy: RecordingProxy;
  let folder: string;
  beforeAll(async () => {
    folder = buildE2e('chrome', 'tests/dossier/harbour-talks');
    [pages, proxy] = await Promise.all([servePages(), recordTraffic()]);
    browser = await openChromium({ proxy: proxy.port, extension: folder });
    const registered = () => browser.ask(async () => (await chrome.scripting.getRegisteredContentScripts()).length);
    await until(registered, (count) => count > 0, 'the scout to be registered');
  }, 240_000);
  afterAll(async () => {
    await browser?.close();
    await Promise.all([pages?.close(), proxy?.close()]);
  });

  it('marks an article on the invented talks, with a card and a popup that say so', async () => {
    const html = shell(HARBOUR).replace('2026-06-23', '2031-05-12');
    const tab = await openMarked(browser, pages.put('/harbour', html));
    const { x, y } = await placeOf(tab, 'Ilse Marrin');
    await tab.click(x, y);
    const card = await until(
      () => browser.card(tab),
      (seen) => seen !== null,
      'a card',
    );
    expect(card?.name).toBe('Ilse Marrin');
    expect(card?.text).toContain('Foreign Minister of Aldmoor');
    await tab.press('Escape');
    const said = await readPopup(browser, await tab.number(), (text) => text.includes('Named in it'));
    expect(said).toContain('This article is about the talks');
    expect(said).toContain('Dredging without consent');
    expect(said).toContain('Ilse Marrin');
  });

  it("leaves an article on the project's own topic without mark or badge", async () => {
    const tab = await browser.open(pages.put('/own-topic', shell(NEWS)));
    await sleep(2_500);
    expect(await marksOn(tab)).toEqual({});
    expect(await badgeOf(browser, await tab.number())).toBe('');
  });

  it("ships no name of the project's own dossier", async () => {
    const shipped = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(?:js|json|html|css)$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name));
    expect(shipped.length).toBeGreaterThan(10);
    expect(shipped.filter((path) => /Araghchi|Vance|Hormuz|Islamabad/.test(readFileSync(path, 'utf8')))).toEqual([]);
  });

  it('has asked nobody and logged no error', async () => {
    expect(proxy.foreign).toEqual([]);
    expect(await browser.errors()).toEqual([]);
  });
});
