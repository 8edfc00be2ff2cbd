/*
 * Where the card stands and how it looks on pages that make it hard: zoomed, in columns, right to left, on the last line,
 * under a modal dialog, and where the page styles everything.
 */
import { expect, it } from 'vitest';
import { type Tab, until } from '../../cli/drivers/driver';
import { cardsOn, openMarked, placeOf, waitForMarks } from '../../cli/drivers/seen';
import { inBothBrowsers } from './stage';

/** What is seen from the page: is the card wholly on the screen, on top, and clear of its mark? */
const stand = (tab: Tab) =>
  tab.evaluate(() => {
    const host = document.querySelector('parley-card');
    const registry = CSS.highlights as unknown as Map<string, Set<Range>>;
    const open = [...registry].find(([name]) => name.startsWith('parley-open'))?.[1];
    const [range] = [...(open ?? [])];
    if (!host || !range) return null;
    const card = host.getBoundingClientRect();
    const covers = [...range.getClientRects()].some(
      ({ left, right, top, bottom }) => left < card.right - 1 && right > card.left + 1 && top < card.bottom - 1 && bottom > card.top + 1,
    );
    // The window's own numbers are whole, those of a zoomed page are not.
    const inside = card.left > -1 && card.top > -1 && card.right < innerWidth + 1 && card.bottom < innerHeight + 1;
    const middle = document.elementFromPoint((card.left + card.right) / 2, (card.top + card.bottom) / 2);
    return { inside, covers, onTop: middle === host, tall: card.height > 100, wide: card.width > 200 };
  });
const GOOD = { inside: true, covers: false, onTop: true, tall: true, wide: true };

inBothBrowsers('the place of the card', (stage) => {
  const opened = async (tab: Tab, text: string) => {
    const { x, y } = await placeOf(tab, text);
    await tab.click(x, y);
    await until(
      () => stage().browser.card(tab),
      (seen) => seen !== null,
      `the card of ${text}`,
    );
    return until(
      () => stand(tab),
      (seen) => seen?.onTop === true,
      'the card to stand',
    );
  };

  it.each([
    ['at 200 % zoom', '/demo-article.html', 2, 'Abbas Araghchi'],
    ['320 pixels wide or less, as a sheet', '/demo-article.html', 4, 'Abbas Araghchi'],
    ['in columns, by the edge', '/columns.html', 1, 'Mohammad Bagher Ghalibaf'],
    ['in columns, at the foot of one', '/columns.html', 1.5, 'Rafael Grossi'],
    ['right to left', '/persian.html', 1, 'رافائل گروسی'],
    ['right to left, as a sheet', '/persian.html', 3, 'رافائل گروسی'],
    ['under the page’s own rules', '/hostile.html', 1, 'Abbas Araghchi'],
  ])('is on the screen, on top and clear of its mark: %s', async (_, path, factor, text) => {
    const tab = await openMarked(stage().browser, stage().pages.address(path));
    await tab.zoom(factor);
    expect(await opened(tab, text)).toEqual(GOOD);
    await tab.zoom(1);
    await tab.close();
  });

  it('stands above a mark on the last line', async () => {
    const tab = await openMarked(stage().browser, stage().pages.address('/demo-article.html'));
    const { y } = await placeOf(tab, 'Esmail Baghaei');
    await tab.evaluate((by: number) => scrollBy({ top: by - innerHeight + 24, behavior: 'instant' }), y);
    expect(await opened(tab, 'Esmail Baghaei')).toEqual(GOOD);
    await tab.close();
  });

  it('looks the same on a page that styles everything', async () => {
    const { browser, pages } = stage();
    const looks: (string | undefined)[] = [];
    for (const path of ['/columns.html', '/hostile.html']) {
      const tab = await openMarked(browser, pages.address(path));
      await opened(tab, 'Esmail Baghaei');
      looks.push((await browser.card(tab))?.look);
      await tab.close();
    }
    expect(looks[0]).toMatch(/14px ltr$/);
    expect(looks[1]).toBe(looks[0]);
  });

  it('closes when the page puts a modal dialog over it', async () => {
    const tab = await openMarked(stage().browser, stage().pages.address('/hostile.html'));
    await opened(tab, 'Abbas Araghchi');
    await tab.evaluate(() => document.querySelector('dialog')?.showModal());
    await until(
      () => cardsOn(tab),
      (count) => count === 0,
      'the card to close',
    );
    await tab.close();
  });

  it('works for a mark inside a modal dialog, where all else is inert', async () => {
    const { browser, pages } = stage();
    const words = 'Abbas Araghchi and JD Vance met for the talks between the United States and Iran in Switzerland. ';
    const html = `<!doctype html><html lang="en"><title>US and Iran talk</title><dialog><article><h1>US and Iran talk</h1><p>${words.repeat(4)}</p><p>Rafael Grossi spoke.</p></article></dialog><script>document.querySelector('dialog').showModal()</script></html>`;
    const tab = await browser.open(pages.put('/in-dialog.html', html));
    await waitForMarks(tab);
    expect(await opened(tab, 'Rafael Grossi')).toEqual(GOOD);
    expect((await browser.card(tab))?.focused).toBe(true);
    await tab.close();
  });
});
