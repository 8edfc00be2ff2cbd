/* Coverage tells four fates apart, and misses nothing of the real sheets. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { coverageOf } from '../../cli/covered';
import { formatRecord } from '../../cli/format-record';
import { loadTopic } from '../../cli/load';
import { topicFolder } from '../../cli/topic-folder';

const GOOD = join(import.meta.dirname, '../fixtures/harbour-talks');

it('tells in, merged, left out and missing apart', () => {
  const parent = mkdtempSync(join(tmpdir(), 'parley-coverage-'));
  const folder = join(parent, 'harbour-talks');
  cpSync(GOOD, folder, { recursive: true });
  const event = loadTopic(folder).files.find(({ kind }) => kind === 'events');
  const value = { ...event?.value, formerly: ['log/event/quay-meeting', 'pier-meeting'] };
  writeFileSync(join(folder, 'events/harbour-meeting.yaml'), formatRecord('events', value));
  const events = ['harbour-meeting', 'quay-meeting', 'pier-meeting', 'boat-trip', 'forgotten'];
  const disputes = { 'who-opens-the-port': 2 };
  writeFileSync(join(folder, 'sheet-ids.json'), JSON.stringify({ log: { events, disputes } }));
  writeFileSync(join(folder, 'left-out.yaml'), 'log/event/boat-trip: Nothing to do with the talks.\n');
  const fates = Object.fromEntries(coverageOf(loadTopic(folder)).map(({ id, fate }) => [id, fate]));
  rmSync(parent, { recursive: true });
  expect(fates).toEqual({
    'harbour-meeting': 'in',
    'quay-meeting': 'merged',
    'pier-meeting': 'merged',
    'boat-trip': 'leftOut',
    forgotten: 'missing',
    'who-opens-the-port': 'in',
    'who-opens-the-port/0': 'missing',
    'who-opens-the-port/1': 'missing',
  });
});

it('misses no record of the real sheets', () => {
  const covered = coverageOf(loadTopic(topicFolder()));
  expect(covered.length).toBeGreaterThan(2000);
  expect(covered.filter(({ fate }) => fate === 'missing').map(({ name }) => name)).toEqual([]);
});
