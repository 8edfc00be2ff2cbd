/* The memory of what was read: the same findings with and without it, no trust in what is broken, and a lint that is quick. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { lintTopic } from '../../cli/lint/run';
import { type LoadedTopic, loadTopic } from '../../cli/load';
import { openMemory } from '../../cli/memory';
import { topicFolder } from '../../cli/topic-folder';

const GOOD = join(import.meta.dirname, '../fixtures/harbour-talks');
const real = topicFolder();
const options = { today: '2026-11-24', texts: null };

let cache: string;
beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), 'parley-memory-'));
});
afterEach(() => rmSync(cache, { recursive: true, force: true }));

describe('a memory', () => {
  const remember = (value: Record<string, unknown>) => {
    const memory = openMemory(real, cache);
    Object.assign(memory.memoOf('terms', 'id: pilotage'), { value });
    memory.save();
  };
  const recalled = (kind: string, text: string) => openMemory(real, cache).memoOf(kind, text).value;

  it('knows a text of a kind, and no other', () => {
    remember({ id: 'pilotage' });
    expect(recalled('terms', 'id: pilotage')).toEqual({ id: 'pilotage' });
    expect(recalled('places', 'id: pilotage')).toBeUndefined();
    expect(recalled('terms', 'id: pilotage ')).toBeUndefined();
  });

  it('keeps what the last run asked for and forgets the rest', () => {
    remember({ id: 'pilotage' });
    const memory = openMemory(real, cache);
    Object.assign(memory.memoOf('terms', 'id: ballast'), { value: { id: 'ballast' } });
    memory.save();
    expect(recalled('terms', 'id: pilotage')).toBeUndefined();
    expect(readdirSync(cache).length).toBe(1);
  });

  it.each([
    ['half a file', '{"a":'],
    ['null', 'null'],
  ])('is empty where its file holds %s', (_what, text) => {
    remember({ id: 'pilotage' });
    writeFileSync(join(cache, readdirSync(cache)[0] ?? ''), text);
    expect(recalled('terms', 'id: pilotage')).toBeUndefined();
  });

  it('is no matter where it cannot be written', () => {
    writeFileSync(join(cache, 'file'), '');
    const memory = openMemory(real, join(cache, 'file'));
    Object.assign(memory.memoOf('terms', 'x'), { value: {} });
    expect(() => memory.save()).not.toThrow();
  });
});

describe('a dossier read twice', () => {
  let folder: string;
  beforeEach(() => {
    folder = join(cache, 'harbour-talks');
    cpSync(GOOD, folder, { recursive: true });
  });
  const load = () => loadTopic(folder, openMemory(folder, join(cache, 'kept')));
  const see = ({ files, findings }: LoadedTopic) => ({ findings, records: files.map(({ id, valid, value }) => ({ id, valid, value })) });

  it('gives the same records, places and all', () => {
    const first = load();
    const again = load();
    expect(again.files.every(({ memo }) => memo.value !== undefined)).toBe(true);
    expect(see(again)).toEqual(see(first));
    const places = ({ files }: LoadedTopic) => files.map(({ placeOf }) => placeOf(['evidence', 0, 'source']));
    expect(places(again)).toEqual(places(first));
  });

  it('sees what is broken since, each time, and what is mended', () => {
    const first = load();
    const path = join(folder, 'terms/free-passage.yaml');
    const good = readFileSync(path, 'utf8');
    writeFileSync(path, `${good}mood: calm\n`);
    const broken = see(load());
    expect(broken.findings).toMatchObject([{ path: 'mood', line: good.split('\n').length }]);
    expect(see(load())).toEqual(broken);
    writeFileSync(path, good);
    expect(see(load())).toEqual(see(first));
  });
});

/* Times differ from machine to machine: what is held is how much more than a bare reading of the same files the work costs. */
describe('the real dossier, in processor time beside a bare reading of its YAML', () => {
  const cost = (work: () => unknown): number => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return user + system;
  };
  const texts = readdirSync(real, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => readFileSync(join(real, name), 'utf8'));
  const bareReading = () => {
    for (const text of texts) parse(text);
  };

  it('a lint that remembers costs less than reading it once', { retry: 2 }, () => {
    lintTopic(real, options);
    const bare = cost(bareReading);
    expect(cost(() => lintTopic(real, options)) / bare).toBeLessThan(1.2);
  });
});
