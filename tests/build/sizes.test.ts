/* What ships may weigh so much and no more, in bytes after gzip: what is paid on a page first. Prints the figures. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { buildFolder, type Target } from '../../cli/build-e2e';

const KB = 1_000;
const BUDGETS: [name: string, files: RegExp, limit: number, why: string][] = [
  ['scout', /^content-scripts\/scout\.js$/, 5 * KB, 'runs on every page that was allowed'],
  [
    'annotator',
    /^content-scripts\/annotator\.js$/,
    8.5 * KB,
    'runs on pages about the dossier; half a kilobyte of it spares long pages most of their nodes',
  ],
  ['card', /^content-scripts\/card\.js$/, 80 * KB, 'comes with the first card on a page'],
  ['background', /^background\.js$/, 45 * KB, 'is read each time the background wakes'],
  ['popup', /^(?:popup\.html|assets\/popup.*\.css|chunks\/popup.*\.js)$/, 25 * KB, 'what the popup adds to the shared chunks'],
  ['all scripts and styles', /\.(?:js|css|html)$/, 240 * KB, 'everything that runs'],
  ['everything', /./, 1_050 * KB, 'what a person downloads; passages in twelve languages are a fourteenth of it'],
];

const targets: Target[] = ['chrome', 'firefox'];
describe.each(targets)('the %s build', (target) => {
  const folder = buildFolder(target, false);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(join(folder, name)).isFile());
  const weigh = (wanted: RegExp) =>
    files
      .filter((name) => wanted.test(name))
      .reduce((sum, name) => sum + gzipSync(readFileSync(join(folder, name)), { level: 9 }).length, 0);

  it.each(BUDGETS)('%s keeps to its budget', (name, wanted, limit, why) => {
    const weight = weigh(wanted);
    console.log(`${target} ${name}: ${weight} bytes gzip of ${limit} (${why})`);
    expect(weight).toBeGreaterThan(0);
    expect(weight).toBeLessThanOrEqual(limit);
  });

  it('tells the page nothing when a content script starts', () => {
    const scripts = files.filter((name) => /^content-scripts\/.*\.js$/.test(name));
    expect(scripts.length).toBe(3);
    const telling = scripts.filter((name) => /postMessage|CustomEvent|script-started/.test(readFileSync(join(folder, name), 'utf8')));
    expect(telling).toEqual([]);
  });

  it('names no address of its own to call', () => {
    const scripts = files.filter((name) => name.endsWith('.js')).map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const);
    const calling = scripts.filter(([, text]) =>
      /XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts|fetch\(\s*[`'"]http/.test(text),
    );
    expect(calling.map(([name]) => name)).toEqual([]);
  });
});
