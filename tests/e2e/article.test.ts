/* An article from arrival to card and popup, as a reader meets it. */
import { expect, it } from 'vitest';
import { sleep, type Tab, until } from '../../cli/drivers/driver';
import { badgeOf, cardsOn, marksOn, openMarked, outerOf, placeOf, readPopup, textOf } from '../../cli/drivers/seen';
import { inBothBrowsers } from './stage';

/** One word for what the two browsers call differently. */
const ROLES: Record<string, string> = { pushbutton: 'button', summary: 'disclosure', DisclosureTriangle: 'disclosure', grouping: 'group' };

inBothBrowsers('an article', (stage, name) => {
  let tab: Tab;
  const article = () => stage().pages.address('/demo-article.html');
  const card = () => stage().browser.card(tab);
  const closed = () =>
    until(
      () => cardsOn(tab),
      (count) => count === 0,
      'the card to close',
    );
  const opened = () => until(card, (seen) => seen !== null, 'a card');

  it('gets its marks, and its elements stay byte for byte what the server sent', async () => {
    tab = await openMarked(stage().browser, article());
    const sent = await tab.evaluate(async () => {
      const text = await (await fetch(location.href)).text();
      return new DOMParser().parseFromString(text, 'text/html').documentElement.outerHTML;
    });
    const marks = await marksOn(tab);
    expect(marks['parley-entity']).toBeGreaterThan(10);
    expect(marks['parley-claim']).toBeGreaterThan(3);
    expect(await outerOf(tab)).toBe(sent);
  });

  it('has the number of its contested points on the badge, and the popup counts the same', async () => {
    const { browser } = stage();
    const number = await tab.number();
    const badge = await until(
      () => badgeOf(browser, number),
      (text) => text !== '',
      'a badge',
    );
    const text = await readPopup(browser, number, (said) => said.includes('Named in it'));
    expect(text).toContain(`${badge} points`);
    expect(Number(badge)).toBeGreaterThanOrEqual(3);
    for (const part of [
      'This article is about the talks',
      'Lake Lucerne Summit',
      'Since it was published',
      'Contested points it touches',
      'Dossier as of',
    ]) {
      expect(text).toContain(part);
    }
    expect(text.split('Contested points it touches')[1]).toMatch(/\?\n/);
    expect(text).toContain('JD Vance');
  });

  it('answers a search in the popup', async () => {
    const { browser } = stage();
    const popup = await browser.open(browser.inside(`/popup.html?tab=${await tab.number()}`));
    await until(
      () => textOf(popup),
      (text) => text.includes('Since it was published'),
      'the digest',
    );
    const inField = async () => {
      await popup.press('/');
      return popup.evaluate(() => document.activeElement instanceof HTMLInputElement && document.activeElement.type !== 'checkbox');
    };
    await until(inField, Boolean, 'the search field');
    await popup.type('grossi');
    const said = await until(
      () => textOf(popup),
      (text) => text.includes('Rafael Grossi'),
      'a result',
    );
    expect(said).not.toContain('Since it was published');
    await popup.close();
  });

  it('opens one card by a click, one element more, and is as before when it closes', async () => {
    const before = await outerOf(tab);
    const nodes = await tab.evaluate(() => document.querySelectorAll('*').length);
    const { x, y } = await placeOf(tab, 'Esmail Baghaei');
    await tab.click(x, y);
    const seen = await opened();
    expect(seen).toMatchObject({ role: 'dialog', name: 'Esmail Baghaei', focused: true });
    expect(await tab.evaluate(() => document.querySelectorAll('*').length)).toBe(nodes + 1);
    expect((await marksOn(tab))['parley-open']).toBe(1);
    await sleep(1_000); // longer than the page's changes are waited for: our own element is none of them
    expect((await marksOn(tab))['parley-open']).toBe(1);
    await tab.press('Escape');
    await closed();
    expect(await outerOf(tab)).toBe(before);
    expect((await marksOn(tab))['parley-open']).toBeUndefined();
  });

  it('tells a screen reader the role and the name of everything in the card that can be worked', async () => {
    await tab.evaluate(() => scrollTo(0, 0));
    const { x, y } = await placeOf(tab, 'JD Vance');
    await tab.click(x, y);
    const worked = async () => ((await card())?.controls ?? []).map(({ role, name }) => `${ROLES[role] ?? role}: ${name}`).sort();
    const buttons = ['Close', name === 'Firefox' ? 'Open Explorer' : 'Open side panel', 'Next mark', 'Previous mark'];
    const expected = [
      ...buttons.map((each) => `button: ${each}`),
      'disclosure: Report a mistake',
      'disclosure: Where it comes from',
      'group: JD Vance',
    ].sort();
    await until(worked, (seen) => seen.length === expected.length, 'a card with its controls');
    expect(await worked()).toEqual(expected);
    const focus = async () => (await card())?.controls.find(({ focused }) => focused)?.name;
    const openBelow = async (name: string) => {
      for (let stops = 0; stops < expected.length && (await focus()) !== name; stops += 1) await tab.press('Tab');
      expect(await focus()).toBe(name);
      const closed = (await card())?.text ?? '';
      await tab.press('Enter');
      await until(card, (seen) => (seen?.text.length ?? 0) > closed.length, `what is under "${name}"`);
    };
    await openBelow('Where it comes from');
    await openBelow('Report a mistake');
    const added = await until(worked, (seen) => seen.length > expected.length, 'the controls of the report');
    expect(added.filter((each) => !/^\S+: \S/.test(each))).toEqual([]);
    expect(added).toEqual(expect.arrayContaining(expected));
    await tab.press('Escape');
    await closed();
  });

  it('steps from mark to mark by the command keys, wraps round, and Escape gives the focus back', async () => {
    const { browser } = stage();
    await tab.evaluate(() => {
      const link = document.querySelector('h1');
      link?.setAttribute('tabindex', '-1');
      link?.focus();
    });
    await browser.command(tab, 'next-mark');
    const first = await opened();
    expect(first?.focused).toBe(true);
    await browser.command(tab, 'next-mark');
    const second = await until(card, (seen) => seen !== null && seen.text !== first?.text, 'the next card');
    await browser.command(tab, 'previous-mark');
    await until(card, (seen) => seen?.text === first?.text, 'the card before');
    expect(second?.name).not.toBe('');
    await tab.press('Escape');
    await closed();
    expect(await tab.evaluate(() => document.activeElement?.nodeName)).toBe('H1');
    await tab.evaluate(() => document.querySelector('h1')?.removeAttribute('tabindex'));
  });

  it('opens a card when the pointer rests on a mark, without taking the focus, and lets go of it', async () => {
    await tab.evaluate(() => scrollTo(0, 0));
    const { x, y } = await placeOf(tab, 'JD Vance');
    await tab.move(x, y);
    const seen = await opened();
    expect(seen).toMatchObject({ name: 'JD Vance', focused: false });
    await tab.move(5, 5);
    await closed();
  });

  it('leaves Enter to the page', async () => {
    await tab.evaluate(() => {
      const counted = window as unknown as { entered: number };
      counted.entered = 0;
      document.addEventListener('keydown', (event) => {
        if (event.key === 'Enter' && !event.defaultPrevented) counted.entered += 1;
      });
    });
    await tab.press('Enter');
    await sleep(300);
    expect(await cardsOn(tab)).toBe(0);
    expect(await tab.evaluate(() => (window as unknown as { entered: number }).entered)).toBe(1);
  });

  it('does not hear events that a script made', async () => {
    await tab.evaluate(() => scrollTo(0, 0));
    const { x, y } = await placeOf(tab, 'JD Vance');
    await tab.evaluate(
      (clientX: number, clientY: number) => {
        const target = document.elementFromPoint(clientX, clientY);
        for (const type of ['pointermove', 'pointerdown', 'click']) {
          target?.dispatchEvent(new PointerEvent(type, { clientX, clientY, bubbles: true, composed: true, pointerType: 'mouse' }));
        }
      },
      x,
      y,
    );
    await sleep(800);
    expect(await cardsOn(tab)).toBe(0);
    // The same place by hand: the test would see a card if one came.
    await tab.click(x, y);
    await opened();
    await tab.evaluate(() => document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })));
    await sleep(200);
    expect(await cardsOn(tab)).toBe(1);
    await tab.press('Escape');
    await closed();
  });

  it('suggests the keys of four commands, the most that a browser takes', async () => {
    const commands = await stage().browser.ask(() => chrome.commands.getAll());
    const keys = commands.map(({ shortcut }) => shortcut).sort();
    expect(keys).toEqual(['', 'Alt+Shift+Comma', 'Alt+Shift+L', 'Alt+Shift+Period', 'Alt+Shift+S']);
    expect(commands.find(({ shortcut }) => shortcut === '')?.name).toBe('check-selection');
  });
});
