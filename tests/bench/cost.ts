/*
 * What the extension costs a page in a real Chromium: the same pages loaded with it and without it, turn about, each load
 * in a new tab and traced. Quotes the median of the differences with the interval that covers the true median in 95 of 100
 * runs (order statistics, no assumption on the noise).
 */
import { type Browser, launch, type Page } from 'puppeteer-core';
import { ensureBrowsers } from '../../cli/browsers';
import { buildFolder } from '../../cli/build-e2e';
import { openDemoBrowser, readBadge } from '../../cli/demo-browser';
import { servePages } from '../e2e/server';
import { ARGS } from './marking';
import { median } from './measure';
import { type PageName, pages } from './pages';
import { type Cost, costOf, hasOwnScript, styledFrom, type TraceEvent } from './trace';

/** After the load, and after the background has read a page that gets marks. */
const SETTLE_MS = 1_000;
/** No more than what is counted: each category traced slows the page itself. */
const CATEGORIES = ['devtools.timeline', 'toplevel'];

export interface Load extends Cost {
  shift: number;
  elements: number;
  /** Kilobytes after a collection. */
  heap: number;
  requests: number;
  ours: boolean;
}

export interface Added {
  page: PageName;
  pairs: number;
  figures: Record<string, { median: number; low: number; high: number; goal: number | null }>;
}

const GOALS: Record<PageName, number> = { unrelated: 5, article: 20, longread: 60 };

export async function benchCost({ rounds = 15, only }: { rounds?: number; only?: string | undefined } = {}): Promise<Added[]> {
  const server = await servePages();
  const { chromium } = ensureBrowsers(['chromium']);
  const { browser: with_, worker } = await openDemoBrowser(chromium, buildFolder('chrome', true), true);
  const without = await launch({ executablePath: chromium, pipe: true, args: ARGS, defaultViewport: { width: 1280, height: 900 } });
  try {
    await worker.evaluate(async () => {
      const { scripting } = (globalThis as unknown as { chrome: { scripting: { getRegisteredContentScripts(): Promise<unknown[]> } } })
        .chrome;
      while ((await scripting.getRegisteredContentScripts()).length === 0) await new Promise((resolve) => setTimeout(resolve, 50));
    });
    const added: Added[] = [];
    for (const name of Object.keys(pages) as PageName[]) {
      if (only !== undefined && only !== name) continue;
      const address = server.put(`/${name}`, pages[name]);
      const pairs: [Load, Load][] = [];
      for (let round = 0; round <= rounds; round += 1) {
        const first = round % 2 === 0;
        const isRead = async () => name !== 'unrelated' && (await readBadge(worker, address));
        const load = (own: boolean) => (own ? loadOnce(with_, address, isRead) : loadOnce(without, address));
        const one = await load(first);
        const other = await load(!first);
        const [own, plain] = first ? [one, other] : [other, one];
        const since = styledFrom(own.events, address);
        if (name !== 'unrelated' && (since === null || own.marks === 0))
          throw new Error(`${name}: no marks ${SETTLE_MS} ms after it was read; leave the machine to the benchmark`);
        if (round > 0) pairs.push([countIn(own, address, since), countIn(plain, address, null)]);
      }
      added.push(addedBy(name, pairs));
    }
    return added;
  } finally {
    await Promise.all([with_.close(), without.close(), server.close()]);
  }
}

/** A load and its trace: what it cost can be said only beside its partner. */
interface Traced extends Omit<Load, keyof Cost> {
  events: TraceEvent[];
  marks: number;
}

function countIn({ events, ...load }: Traced, address: string, since: number | null): Load {
  return { ...load, ...costOf(events, address, since) };
}

async function loadOnce(browser: Browser, address: string, isRead: () => Promise<unknown> = async () => true): Promise<Traced> {
  const page = await browser.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  try {
    await page.tracing.start({ categories: CATEGORIES });
    await page.goto(address, { waitUntil: 'load' });
    // Asked of the background: a question to the page would be counted as a script of its own.
    await isRead();
    await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
    const buffer = await page.tracing.stop();
    const { traceEvents } = JSON.parse(new TextDecoder().decode(buffer)) as { traceEvents: TraceEvent[] };
    return { events: traceEvents, ours: hasOwnScript(traceEvents), requests: asked.length, ...(await stateOf(page)) };
  } finally {
    await page.close();
  }
}

async function stateOf(page: Page): Promise<Pick<Traced, 'shift' | 'elements' | 'heap' | 'marks'>> {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const seen = await page.evaluate(async () => {
    let shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shift += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
    await new Promise((resolve) => setTimeout(resolve, 50));
    const marks = [...CSS.highlights.keys()].filter((name) => name.startsWith('parley-')).length;
    return { shift, elements: document.querySelectorAll('*').length, marks };
  });
  return { ...seen, heap: usedSize / 1_000 };
}

function addedBy(page: PageName, pairs: readonly [Load, Load][]): Added {
  if (!pairs.every(([own, plain]) => own.ours && !plain.ours))
    throw new Error(`${page}: the extension did not run, or ran where it is not`);
  const by = (read: (load: Load) => number, goal: number | null) => ({
    ...interval(pairs.map(([own, plain]) => read(own) - read(plain))),
    goal,
  });
  return {
    page,
    pairs: pairs.length,
    figures: {
      'script, style and paint (ms)': by(({ script, drawing }) => script + drawing, GOALS[page]),
      'script alone (ms)': by(({ script }) => script, null),
      'script and all drawing (ms)': by(({ script, drawingInAll }) => script + drawingInAll, null),
      'longest own task (ms)': by(({ longest }) => longest, 50),
      'layout shift': by(({ shift }) => shift, 0),
      elements: by(({ elements }) => elements, 0),
      'heap (KB)': by(({ heap }) => heap, 2_000),
      requests: by(({ requests }) => requests, 0),
    },
  };
}

/** Fewer pairs than this enclose nothing with 95 % confidence. */
const LEAST_PAIRS = 6;

/** Median and the order statistics that enclose it with 95 % confidence (sign test). */
export function interval(values: readonly number[]): { median: number; low: number; high: number } {
  const sorted = [...values].sort((a, b) => a - b);
  const reach = Math.max(0, sorted.length - 1 - rankOf(sorted.length));
  return { median: median(sorted), low: sorted[sorted.length - 1 - reach] ?? 0, high: sorted[reach] ?? 0 };
}

/** Largest rank k (from 0) such that values k and n − 1 − k enclose the median in at least 95 of 100 runs. */
function rankOf(count: number): number {
  let tail = 0.5 ** count;
  let chance = tail;
  let rank = 0;
  while (rank + 1 < count / 2) {
    chance = (chance * (count - rank)) / (rank + 1);
    if (tail + chance > 0.025) break;
    tail += chance;
    rank += 1;
  }
  return rank;
}

export function wordAdded({ page, pairs, figures }: Added): string {
  const lines = Object.entries(figures).map(([name, { median: middle, low, high, goal }]) => {
    const known = pairs >= LEAST_PAIRS;
    const range = !known ? '[too few pairs]' : `[${low.toFixed(2)}, ${high.toFixed(2)}]`;
    const judged = goal === null ? 'no goal' : `goal ≤ ${goal}  ${!known ? 'not judged' : high <= goal ? 'met' : 'MISSED'}`;
    return `  ${name.padEnd(30)} ${middle.toFixed(2).padStart(10)}  ${range.padEnd(24)} ${judged}`;
  });
  return [`What the extension adds to the page "${page}", Chromium, ${pairs} pairs: median [95 % interval]`, ...lines].join('\n');
}
