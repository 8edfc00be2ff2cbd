/*
 * How soon the popup shows something and how soon it can be used, beside an extension page with one line of text in the
 * same browser, turn about. The popup is opened on an article that was read, with its whole digest; the plain page stands
 * in a copy of the build. First content is the browser's own paint entry; usable is the digest, or the line, in the
 * document and the main thread free again.
 */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { ensureBrowsers } from '../../cli/browsers';
import { buildFolder } from '../../cli/build-e2e';
import { countMarks, openDemoBrowser, readBadge } from '../../cli/demo-browser';
import { servePages } from '../../cli/demo-server';
import { type Table, tableOf } from './measure';

const PLAIN = '<!doctype html><html lang="en"><meta charset="utf-8"><title>Plain</title><h2>One line</h2></html>';

interface Opened {
  first: number;
  usable: number;
}

export async function benchPopup({ rounds = 15 }: { rounds?: number } = {}): Promise<Table[]> {
  const build = mkdtempSync(join(tmpdir(), 'parley-popup-'));
  cpSync(buildFolder('chrome', true), build, { recursive: true });
  writeFileSync(join(build, 'plain.html'), PLAIN);
  const { chromium } = ensureBrowsers(['chromium']);
  const server = await servePages('tests/pages');
  const demo = await openDemoBrowser(chromium, build, true);
  try {
    const article = `${server.origin}/demo-article.html`;
    const page = await demo.browser.newPage();
    await demo.firstTabOpened;
    await page.goto(article);
    await page.bringToFront();
    await countMarks(page);
    const { tab } = await readBadge(demo.worker, article);
    const cases = { 'a page with one line': 'plain.html', popup: `popup.html?tab=${tab}` };
    const seen = new Map(Object.keys(cases).map((name) => [name, [] as Opened[]]));
    for (let round = -2; round < rounds; round += 1) {
      for (const [name, path] of Object.entries(cases)) {
        const opened = await openOnce(demo.browser, demo.own(path));
        if (round >= 0) seen.get(name)?.push(opened);
      }
    }
    const table = (title: string, read: (opened: Opened) => number) =>
      tableOf(title, Object.fromEntries([...seen].map(([name, all]) => [name, all.map(read)])));
    return [table('Popup: to first content', ({ first }) => first), table('Popup: to usable', ({ usable }) => usable)];
  } finally {
    await demo.browser.close();
    server.close();
    rmSync(build, { recursive: true });
  }
}

async function openOnce(browser: Browser, address: string): Promise<Opened> {
  const page = await browser.newPage();
  try {
    await page.setViewport({ width: 400, height: 600 });
    await page.evaluateOnNewDocument(watchPage);
    await page.goto(address);
    const usable = await page.waitForFunction(() => (globalThis as unknown as Watched).usableAt, { timeout: 20_000, polling: 20 });
    const first = await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime, { polling: 20 });
    return { first: Number(await first.jsonValue()), usable: Number(await usable.jsonValue()) };
  } finally {
    await page.close();
  }
}

interface Watched {
  usableAt?: number;
}

/** Notes when the first second-level heading stands, which the digest brings, and the thread is free after it. */
function watchPage(): void {
  const watched = globalThis as unknown as Watched;
  const observer = new MutationObserver(() => {
    if (!document.querySelector('h2')) return;
    observer.disconnect();
    requestAnimationFrame(() => setTimeout(() => Object.assign(watched, { usableAt: performance.now() })));
  });
  observer.observe(document, { childList: true, subtree: true });
}
