/*
 * How long a reader waits for marks: from the moment the page is there to the first one drawn, on an article of 100 KB, as a
 * multiple of what cannot be avoided, one pass over its text and one message with it to the background and back. Measured
 * turn about in one browser, so that a busy machine slows both.
 */
import type { Browser, Page, WebWorker } from 'puppeteer-core';
import { ensureBrowsers } from '../../cli/browsers';
import { buildFolder } from '../../cli/build-e2e';
import { openDemoBrowser, readBadge } from '../../cli/demo-browser';
import { servePages } from '../e2e/server';
import { type Table, tableOf } from './measure';
import { pages } from './pages';
import { type TraceEvent, type Wait, waitOf } from './trace';

interface Times {
  wait: Wait;
  marks: number;
  pass: number;
  trip: number;
}

/** From the badge to the marks, at most. */
const DRAWN_MS = 1_000;

const PARTS = [
  'until the scout looks',
  'the look',
  'asking the background, its sending the annotator',
  'reading the page',
  'the text to the background, engine, the marks back and drawn',
] as const satisfies (keyof Wait)[];

export async function benchFirstMarks({ rounds = 9 }: { rounds?: number } = {}): Promise<Table[]> {
  const server = await servePages();
  const { browser, worker, own } = await openDemoBrowser(ensureBrowsers(['chromium']).chromium, buildFolder('chrome', true), true);
  try {
    const asking = await browser.newPage();
    await asking.goto(own('icon/16.png'));
    await asking.evaluate(scoutRegistered);
    const address = server.put('/article', pages.article);
    const times: Times[] = [];
    for (let round = 0; round <= rounds; round += 1) {
      const one = await loadOnce({ browser, worker, asking, address });
      if (round > 0) times.push(one); // the first starts the background
    }
    const title = `From page load to marks, article of ${Math.round(pages.article.length / 1_000)} KB of HTML, Chromium, background awake`;
    return [
      tableOf(title, {
        'one text pass and one message round trip': times.map(({ pass, trip }) => pass + trip),
        'one text pass': times.map(({ pass }) => pass),
        'one message round trip with the text': times.map(({ trip }) => trip),
        'page load to first marks': times.map(({ marks }) => marks),
        ...Object.fromEntries(PARTS.map((part) => [`  ${part}`, times.map(({ wait }) => wait[part])])),
      }),
    ];
  } finally {
    await Promise.all([browser.close(), server.close()]);
  }
}

interface Stage {
  browser: Browser;
  worker: WebWorker;
  asking: Page;
  address: string;
}

async function loadOnce({ browser, worker, asking, address }: Stage): Promise<Times> {
  const page = await browser.newPage();
  try {
    await page.evaluateOnNewDocument(noteFirstMarks);
    await page.tracing.start({ categories: ['devtools.timeline', 'toplevel'] });
    await page.goto(address, { waitUntil: 'load' });
    // Asked of the background: waiting in the page would be timers in its trace.
    await readBadge(worker, address);
    await new Promise((resolve) => setTimeout(resolve, DRAWN_MS));
    const trace = new TextDecoder().decode(await page.tracing.stop());
    const { marks, pass, text } = await page.evaluate(readInPage);
    const trip = await asking.evaluate(sendText, text);
    return { wait: waitOf((JSON.parse(trace) as { traceEvents: TraceEvent[] }).traceEvents, address, marks), marks, pass, trip };
  } finally {
    await page.close();
  }
}

/** Looks with each frame until a highlight of ours is there: timers and messages in the trace are then the extension's alone. */
export function noteFirstMarks(): void {
  // A method, because a function kept under a name is wrapped in one that the page does not have.
  const looking = {
    look(): void {
      const names = [...(CSS.highlights as unknown as Map<string, unknown>).keys()];
      if (names.some((name) => name.startsWith('parley-'))) Object.assign(globalThis, { firstMarks: performance.now() });
      else requestAnimationFrame(() => this.look());
    },
  };
  addEventListener('DOMContentLoaded', () => looking.look());
}

function readInPage(): { marks: number; pass: number; text: string } {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const began = performance.now();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const parts: string[] = [];
  while (walker.nextNode()) parts.push((walker.currentNode as Text).data);
  const text = parts.join('');
  const pass = performance.now() - began;
  const { firstMarks } = globalThis as unknown as { firstMarks: number };
  return { marks: firstMarks - (navigation?.domContentLoadedEventEnd ?? 0), pass, text };
}

export async function scoutRegistered(): Promise<void> {
  const { chrome } = globalThis as unknown as { chrome: { scripting: { getRegisteredContentScripts(): Promise<unknown[]> } } };
  while ((await chrome.scripting.getRegisteredContentScripts()).length === 0) await new Promise((resolve) => setTimeout(resolve, 50));
}

/** A message that the background hears and does not answer. */
async function sendText(text: string): Promise<number> {
  const { chrome } = globalThis as unknown as { chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } } };
  const began = performance.now();
  await chrome.runtime.sendMessage({ parley: 'nothing', request: { text } }).catch(() => undefined);
  return performance.now() - began;
}
