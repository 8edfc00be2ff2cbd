/*
 * What a stopped background costs before it answers, as a multiple of `JSON.parse` over the bytes that it must read: in Node
 * a fresh process each time, by processor time; in Chromium the real service worker, stopped and not, from a page's load to
 * its first mark.
 */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { ensureBrowsers } from '../../cli/browsers';
import { buildFolder } from '../../cli/build-e2e';
import { compileTopic, writeCompiled } from '../../cli/compile';
import { openDemoBrowser } from '../../cli/demo-browser';
import { topicFolder } from '../../cli/topic-folder';
import { servePages } from '../e2e/server';
import { noteFirstMarks, scoutRegistered } from './first-marks';
import { type Table, tableOf } from './measure';
import { shortArticle } from './pages';
import { textOf } from './texts';

const KB = 1_000;
const root = join(import.meta.dirname, '..', '..');
const page = (text: string) => ({ text, language: 'en', published: '2026-06-23' });
const article = page(textOf(6 * KB, ({ label, language }) => language === 'en' && label === 'talks'));
const other = page(textOf(6 * KB, ({ label, language }) => language === 'en' && label === 'other'));

export async function benchColdStart({ rounds = 9 }: { rounds?: number } = {}): Promise<Table[]> {
  writeCompiled(compileTopic(topicFolder()), join(root, 'data', 'compiled'));
  return [inNode(rounds), await inChromium(rounds)];
}

function inNode(rounds: number): Table {
  const times: number[][] = [];
  for (let round = 0; round < rounds; round += 1) {
    const [parse = 0, open = 0, about = 0] = oneStart([article]);
    const [otherParse = 0, otherOpen = 0, elsewhere = 0] = oneStart([other]);
    times.push([parse, parse + open, otherParse + otherOpen + elsewhere, parse + open + about]);
  }
  return tableOf('Cold start in Node, processor time of a fresh process', {
    'parse the files that ship': times.map(([parse = 0]) => parse),
    'parse, open the engine': times.map(([, open = 0]) => open),
    'parse, open, answer on a page of 6 KB about other matters': times.map(([, , elsewhere = 0]) => elsewhere),
    'parse, open, answer on an article of 6 KB about the talks': times.map(([, , , about = 0]) => about),
  });
}

function oneStart(pages: object[]): number[] {
  const command = ['--import', 'tsx', join(import.meta.dirname, 'cold-child.ts')];
  return JSON.parse(execFileSync(process.execPath, command, { cwd: root, input: JSON.stringify(pages), encoding: 'utf8' })) as number[];
}

async function inChromium(rounds: number): Promise<Table> {
  const server = await servePages();
  const { browser, own } = await openDemoBrowser(ensureBrowsers(['chromium']).chromium, buildFolder('chrome', true), true);
  try {
    const asking = await browser.newPage();
    await asking.goto(own('icon/16.png'));
    await asking.evaluate(scoutRegistered);
    const address = server.put('/article', shortArticle());
    const times: Record<'parse' | 'awake' | 'stopped', number>[] = [];
    for (let round = 0; round <= rounds; round += 1) {
      const awake = await untilMarks(browser, address);
      const parse = await asking.evaluate(parseFiles);
      await stopBackground(browser);
      const stopped = await untilMarks(browser, address);
      if (round > 0) times.push({ parse, awake, stopped });
    }
    return tableOf('Cold start in Chromium: from page load to first mark, article of 20 KB', {
      'parse the files that ship': times.map(({ parse }) => parse),
      'background awake': times.map(({ awake }) => awake),
      'background stopped': times.map(({ stopped }) => stopped),
      'the difference of the two': times.map(({ awake, stopped }) => stopped - awake),
    });
  } finally {
    await Promise.all([browser.close(), server.close()]);
  }
}

async function untilMarks(browser: Browser, address: string): Promise<number> {
  const tab: Page = await browser.newPage();
  try {
    await tab.evaluateOnNewDocument(noteFirstMarks);
    await tab.goto(address, { waitUntil: 'load' });
    await tab.waitForFunction(() => 'firstMarks' in globalThis, { timeout: 60_000, polling: 100 });
    return await tab.evaluate(() => {
      const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
      return (globalThis as unknown as { firstMarks: number }).firstMarks - (navigation?.domContentLoadedEventEnd ?? 0);
    });
  } finally {
    await tab.close();
  }
}

async function stopBackground(browser: Browser): Promise<void> {
  const running = () => browser.targets().filter((target) => target.type() === 'service_worker');
  for (const target of running()) await (await target.worker())?.close();
  while (running().length > 0) await new Promise((resolve) => setTimeout(resolve, 20));
}

/** In a page of the extension: the same bytes, read before and then parsed once. */
async function parseFiles(): Promise<number> {
  const names = ['dataset', 'gazetteer', 'passages'];
  const texts = await Promise.all(names.map(async (name) => (await fetch(`/dossier/${name}.json`)).text()));
  const began = performance.now();
  for (const text of texts) JSON.parse(text);
  return performance.now() - began;
}
