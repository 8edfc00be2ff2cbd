/* A background that was stopped, a store that is full, and what a message must be to be heard. */
import { expect, it } from 'vitest';
import { sleep, type Tab, until } from '../../cli/drivers/driver';
import { badgeOf, openMarked, placeOf, readPopup } from '../../cli/drivers/seen';
import { NEWS, shell } from './page-texts';
import { inBothBrowsers } from './stage';

inBothBrowsers('the background', (stage, name) => {
  let tab: Tab;
  let number: number;

  it('keeps the report of a tab over its own sleep, and wakes for a card', async () => {
    const { browser, pages } = stage();
    tab = await openMarked(browser, pages.put('/report', shell(NEWS)));
    number = await tab.number();
    const badge = await until(
      () => badgeOf(browser, number),
      (text) => text !== '',
      'a badge',
    );
    const stateOf = () =>
      browser.ask(async (key: string) => (await chrome.storage.session.get(key))[key] as string | undefined, `tab-${number}`);
    const kept = await stateOf();
    await browser.stopBackground();
    expect(await stateOf()).toBe(kept);
    expect(await badgeOf(browser, number)).toBe(badge);
    expect(await readPopup(browser, number, (text) => text.includes('Named in it'))).toContain(`${badge} points`);
    await browser.stopBackground();
    const { x, y } = await placeOf(tab, 'JD Vance');
    await tab.click(x, y);
    const card = await until(
      () => browser.card(tab),
      (seen) => seen !== null,
      'a card from a background that slept',
    );
    expect(card?.name).toBe('JD Vance');
    await tab.press('Escape');
  });

  it('answers no message that is misshapen, too large, unknown or for a tab that is none', async () => {
    const answers = await stage().browser.ask(async (id: number) => {
      const messages: unknown[] = [
        null,
        'read',
        { parley: 'read', request: { text: 'a page pretends to be a panel' } },
        { parley: 'analyze', request: { tab: String(id), anyway: false } },
        { parley: 'analyze', request: { tab: id } },
        { parley: 'analyze', request: [id, false] },
        { parley: 'constructor', request: {} },
        { parley: 'describe', request: { id: 'x'.repeat(5_000) } },
        { parley: 'describe', request: { id: 'iran' } },
        // What is heard, last: were it not, the silence before would say nothing.
        { parley: 'analyze', request: { tab: id, anyway: false } },
      ];
      return Promise.all(
        messages.map((message) =>
          chrome.runtime.sendMessage(message).then(
            (answer) => answer ?? null,
            () => null,
          ),
        ),
      );
    }, number);
    expect(answers.pop(), 'the one message that is as it should be').toBe(true);
    expect(answers.every((answer) => answer === null)).toBe(true);
  });

  it('makes room for a new report where older ones fill the store', async () => {
    const { browser, pages } = stage();
    const filled = await browser.ask(async () => {
      const chunk = 'x'.repeat(900_000);
      for (let count = 0; count < 20; count += 1) {
        try {
          await chrome.storage.session.set({ [`tab-9000${count}`]: chunk });
        } catch {
          return count;
        }
      }
      return -1;
    });
    expect(filled, 'the store has no bound that this test reaches').toBeGreaterThan(0);
    await browser.ask(async () => {
      for (let size = 400_000; size >= 400; size = Math.floor(size / 2)) {
        await chrome.storage.session.set({ [`tab-8000${size}`]: 'x'.repeat(size) }).catch(() => undefined);
      }
    });
    const next = await openMarked(browser, pages.put('/room', shell(NEWS)));
    const id = await next.number();
    await readPopup(browser, id, (text) => text.includes('Named in it'));
    await next.close();
  });

  it('marks the page and says what is wrong where the store takes nothing at all', async () => {
    const { browser, pages } = stage();
    await browser.ask(async () => {
      await chrome.storage.session.clear();
      for (let size = 4_000_000; size >= 16; size = Math.floor(size / 2)) {
        for (let count = 0; count < 3; count += 1) {
          await chrome.storage.session.set({ [`full-${size}-${count}`]: 'x'.repeat(size) }).catch(() => undefined);
        }
      }
    });
    const next = await openMarked(browser, pages.put('/full', shell(NEWS)));
    const id = await next.number();
    const said = await readPopup(browser, id, (text) => text.includes('Try again'));
    expect(said).toContain('store-full');
    await browser.ask(() => chrome.storage.session.clear());
    await next.close();
  });

  it(`takes the page off and on again by the switch (${name})`, async () => {
    const { browser } = stage();
    await tab.goto(stage().pages.address('/report'));
    const marks = () => tab.evaluate(() => [...(CSS.highlights as unknown as Map<string, unknown>).keys()].length);
    await until(marks, (count) => count > 0, 'marks');
    const site = (choice: 'on' | 'off') =>
      browser.ask(async (chosen: string) => {
        await chrome.storage.local.set({ settings: { sites: { localhost: chosen } } });
      }, choice);
    await site('off');
    await until(marks, (count) => count === 0, 'the marks to go');
    await until(
      () => badgeOf(browser, number),
      (text) => text === '·',
      'a middle dot',
    );
    await readPopup(browser, number, (text) => text.includes('Read this page once'));
    await site('on');
    await until(marks, (count) => count > 0, 'the marks to come back');
    await until(
      () => badgeOf(browser, number),
      (text) => Number(text) > 0,
      'the number to come back',
    );
    await browser.ask(() => chrome.storage.local.clear());
    await sleep(200);
  });
});
