/*
 * An extension that was updated under a running page, in Chromium, whose scripts outlive it: the first click on a mark says
 * to reload the page, in the language that was chosen, where no card was ever drawn; and goes away again. Firefox ends the
 * scripts of an extension with it, and takes the marks along.
 */
import { afterEach, expect, it } from 'vitest';
import { type Chromium, openChromium } from '../../cli/drivers/chromium';
import { type Tab, until } from '../../cli/drivers/driver';
import { cardsOn, countOf, marksOn, openMarked, placeOf } from '../../cli/drivers/seen';
import { NEWS, shell } from './page-texts';
import { type PageServer, servePages } from './server';

let browser: Chromium | undefined;
let pages: PageServer | undefined;
afterEach(async () => {
  await browser?.close();
  await pages?.close();
});

/** What an alert of ours says; its root is closed to scripts, not to the tree that assistive technology reads. */
async function alertOn(tab: Tab): Promise<string | null> {
  const session = await (browser as Chromium).pageOf(tab).createCDPSession();
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const alert = nodes.find(({ role }) => role?.value === 'alert');
  const below = (ids: readonly string[] = []): string =>
    ids
      .map((id) => nodes.find(({ nodeId }) => nodeId === id))
      .map((node) => (node?.role?.value === 'StaticText' ? String(node.name?.value ?? '') : below(node?.childIds)))
      .join('');
  return alert ? below(alert.childIds) : null;
}

it.each([
  ['en', 'Parley was updated. Reload this page to go on.'],
  ['de', /^Parley .+ neu/],
  ['fa', /Parley/],
] as const)('says in %s to reload the page, at the first click on a mark', async (language, words) => {
  pages = await servePages();
  browser = await openChromium();
  await browser.ask((chosen: string) => chrome.storage.local.set({ settings: { language: chosen } }), language);
  const tab = await openMarked(browser, pages.put('/article', shell(NEWS)));
  const { x, y } = await placeOf(tab, 'JD Vance');
  await browser.ask(() => setTimeout(() => (chrome.runtime as unknown as { reload: () => void }).reload(), 50)).catch(() => {});
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  expect(await cardsOn(tab)).toBe(0);
  await tab.click(x, y);
  const said = await until(
    () => alertOn(tab),
    (text) => text !== null && text !== '',
    'the page to say so',
  );
  expect(said).toMatch(words);
  expect(countOf(await marksOn(tab))).toBe(0);
  await tab.press('Escape');
  expect(await cardsOn(tab)).toBe(0);
});
