/*
 * Each state that a popup can be in, in both browsers with their own storage and pages: what it says, what can be done, and
 * that it is done without a reload. The store that is full and the card that is outdated have tests of their own.
 */
import { expect, it } from 'vitest';
import { type Tab, until } from '../../cli/drivers/driver';
import { countOf, marksOn, openMarked, readPopup, textOf } from '../../cli/drivers/seen';
import { NEWS, OTHER, shell } from './page-texts';
import { inBothBrowsers } from './stage';

/** Names the talks once, and is about something else. */
const PASSING = [
  ...OTHER,
  'The price of diesel has gone up since the spring, the growers say, and the cold store costs more to run.',
  'Some blame the weather and some the roads; the talks between the United States and Iran were named once at the table.',
  'The council wants to mend the road to the cold store before the winter.',
];
const undated = (html: string) => html.replace(/<meta property="article:published_time"[^>]*>/, '');
const press = (popup: Tab, name: string) =>
  popup.evaluate((wanted: string) => {
    const buttons = [...document.querySelectorAll<HTMLElement>('button, [role="switch"]')];
    const button = buttons.find((one) => (one.getAttribute('aria-label') ?? one.textContent ?? '').trim() === wanted);
    button?.click();
    return button !== undefined;
  }, name);

inBothBrowsers('the popup', (stage) => {
  const put = (path: string, html: string) => stage().pages.put(path, html);
  const openPopup = async (tab: Tab) => stage().browser.open(stage().browser.inside(`/popup.html?tab=${await tab.number()}`));
  const says = (popup: Tab, part: string) =>
    until(
      () => textOf(popup),
      (text) => text.includes(part),
      `the popup to say "${part}"`,
    );

  it.each([
    ['is not about the talks', '/other', shell(OTHER), ['This page is not about the talks', 'Mark it anyway']],
    ['mentions them', '/passing', shell(PASSING), ['This page mentions the talks', 'Named in it']],
    ['has no date', '/undated', undated(shell(NEWS)), ['date not found', 'Date not found; “since” is left out.']],
    [
      'is newer than the dossier',
      '/newer',
      shell(NEWS).replace('2026-06-23', '2026-11-10'),
      ['days newer than the dossier', 'It may lack what this article reports', 'Last known before the article'],
    ],
  ])('of a page that %s says so', async (_, path, html, parts) => {
    const tab = await stage().browser.open(put(path, html));
    const number = await tab.number();
    const text = await readPopup(stage().browser, number, (said) => said.includes(parts[0] as string));
    for (const part of parts) expect(text).toContain(part);
    await tab.close();
  });

  it('of a page that no extension may read says so, and the dossier can be searched all the same', async () => {
    const { browser } = stage();
    const closed = await browser.open(browser.inside('/options.html'));
    const popup = await openPopup(closed);
    await says(popup, 'This kind of page cannot be read');
    await popup.evaluate(() => document.querySelector<HTMLInputElement>('input[type="search"]')?.focus());
    await popup.type('zzqqxx');
    await says(popup, 'Nothing found for “zzqqxx”.');
    await popup.close();
    await closed.close();
  });

  /** No tab has this number: its state is what the test keeps, and no reading changes it. */
  const NOBODY = 987_654;

  it.each([
    ['may not be read', 'not-allowed', ['Parley does not read this site', 'Read this page once', 'Always on gazette.example']],
    ['is being read', 'reading', ['Reading this page…']],
    ['could not be read', 'error', ['The page could not be read', 'Try again', 'read-timeout', 'Copy code']],
  ] as const)('of a page that %s says so, and what can be done', async (_, state, parts) => {
    const { browser } = stage();
    await browser.ask(
      (number: number, kept: string) =>
        chrome.storage.session.set({ [`tab-${number}`]: JSON.stringify({ state: kept, host: 'gazette.example', code: 'read-timeout' }) }),
      NOBODY,
      state,
    );
    const popup = await browser.open(browser.inside(`/popup.html?tab=${NOBODY}`));
    const text = await says(popup, parts[0]);
    for (const part of parts) expect(text).toContain(part);
    expect(await popup.evaluate(() => document.querySelector('[aria-busy="true"]') !== null)).toBe(state === 'reading');
    await popup.close();
  });

  it('pauses and resumes, switches the site off and on, and the marks follow without a reload', async () => {
    const tab = await openMarked(stage().browser, put('/switched', shell(NEWS)));
    // A popup lies over its page; a tab of its own hides it, and what is hidden is not drawn.
    const marks = async (holds: (count: number) => boolean, what: string) => {
      await tab.move(5, 5);
      return until(async () => countOf(await marksOn(tab)), holds, what);
    };
    const popup = await openPopup(tab);
    await says(popup, 'This article is about the talks');
    const first = countOf(await marksOn(tab));
    await press(popup, 'All');
    await marks((count) => count > first, 'every mention to be marked');
    await press(popup, 'None');
    await marks((count) => count === 0, 'no mark');
    await press(popup, 'First');
    await marks((count) => count === first, 'the first mentions again');
    await press(popup, 'Pause on all sites');
    await says(popup, 'Parley is paused');
    await marks((count) => count === 0, 'no mark while paused');
    await press(popup, 'Resume reading');
    await marks((count) => count === first, 'the marks after the pause');
    await says(popup, 'This article is about the talks');
    await popup.evaluate(() => document.querySelector<HTMLElement>('[role="switch"]')?.click());
    await says(popup, 'Marks are off on this site');
    await marks((count) => count === 0, 'no mark on the site');
    await press(popup, 'Read this page once');
    await marks((count) => count === first, 'the marks of one reading');
    await popup.evaluate(() => document.querySelector<HTMLElement>('[role="switch"]')?.click());
    await stage().browser.ask(() => chrome.storage.local.set({ settings: {} }));
    await popup.close();
    await tab.close();
  });

  it('goes to the sentence of a contested point, and shows the dossier as it was on the day', async () => {
    const filler = Array.from({ length: 60 }, () => OTHER[0] as string);
    const tab = await openMarked(stage().browser, put('/far', shell([...NEWS.slice(0, 1), ...filler, ...NEWS.slice(1)])));
    const popup = await openPopup(tab);
    await says(popup, 'Contested points it touches');
    await popup.evaluate(() => document.querySelector<HTMLElement>('details.claim > summary')?.click());
    await says(popup, 'Would settle it');
    const clicked = await popup.evaluate(() => {
      const sentence = document.querySelector<HTMLElement>('details.claim .found-in button');
      sentence?.click();
      return sentence?.textContent ?? '';
    });
    expect(NEWS.join(' ')).toContain(clicked.trim());
    await until(
      () => tab.evaluate(() => scrollY),
      (y) => y > 500,
      'the page to scroll there',
    );
    expect(await popup.evaluate(() => document.querySelectorAll('details.claim .positions > li').length)).toBeGreaterThan(1);
    await popup.evaluate(() => {
      const then = [...document.querySelectorAll<HTMLElement>('.then-and-now button, .then-and-now input')].at(-1);
      then?.click();
    });
    const then = await says(popup, 'Left out, because it was not knowable that day');
    expect(then).not.toContain('Since it was published');
    await popup.close();
    await tab.close();
  });
});
