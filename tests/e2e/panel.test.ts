/*
 * The side panel on a page of its own, in both browsers: it follows its tab, lists every mention and goes to it, finds and
 * marks words, offers the word that was meant, and checks a text that somebody selected.
 */
import { expect, it } from 'vitest';
import { type Tab, until } from '../../cli/drivers/driver';
import { openMarked, textOf } from '../../cli/drivers/seen';
import { NEWS, OTHER, shell } from './page-texts';
import { inBothBrowsers } from './stage';

inBothBrowsers('the side panel', (stage) => {
  let tab: Tab;
  let panel: Tab;
  const says = (part: string) =>
    until(
      () => textOf(panel),
      (text) => text.includes(part),
      `the panel to say "${part}"`,
    );
  const filler = Array.from({ length: 60 }, () => OTHER[0] as string);

  it('shows the article of its tab', async () => {
    const { browser, pages } = stage();
    tab = await openMarked(
      browser,
      pages.put('/article', shell([...NEWS, ...filler, 'Kazem Gharibabadi, the deputy foreign minister, spoke last.'])),
    );
    panel = await browser.open(browser.inside(`/sidepanel.html?tab=${await tab.number()}`));
    await says('This article is about the talks');
  });

  it('lists each mention, goes to it, and calls it gone where its words have left', async () => {
    const mention = (words: string) =>
      panel.evaluate((wanted: string) => {
        for (const details of document.querySelectorAll('details')) details.open = true;
        const button = [...document.querySelectorAll<HTMLElement>('.mentions button')].find((one) => one.textContent === wanted);
        button?.click();
        return button !== undefined;
      }, words);
    expect(await mention('Kazem Gharibabadi')).toBe(true);
    await until(
      () => tab.evaluate(() => scrollY),
      (y) => y > 500,
      'the page to scroll there',
    );
    await tab.evaluate(() => {
      const last = [...document.querySelectorAll('article p')].at(-1);
      last?.remove();
    });
    await says('gone from the page');
  });

  /** Presses what a busy machine may be late to draw. */
  const press = (selector: string) =>
    until(
      () =>
        panel.evaluate((wanted: string) => {
          const found = document.querySelector<HTMLElement>(wanted);
          found?.click();
          return found !== null;
        }, selector),
      (there) => there,
      `${selector} to press`,
    );
  const scrolled = () => panel.evaluate(() => document.querySelector('.panel-body')?.scrollTop ?? -1);

  it('opens the timeline at the article’s day, leads back there from an entry, and begins another tab at its top', async () => {
    await press('[role="tab"][data-name="timeline"]');
    const line = () =>
      panel.evaluate(() => {
        const here = document.querySelector('.v-timeline .here')?.getBoundingClientRect();
        const body = document.querySelector('.panel-body')?.getBoundingClientRect();
        return here && body ? (here.top - body.top) / body.height : null;
      });
    await until(line, (share) => share !== null && share > 0.3 && share < 0.7, 'the article’s line in the middle');
    const before = await scrolled();
    expect(before).toBeGreaterThan(500);
    await press('.v-timeline .here + li a');
    await until(scrolled, (top) => top < 100, 'the entry at its top');
    await press('.entry-bar button');
    await until(scrolled, (top) => Math.abs(top - before) < 2, 'the timeline where it was left');
    await press('[role="tab"][data-name="people"]');
    await until(scrolled, (top) => top === 0, 'the people at their top');
    await press('[role="tab"][data-name="article"]');
  });

  it('is reached in the order search, tabs, the rest', async () => {
    const stops: string[] = [];
    await panel.evaluate(() => document.querySelector<HTMLElement>('input[type="search"]')?.focus());
    for (let stop = 0; stop < 4; stop++) {
      stops.push(await panel.evaluate(() => document.activeElement?.getAttribute('role') ?? document.activeElement?.localName ?? ''));
      await panel.press('Tab');
    }
    expect(stops).toEqual(['input', 'tab', 'a', 'a']);
  });

  it('marks the words it finds, brings the sentence they stand in, and offers the word that was meant', async () => {
    const type = async (text: string) => {
      await panel.evaluate(() => {
        const field = document.querySelector<HTMLInputElement>('input[type="search"]');
        field?.focus();
        field?.select();
      });
      await panel.type(text);
    };
    await type('inspectors');
    const marked = () =>
      panel.evaluate(() => [...document.querySelectorAll('.result mark')].map((one) => one.textContent?.toLowerCase() ?? ''));
    await until(marked, (words) => words.length > 3 && words.every((word) => word.includes('inspect')), 'marked words');
    expect(await panel.evaluate(() => document.querySelectorAll('.result p.meta mark').length)).toBeGreaterThan(0);
    await type('Vanse');
    await says('Did you mean');
    await panel.evaluate(() => document.querySelector<HTMLElement>('.did-you-mean button')?.click());
    await says('JD Vance');
    await type(' ');
    await says('This article is about the talks');
  });

  it('checks what somebody selected: the point, the position, why, and what bears on it', async () => {
    const number = await tab.number();
    const ask = (text: string) =>
      stage().browser.ask(
        (id: number, selected: string) => chrome.storage.session.set({ [`asked-${id}`]: { kind: 'check', text: selected } }),
        number,
        text,
      );
    await ask('Iran had agreed to let IAEA inspec-\ntors return to its of\ufb01cial sites, Vance said.');
    const text = await says('The sentence takes position');
    for (const part of [
      'let IAEA inspectors return to its official sites',
      'Shared names',
      'Would settle it',
      'Statements that bear on it',
    ])
      expect(text).toContain(part);
    expect(text).toMatch(/Same (?:claim|matter)/);
    await ask('Shares in 12 shipping companies rose.');
    expect(await says('No entry speaks to this sentence')).toContain('Words looked for');
  });

  it('stays with its tab and follows it to another page', async () => {
    await tab.goto(stage().pages.put('/garden', shell(OTHER)));
    await until(
      () => textOf(panel),
      (text) => !text.includes('This article is about the talks'),
      'the panel to follow',
    );
    await tab.goto(stage().pages.put('/article', shell(NEWS)));
    await says('This article is about the talks');
    await panel.close();
    await tab.close();
  });
});
