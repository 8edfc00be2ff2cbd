/* The maintainers' commands on a scratch copy of the invented dossier. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { withFieldTables } from '../../cli/dictionary';
import { editorSchemas, jsonSchemas } from '../../cli/json-schema';
import { HARBOUR, parley } from './captured-io';

let scratch: string;
let copy: string;
beforeEach(() => {
  scratch = mkdtempSync(join(tmpdir(), 'parley-tools-'));
  copy = join(scratch, 'harbour-talks');
  cpSync(HARBOUR, copy, { recursive: true });
});
afterEach(() => rmSync(scratch, { recursive: true, force: true }));

function edit(file: string, from: string | RegExp, to: string): void {
  const path = join(copy, file);
  const text = readFileSync(path, 'utf8');
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  writeFileSync(path, changed);
}

describe('data stats', () => {
  it('counts the records and the standings, each event once in its month', async () => {
    const { stdout, code } = await parley(['data', 'stats', '--json', '--topic', HARBOUR]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      asOf: '2031-06-10',
      records: { actors: 6, events: 6, statements: 1, disputes: 3, mechanisms: 2, places: 4, terms: 3, sources: 8 },
      events: { official: 1, corroborated: 2, 'single-source': 1, 'digest-only': 1, disputed: 1, superseded: 0 },
      undated: 0,
      evidence: { perEventMedianIndependent: 1.5, withoutEvidence: 0 },
      sources: { total: 8, independentPublishers: 5, byKind: { aggregator: 1, document: 1, 'news-report': 3, 'state-media': 1, wire: 2 } },
      byMonth: [
        { month: '2031-04', total: 3, corroborated: 1, 'single-source': 1, disputed: 1 },
        { month: '2031-05', total: 2, official: 1, corroborated: 1 },
        { month: '2031-06', total: 1, 'digest-only': 1 },
      ],
      knownSince: { known: 6, total: 6 },
    });
  });
});

describe('data review', () => {
  const review = async (...args: string[]) => {
    const { stdout } = await parley(['data', 'review', '--json', '--topic', copy, ...args]);
    return (JSON.parse(stdout) as { items: { id: string; score: number; reasons: { matter: string }[] }[] }).items;
  };
  const matters = async (id: string, ...args: string[]) =>
    (await review(...args)).find((item) => item.id === id)?.reasons.map(({ matter }) => matter);

  it('puts the worst first', async () => {
    const scores = (await review('--today', '2031-06-11')).map(({ score }) => score);
    expect(scores.length).toBeGreaterThan(3);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });

  it.each([
    ['an event known from a digest', 'buoy-incident', '2031-06-11', ['thin']],
    ['an event with one source', 'pilot-line-opened', '2031-06-11', ['single-sourced']],
    ['an event with two', 'second-harbour-round', '2031-06-11', undefined],
    ['the same, unlooked at for months', 'second-harbour-round', '2031-09-11', ['stale']],
    ['a dossier that stopped', 'harbour-talks', '2031-09-11', ['due']],
  ])('says of %s what to do', async (_what, id, today, expected) => expect(await matters(id, '--today', today)).toEqual(expected));

  it('sees an event that one state alone tells of', async () => {
    edit('events/buoy-incident.yaml', 'tide-digest-2031-06-03-buoy', 'verin-radio-2031-04-28-dredging');
    expect(await matters('buoy-incident', '--today', '2031-06-11')).toContain('one-sided');
  });

  it('writes a page that needs no script and escapes what it shows', async () => {
    edit('events/buoy-incident.yaml', 'Buoy found adrift', 'Buoy <b>adrift</b>');
    const file = join(scratch, 'review.html');
    expect((await parley(['data', 'review', '--html', file, '--today', '2031-06-11', '--topic', copy])).code).toBe(0);
    const page = readFileSync(file, 'utf8');
    expect(page).toContain('Buoy &lt;b&gt;adrift&lt;/b&gt;');
    expect(page).not.toMatch(/<script|src=|href=/);
  });
});

describe('data diff', () => {
  const diff = async () => (await parley(['data', 'diff', HARBOUR, copy])).stdout;

  it('sees none between equals, nor in a note', async () => {
    expect(await diff()).toBe('Readers will see no change.\n');
    edit('events/buoy-incident.yaml', /verified/, 'note: Look again.\nverified');
    expect(await diff()).toBe('Readers will see no change.\n');
  });

  it.each([
    [
      'a position said anew',
      'disputes/dredging-rights.yaml',
      'Dredging the channel needs',
      'All dredging needs',
      'position 1 now “All dredging needs',
    ],
    ['a status', 'mechanisms/harbour-accord.yaml', 'state: in-force', 'state: suspended', 'now suspended as of 2031-06-10'],
    [
      'an outcome',
      'disputes/dredging-rights.yaml',
      'assessment: unresolved',
      'assessment: resolved',
      'assessment: “unresolved” → “resolved”',
    ],
    ['a title', 'events/buoy-incident.yaml', 'Buoy found adrift', 'Buoy lost', 'title: “Buoy found adrift” → “Buoy lost”'],
  ])('names %s', async (_what, file, from, to, expected) => {
    edit(file, from, to);
    expect(await diff()).toContain(expected);
  });

  it('names a standing that new evidence changes', async () => {
    edit(
      'events/pilot-line-opened.yaml',
      'evidence:\n',
      'evidence:\n- source: strait-wire-2031-05-11-second\n  says: Confirms the line.\n  stance: supports\n',
    );
    expect(await diff()).toContain('standing: single source (1 independent source) → corroborated (2 independent sources)');
  });

  it('says how well an added record stands', async () => {
    const event = readFileSync(join(copy, 'events/pilot-line-opened.yaml'), 'utf8').replace(
      'id: pilot-line-opened',
      'id: pilot-line-tried',
    );
    writeFileSync(join(copy, 'events/pilot-line-tried.yaml'), event);
    expect(await diff()).toMatch(/added +event pilot-line-tried: .*\n +standing: single source \(1 independent source\)/);
  });

  it('counts what was added and what is gone', async () => {
    rmSync(join(copy, 'terms/pilotage.yaml'));
    expect(await diff()).toMatch(/1 term removed/);
  });

  it('reads git revisions, and says what it cannot read', async () => {
    expect((await parley(['data', 'diff', '--topic', HARBOUR, 'no-such-revision'])).stderr).toContain(
      'neither a folder with a topic.yaml nor a git revision',
    );
    expect((await parley(['data', 'diff'])).code).toBe(2);
  });
});

describe('a broken record', () => {
  const stats = () => parley(['data', 'stats', '--topic', copy]);
  const review = () => parley(['data', 'review', '--today', '2031-06-11', '--topic', copy]);
  const diff = () => parley(['data', 'diff', HARBOUR, copy]);
  const search = () => parley(['search', 'tide', '--topic', copy]);

  it.each([
    ['stats', stats, /events 5,.* terms 2,/],
    ['review', review, /pilot-line-opened/],
    ['diff', diff, /1 event removed.*1 term removed/],
  ])('is named by data %s, which goes on with the others', async (_name, command, others) => {
    edit('terms/pilotage.yaml', 'explanation:', 'explanaton:');
    edit('events/buoy-incident.yaml', 'id: buoy-incident', 'id: [buoy-incident');
    const { code, stdout, stderr } = await command();
    expect(code).toBe(1);
    expect(stderr).toMatch(/terms\/pilotage\.yaml:\d+:\d+ error schema explanaton: .*correct its spelling/);
    expect(stderr).toMatch(/events\/buoy-incident\.yaml:\d+:\d+ error schema: not YAML/);
    expect(stderr).toContain('2 broken records are left out');
    expect(stdout).toMatch(others);
  });

  it.each([
    ['stats', stats],
    ['review', review],
    ['diff', diff],
    ['search', search],
  ])('that is the topic itself stops %s, which says where', async (_name, command) => {
    edit('topic.yaml', /^asOf:.*$/m, 'asOf: soon');
    const { code, stdout, stderr } = await command();
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/topic\.yaml:\d+:\d+ error schema asOf/);
    expect(stderr).toContain('try again');
  });
});

describe('data schema', () => {
  const root = new URL('../../', import.meta.url).pathname;
  it.each(jsonSchemas().map(({ name, text }) => [name, text]))(
    '%s in the repository is the one the records are checked by',
    (name, text) => {
      expect(readFileSync(join(root, 'data/json-schema', name), 'utf8'), 'run "npm run -s parley -- data schema"').toBe(text);
    },
  );
  it('holds the tables of the data dictionary in step', () => {
    const text = readFileSync(join(root, 'data/README.md'), 'utf8');
    expect(withFieldTables(text), 'run "npm run -s parley -- data schema"').toBe(text);
    expect(text.match(/\| `id` \| yes \|/g)?.length).toBe(9);
  });
  it('is what the editor uses for each folder', () => {
    const settings = JSON.parse(readFileSync(join(root, '.vscode/settings.json'), 'utf8')) as Record<string, unknown>;
    expect(settings['yaml.schemas']).toEqual(editorSchemas('data/json-schema'));
  });
});

describe('data compile', () => {
  const FILES = 'gate edge gazetteer dataset cues passages evidence sources search'.split(' ').map((name) => `${name}.json`);
  const compile = async (topic: string, name: string) => {
    const out = join(scratch, name);
    const result = await parley(['data', 'compile', '--json', '--topic', topic, '--out', out]);
    return { ...result, bytes: () => FILES.map((file) => readFileSync(join(out, file), 'utf8')) };
  };

  it('gives the same bytes twice, and another version for another sentence', async () => {
    const [first, second] = [await compile(copy, 'a'), await compile(copy, 'b')];
    expect(second.bytes()).toEqual(first.bytes());
    edit('terms/pilotage.yaml', 'narrow water', 'shallow water');
    const third = await compile(copy, 'c');
    const version = ({ stdout }: { stdout: string }) => (JSON.parse(stdout) as { version: string }).version;
    expect(version(first)).toMatch(/^[0-9a-f]{12}$/);
    expect(version(third)).not.toBe(version(first));
  });

  it('stops at a broken record and says where', async () => {
    edit('terms/pilotage.yaml', 'explanation:', 'explanaton:');
    const { code, stderr } = await compile(copy, 'd');
    expect(code).toBe(1);
    expect(stderr).toMatch(/terms\/pilotage\.yaml:\d+:\d+ .*explanaton/);
  });

  it('fails over budget and says which file weighs how much', async () => {
    const words = Array.from({ length: 3000 }, (_, index) => `w${((index * 2654435761) % 2 ** 32).toString(36)}`).join(', ');
    edit('topic.yaml', 'en: [verin]', `en: [verin, ${words}]`);
    const { code, stderr } = await compile(copy, 'e');
    expect(code).toBe(1);
    expect(stderr).toMatch(/gate\.json .*OVER BUDGET/);
  });
});
