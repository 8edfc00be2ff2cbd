/* Every kind of permalink, opened cold in a tab of its own: the record's heading, or that nothing is under the address. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildFolder } from '../../cli/build-e2e';
import { type Chromium, openChromium } from '../../cli/drivers/chromium';
import { until } from '../../cli/drivers/driver';
import { type RecordingProxy, recordTraffic } from './proxy';

type Records = Record<string, Record<string, string>>;
const shipped = (name: string) => JSON.parse(readFileSync(join(buildFolder('chrome', true), 'dossier', name), 'utf8'));

/** The folder of a kind and the field that its heading shows. */
const KINDS: [folder: string, heading: string | null][] = [
  ['events', 'title'],
  ['actors', 'name'],
  ['disputes', 'question'],
  ['mechanisms', 'name'],
  ['terms', null],
  ['places', 'name'],
  ['statements', null],
  ['sources', 'title'],
];

let browser: Chromium;
let proxy: RecordingProxy;
let dossier: Record<string, Records>;
beforeAll(async () => {
  dossier = { ...shipped('dataset.json'), sources: shipped('sources.json') };
  proxy = await recordTraffic();
  browser = await openChromium({ proxy: proxy.port });
});
afterAll(async () => {
  expect(await browser?.errors()).toEqual([]);
  expect(proxy?.foreign).toEqual([]);
  await browser?.close();
  await proxy?.close();
});

/** What an address shows: its heading and its text. */
async function shown(hash: string, selector = 'main h1, main h2'): Promise<{ heading: string; text: string; title: string }> {
  const tab = await browser.open(browser.inside(`/explorer.html${hash}`));
  const read = () =>
    tab.evaluate((wanted: string) => {
      const main = document.querySelector('main');
      return { heading: document.querySelector(wanted)?.textContent ?? '', text: main?.textContent ?? '', title: document.title };
    }, selector);
  // The title follows the content a moment later.
  const seen = await until(read, ({ heading, title }) => heading !== '' && title.includes(' · '), `heading and title under ${hash}`);
  await tab.close();
  return seen;
}

it.each(KINDS)('#/%s/ID shows the record', async (folder, field) => {
  const records = Object.values(dossier[folder] ?? {});
  expect(records.length).toBeGreaterThan(1);
  for (const record of [records[0], records.at(-1)]) {
    const { heading, text, title } = await shown(`#/${folder}/${record?.['id']}`, '.entry h1');
    expect(text).not.toContain('No entry under this address');
    if (field) expect(heading).toBe(record?.[field]);
    expect(title.startsWith(heading), title).toBe(true);
  }
});

it('#/search?q=… shows what was found, and the words asked for', async () => {
  const tab = await browser.open(browser.inside('/explorer.html#/search?q=grossi'));
  await until(
    () => tab.evaluate(() => document.querySelector('main .result')?.textContent ?? ''),
    (text) => text.includes('Grossi'),
    'a result',
  );
  expect(await tab.evaluate(() => document.querySelector('main h1')?.textContent)).toBe('Search');
  expect(await tab.evaluate(() => document.querySelector('input')?.value)).toBe('grossi');
  await tab.close();
});

it.each([
  ...KINDS.map(([folder]) => [`#/${folder}/none-such`, 'none-such']),
  ['#/nowhere', 'nowhere'],
  ['#/events', 'events'],
  ['#/events/a/b', 'events/a/b'],
  ['#/events/constructor', 'constructor'],
  ['#/events/__proto__', '__proto__'],
  ['#/events/%E0%A4%A', '%E0%A4%A'],
  ['#/events/<b>bold<%2Fb>', '<b>bold</b>'],
])('%s says that nothing is under it', async (hash, named) => {
  const { heading, text } = await shown(hash as string);
  expect(heading).toBe('No entry under this address');
  expect(text).toContain(named);
});
