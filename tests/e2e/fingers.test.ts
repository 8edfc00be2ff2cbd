/*
 * Our pages under fingers and for those who want nothing to move, in Chromium: what is a row or a button can be hit, two
 * fingers bring the timeline closer around the day between them, and no style moves for longer than an instant.
 */
import type { CDPSession, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Chromium, openChromium } from '../../cli/drivers/chromium';
import { sleep, type Tab } from '../../cli/drivers/driver';
import { openMarked } from '../../cli/drivers/seen';
import { NEWS, shell } from './page-texts';
import { type RecordingProxy, recordTraffic } from './proxy';
import { type PageServer, servePages } from './server';

let browser: Chromium;
let proxy: RecordingProxy;
let pages: PageServer;
let article: Tab;
let number: number;
beforeAll(async () => {
  [pages, proxy] = await Promise.all([servePages(), recordTraffic()]);
  browser = await openChromium({ proxy: proxy.port });
  article = await openMarked(browser, pages.put('/article', shell(NEWS)));
  number = await article.number();
});
afterAll(async () => {
  await browser?.close();
  await Promise.all([pages?.close(), proxy?.close()]);
});

/** TAB stands for the tab with the article. */
const SURFACES: [name: string, path: string, ready: string, press?: string][] = [
  ['the popup', '/popup.html?tab=TAB', 'h2'],
  ['the panel', '/sidepanel.html?tab=TAB', '.popup-block h2'],
  ['the panel’s timeline', '/sidepanel.html?tab=TAB', '.popup-block h2', '[data-name="timeline"]'],
  ['the panel’s people', '/sidepanel.html?tab=TAB', '.popup-block h2', '[data-name="people"]'],
  ['the panel’s contested points', '/sidepanel.html?tab=TAB', '.popup-block h2', '[data-name="contested"]'],
  ['the panel’s process', '/sidepanel.html?tab=TAB', '.popup-block h2', '[data-name="process"]'],
  ['a person', '/explorer.html#/actors/abbas-araghchi', '.entry h1'],
  ['an event', '/explorer.html#/events/lake-lucerne-summit', '.entry h1'],
  ['a contested point', '/explorer.html#/disputes/iaea-inspections-agreed', '.statement-matrix'],
  ['a mechanism', '/explorer.html#/mechanisms/sixty-day-roadmap', '.entry h1'],
  ['the timeline', '/explorer.html#/timeline', '.timeline-track svg'],
  ['search', '/explorer.html#/search?q=line', '.result'],
  ['sources', '/explorer.html#/sources', '.ledger'],
  ['settings', '/options.html', '.setting'],
  ['welcome', '/welcome.html', '.sample'],
];

async function open([, path, ready, press]: (typeof SURFACES)[number], touch: boolean): Promise<Page> {
  const page = browser.pageOf(await browser.open(browser.inside(path.replace('TAB', String(number)))));
  if (touch) await page.setViewport({ width: 390, height: 800, hasTouch: true, isMobile: true });
  await page.waitForSelector(ready, { timeout: 20_000 });
  if (press) await page.$eval(press, (tab) => (tab as HTMLElement).click());
  await sleep(150);
  return page;
}

/** Links inside a sentence keep the height of its lines; whatever stands alone is a target. */
function smallTargets(): string[] {
  const LEAST = 43.5;
  const inSentence = (element: Element) => {
    const own = (element.textContent ?? '').trim().length;
    const parent = element.closest('p, dd, q, figcaption, .says, .source-line, .holder, .what, .meta');
    return parent !== null && (parent.textContent ?? '').trim().length > own + 3;
  };
  return [
    ...document.querySelectorAll<HTMLElement>('a[href], button, select, summary, input:not([type="checkbox"], [type="radio"])'),
  ].flatMap((element) => {
    const { width, height, right } = element.getBoundingClientRect();
    if (
      !element.checkVisibility() ||
      width <= 1 ||
      right <= 0 ||
      element.closest('svg') ||
      (element.localName === 'a' && inSentence(element))
    )
      return [];
    const target = element.closest('label') ?? element;
    return Math.max(height, target.getBoundingClientRect().height) < LEAST
      ? [
          `${element.localName}.${element.className} "${element.textContent?.trim().slice(0, 30)}" in ${element.parentElement?.className} ${Math.round(height)}`,
        ]
      : [];
  });
}

it.each(SURFACES)('gives %s targets of 44 px under a finger', async (...surface) => {
  const page = await open(surface, true);
  expect(await page.evaluate(() => matchMedia('(pointer: coarse)').matches)).toBe(true);
  expect([...new Set(await page.evaluate(smallTargets))]).toEqual([]);
  await page.close();
});

/** What moves for longer than an instant, or would. */
function moving(): string[] {
  const INSTANT_MS = 1;
  const seconds = (list: string) =>
    Math.max(...list.split(',').map((each) => Number.parseFloat(each) * (each.trim().endsWith('ms') ? 1 : 1000)));
  const styled = [...document.querySelectorAll('*')].flatMap((element) => {
    const { transitionDuration, animationName, animationDuration, scrollBehavior } = getComputedStyle(element);
    const moves = seconds(transitionDuration) > INSTANT_MS || (animationName !== 'none' && seconds(animationDuration) > INSTANT_MS);
    return moves || scrollBehavior === 'smooth' ? [`${element.localName}.${element.className}`] : [];
  });
  const running = document.getAnimations().filter(({ effect }) => Number(effect?.getComputedTiming().duration) > INSTANT_MS);
  return [...new Set(styled), ...running.map(({ effect }) => (effect as KeyframeEffect).target?.localName ?? '')];
}

it('moves something at all where nobody minds, or the next tests say nothing', async () => {
  const page = await open(SURFACES[0] as (typeof SURFACES)[number], false);
  expect(await page.evaluate(moving)).not.toEqual([]);
  await page.close();
});

it.each(SURFACES)('moves nothing in %s where that is asked', async (...surface) => {
  const page = await open(surface, false);
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  expect(await page.evaluate(moving)).toEqual([]);
  await page.close();
});

/** Two fingers on one line, `apart` pixels from each other around the middle. */
async function pinch(session: CDPSession, middle: { x: number; y: number }, from: number, to: number): Promise<void> {
  const fingers = (apart: number) => [-1, 1].map((side, id) => ({ x: middle.x + (side * apart) / 2, y: middle.y, id }));
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: fingers(from) });
  const STEPS = 8;
  for (let step = 1; step <= STEPS; step++) {
    await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: fingers(from + ((to - from) * step) / STEPS) });
    await sleep(30);
  }
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await sleep(150);
}

it('brings the timeline closer by two fingers around the day between them, and wider again', async () => {
  const page = await open(['', '/explorer.html#/timeline', '.timeline-track svg'], true);
  const session = await page.createCDPSession();
  await page.$eval('.timeline-track', (track) => track.scrollIntoView({ block: 'start' }));
  const middle = { x: 180, y: 300 };
  const read = () =>
    page.$eval(
      '.timeline-track',
      (track, x) => {
        const width = Number(track.querySelector('svg')?.getAttribute('width'));
        return {
          width,
          share: (track.scrollLeft + x - track.getBoundingClientRect().left - 14) / (width - 28),
          scale: visualViewport?.scale ?? 0,
        };
      },
      middle.x,
    );
  const before = await read();
  await pinch(session, middle, 80, 240);
  const closer = await read();
  expect(closer.width / before.width).toBeCloseTo(3, 0);
  expect(Math.abs(closer.share - before.share)).toBeLessThan(0.02);
  expect(closer.scale).toBe(before.scale); // the picture came closer, not the page
  await pinch(session, middle, 240, 80);
  expect((await read()).width).toBeLessThan(closer.width / 2);
  await page.close();
});

it('scrolls the timeline by one finger and leaves its scale alone', async () => {
  const page = await open(['', '/explorer.html#/timeline', '.timeline-track svg'], true);
  await page.$eval('.timeline-track', (track) => track.scrollIntoView({ block: 'start' }));
  const read = () =>
    page.$eval('.timeline-track', (track) => ({ left: track.scrollLeft, width: track.querySelector('svg')?.getAttribute('width') }));
  const before = await read();
  const session = await page.createCDPSession();
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x: number) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y: 300 }] });
  await touch('touchStart', 120);
  for (let x = 130; x <= 320; x += 10) await touch('touchMove', x);
  await touch('touchEnd', 320);
  await sleep(400);
  const after = await read();
  expect(before.left - after.left).toBeGreaterThan(80);
  expect(after.width).toBe(before.width);
  await page.close();
});
