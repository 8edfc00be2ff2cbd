/*
 * Explorer, settings and welcome as axe-core sees them, in light and dark, and as somebody walks them who has only a
 * keyboard: each stop is visible and has a name, the timeline answers its keys, nothing moves when that is asked.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, openChromium } from '../../cli/drivers/chromium';
import { sleep } from '../../cli/drivers/driver';
import { type RecordingProxy, recordTraffic } from './proxy';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const PAGES: [name: string, path: string, ready: string][] = [
  ['timeline', '/explorer.html#/timeline', '.timeline-track svg'],
  ['contested points', '/explorer.html#/contested', '.questions'],
  ['process', '/explorer.html#/process', '.process-map'],
  ['people', '/explorer.html#/people', '.person'],
  ['sources', '/explorer.html#/sources', '.ledger'],
  ['search', '/explorer.html#/search?q=line', '.result'],
  ['an empty search', '/explorer.html#/search?q=zzqqxx', '[role="status"] h2'],
  ['an address with nothing under it', '/explorer.html#/events/none-such', 'main h1, main h2'],
  ['settings', '/options.html', '.setting'],
  ['welcome', '/welcome.html', '.sample'],
];

let browser: Chromium;
let proxy: RecordingProxy;
beforeAll(async () => {
  proxy = await recordTraffic();
  browser = await openChromium({ proxy: proxy.port });
});
afterAll(async () => {
  await browser?.close();
  await proxy?.close();
});

async function open(path: string, ready: string): Promise<Page> {
  const page = browser.pageOf(await browser.open(browser.inside(path)));
  await page.waitForSelector(ready, { timeout: 20_000 });
  return page;
}

/** "rule: element" for each violation. */
async function violations(page: Page, rules: string[] | null = null): Promise<string[]> {
  await page.evaluate(axe);
  const { violations: found } = (await page.evaluate(
    (tags) => (globalThis as unknown as { axe: { run: (options: object) => Promise<AxeResults> } }).axe.run({ runOnly: tags }),
    rules ?? RULES,
  )) as AxeResults;
  return found.flatMap(({ id, nodes }) =>
    nodes.slice(0, 3).map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`),
  );
}

/** An entry of each kind, as the dossier's own lists link to it. */
async function firstLinks(): Promise<string[]> {
  const kinds = ['events', 'disputes', 'mechanisms', 'actors', 'sources'];
  const from = ['timeline', 'contested', 'process', 'people', 'sources'];
  const found: string[] = [];
  for (const [index, kind] of kinds.entries()) {
    const page = await open(`/explorer.html#/${from[index]}`, `main a[href^="#/${kind}/"]`);
    found.push(await page.$eval(`main a[href^="#/${kind}/"]`, (link) => link.getAttribute('href') ?? ''));
    await page.close();
  }
  return found;
}

// What dark changes is colour: only contrast is asked there.
describe.each([
  ['light', null],
  ['dark', ['color-contrast', 'link-in-text-block']],
])('in %s', (scheme, rules) => {
  it.each(PAGES)('finds nothing wrong with %s', async (_, path, ready) => {
    const page = await open(path, ready);
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    await sleep(100);
    expect(await violations(page, rules)).toEqual([]);
    await page.close();
  });
});

it('finds nothing wrong with an entry of each kind', async () => {
  for (const link of await firstLinks()) {
    const page = await open(`/explorer.html${link}`, '.entry h1');
    expect(await violations(page), link).toEqual([]);
    await page.close();
  }
});

interface Stop {
  name: string;
  visible: boolean;
  outlined: boolean;
}

/** Where Tab leads, up to `most` stops. */
async function walk(page: Page, most: number): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (let step = 0; step < most; step++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const at = document.activeElement;
      if (!at || at === document.body) return null;
      const style = getComputedStyle(at);
      const target = getComputedStyle(at.querySelector('.target') ?? at);
      const box = at.getBoundingClientRect();
      const label = at.getAttribute('aria-label') ?? (at as HTMLInputElement).labels?.[0]?.textContent ?? at.textContent;
      return {
        name: `${at.localName} ${(label || at.getAttribute('aria-labelledby') || '').trim().slice(0, 40)}`,
        visible: box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight,
        outlined: (style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2) || target.stroke !== 'none',
      };
    });
    if (!stop) break;
    stops.push(stop);
  }
  return stops;
}

it.each([
  ['timeline', '/explorer.html#/timeline', '.timeline-track svg', 20],
  ['search', '/explorer.html#/search?q=line', '.result', 25],
  ['settings', '/options.html', '.setting', 30],
  ['welcome', '/welcome.html', '.sample', 16],
] as const)('each stop of the keyboard on %s is visible, outlined and has a name', async (_, path, ready, most) => {
  const page = await open(path, ready);
  const stops = await walk(page, most);
  expect(stops.length).toBeGreaterThan(6);
  for (const stop of stops) {
    expect(stop.name).toMatch(/^\S+ \S/);
    expect(stop).toMatchObject({ visible: true, outlined: true });
  }
  await page.close();
});

it('answers the keys of the timeline: along a track, to another, closer, back to the whole, selected', async () => {
  const page = await open('/explorer.html#/timeline', '.timeline-track svg');
  const state = () =>
    page.evaluate(() => ({
      at: document.activeElement?.getAttribute('data-event') ?? null,
      lane: document.activeElement?.parentElement?.getAttribute('aria-label') ?? null,
      width: Number(document.querySelector('.timeline-track svg')?.getAttribute('width')),
      selected: document.querySelector('.timeline-track a.selected')?.getAttribute('data-event') ?? null,
      detail: document.querySelector('.event-detail h2')?.textContent ?? null,
    }));
  await page.$eval('.timeline-track a[tabindex="0"]', (link) => (link as unknown as HTMLElement).focus());
  const first = await state();
  await page.keyboard.press('ArrowRight');
  const second = await state();
  expect(second.lane).toBe(first.lane);
  expect(second.at).not.toBe(first.at);
  await page.keyboard.press('ArrowDown');
  const below = await state();
  expect(below.lane).not.toBe(first.lane);
  await page.keyboard.press('+');
  await sleep(100);
  expect((await state()).width).toBeGreaterThan(first.width);
  expect((await state()).at).toBe(below.at);
  await page.keyboard.press('0');
  await sleep(100);
  expect((await state()).width).toBe(first.width);
  await page.keyboard.press('Enter');
  await page.waitForSelector('.event-detail h2');
  const chosen = await state();
  expect(chosen.selected).toBe(below.at);
  expect(chosen.detail).toBeTruthy();
  await page.close();
});

it('comes closer by the wheel with Ctrl and keeps the day under the pointer, and moves by a drag', async () => {
  const page = await open('/explorer.html#/timeline', '.timeline-track svg');
  const box = await (await page.$('.timeline-track'))?.boundingBox();
  if (!box) throw new Error('the timeline is not drawn');
  const [x, y] = [box.x + box.width * 0.6, Math.max(10, box.y + 40)];
  const share = () =>
    page.$eval(
      '.timeline-track',
      (track, at) => {
        const width = Number(track.querySelector('svg')?.getAttribute('width'));
        return { width, share: (track.scrollLeft + at - track.getBoundingClientRect().left - 14) / (width - 28), left: track.scrollLeft };
      },
      x,
    );
  const before = await share();
  await page.mouse.move(x, y);
  await page.keyboard.down('Control');
  await page.mouse.wheel({ deltaY: -300 });
  await page.keyboard.up('Control');
  await sleep(200);
  const closer = await share();
  expect(closer.width).toBeGreaterThan(before.width * 2);
  expect(Math.abs(closer.share - before.share)).toBeLessThan(0.01);
  await page.mouse.down();
  await page.mouse.move(x + 120, y, { steps: 5 });
  await page.mouse.up();
  expect(closer.left - (await share()).left).toBeCloseTo(120, -1);
  await page.close();
});

it.each(PAGES)('gives %s targets of 44 px under a finger', async (_, path, ready) => {
  const page = await open(path, ready);
  await page.setViewport({ width: 390, height: 800, hasTouch: true, isMobile: true });
  await page.waitForSelector(ready);
  await sleep(150);
  const small = await page.evaluate(() => {
    const wanted = 'button, select, summary, .facet label, .choice, .explorer-head nav a, input[type="search"], input[type="text"]';
    return [...document.querySelectorAll(wanted)].flatMap((element) => {
      const { width, height } = element.getBoundingClientRect();
      if (!element.checkVisibility() || width === 0) return [];
      return height < 43.5 ? [`${element.localName} "${element.textContent?.trim().slice(0, 30)}" ${Math.round(height)}`] : [];
    });
  });
  expect(await page.evaluate(() => matchMedia('(pointer: coarse)').matches)).toBe(true);
  expect([...new Set(small)]).toEqual([]);
  await page.close();
});
