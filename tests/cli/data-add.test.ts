/* `data add`: every answer is checked at once, and nothing half is written. */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { compileTopic } from '../../cli/compile';
import { nearestIds } from '../../cli/references';
import { type MistakeReport, writeReport } from '../../core/mistake-report';
import { HARBOUR, parley } from './captured-io';

let scratch: string;
let copy: string;
beforeEach(() => {
  scratch = mkdtempSync(join(tmpdir(), 'parley-add-'));
  copy = join(scratch, 'harbour-talks');
  cpSync(HARBOUR, copy, { recursive: true });
});
afterEach(() => rmSync(scratch, { recursive: true, force: true }));

const EVIDENCE = '[{source: gazette-2031-05-11-second, says: Explains the word., stance: supports}]';
const TERM = ['ballast', 'Ballast', '{en: [ballast]}', 'Weight that steadies a ship.', 'pilotage, tide-window', EVIDENCE, '', '2031-06-10'];
const add = (kind: string, answers: string[]) => parley(['data', 'add', kind, '--topic', copy], `${answers.join('\n')}\n`);
const draft = (text: string) => {
  const file = join(scratch, 'draft.yaml');
  writeFileSync(file, text);
  return file;
};

describe('asked field by field', () => {
  it('writes a record that the dossier compiles with', async () => {
    const { code, stderr } = await add('term', TERM);
    expect(stderr).toContain('explanation: One to three plain sentences.');
    expect(code).toBe(0);
    expect(parse(readFileSync(join(copy, 'terms/ballast.yaml'), 'utf8'))).toMatchObject({
      name: 'Ballast',
      seeAlso: ['pilotage', 'tide-window'],
    });
    expect(compileTopic(copy).dataset.terms['ballast']?.explanation).toBe('Weight that steadies a ship.');
  });

  it.each([
    ['an id in capitals', 0, 'Ballast Water', 'id: lower-case words joined by hyphens'],
    ['an empty answer', 3, '', 'explanation: must not be empty'],
    ['a day that is none', 7, 'today', 'verified: a day such as'],
    ['a source that does not exist', 5, EVIDENCE.replace('second', 'secnd'), 'did you mean "gazette-2031-05-11-second"'],
    ['broken YAML', 5, '[{source: ', 'evidence: not YAML'],
    ['a key unknown to the schema', 5, EVIDENCE.replace('says', 'sais'), 'evidence: 0.says'],
  ])('asks again after %s', async (_what, at, wrong, message) => {
    const { code, stderr } = await add('term', [...TERM.slice(0, at), wrong, ...TERM.slice(at)]);
    expect(stderr).toContain(message);
    expect(code).toBe(0);
  });

  it('shows what a deeper answer looks like, and the ids of the topic where they are few', async () => {
    const { stderr } = await add('event', [
      'pier-visit',
      'Visit to the pier',
      '2031-06-01',
      '',
      'pier-track',
      'other',
      'aldmoor',
      'A visit.',
    ]);
    expect(stderr).toContain('Id of the track');
    expect(stderr).toMatch(/track: .*One of: .*other/);
    expect(stderr).toContain('track: no record "pier-track"');
    expect(stderr).toMatch(/actors: .*One of: aldmoor, /);
    const asked = await add('event', [
      'pier-visit',
      'Visit to the pier',
      '2031-06-01',
      '',
      'other',
      'aldmoor',
      'A visit.',
      '',
      '',
      '',
      '',
      '',
      '',
      '',
      '',
    ]);
    expect(asked.stderr).toContain(
      'evidence: Sources, and what each says on this point. As YAML on one line: [{source: …, says: …, quote?: …, stance: supports or',
    );
  });

  it('names the word of a list that is no id', async () => {
    const { stderr } = await add('event', ['pier-visit', 'Visit to the pier', '2031-06-01', '', 'other', 'aldmoor, old verin']);
    expect(stderr).toContain('actors: "old verin": lower-case words');
  });

  it('lists ids on request', async () => {
    const { stderr } = await add('term', [...TERM.slice(0, 4), '?tide', ...TERM.slice(4)]);
    expect(stderr).toContain('tide-window');
  });

  it('writes nothing where the answers end early', async () => {
    const { code, stderr } = await add('term', TERM.slice(0, 3));
    expect(code).toBe(1);
    expect(stderr).toContain('no answer for "explanation"; nothing was written');
    expect(existsSync(join(copy, 'terms/ballast.yaml'))).toBe(false);
  });

  it('knows its kinds', async () => expect((await add('rumour', [])).code).toBe(2));
});

describe('from a draft', () => {
  const from = (text: string) => parley(['data', 'add', 'term', '--from', draft(text), '--topic', copy]);
  const good = `id: ballast\nname: Ballast\naliases: {en: [ballast]}\nexplanation: Weight.\nevidence: ${EVIDENCE}\nverified: '2031-06-10'\n`;

  it('writes it formatted', async () => {
    expect((await from(good)).code).toBe(0);
    expect(readFileSync(join(copy, 'terms/ballast.yaml'), 'utf8')).toContain('aliases:\n  en:\n  - ballast\n');
  });

  it.each([
    ['an unknown key', `${good}colour: red\n`, 'colour'],
    ['a missing field', good.replace(/explanation.*\n/, ''), 'explanation:'],
    ['a dangling id', good.replace('gazette', 'gazete'), 'did you mean "gazette-2031-05-11-second"'],
    ['an id that is taken', good.replace('id: ballast', 'id: pilotage'), '"pilotage" exists already'],
    ['no fields', 'just words', 'holds no fields'],
  ])('refuses %s', async (_what, text, message) => {
    const { code, stderr } = await from(text);
    expect(code).toBe(1);
    expect(stderr).toContain(message);
  });
});

describe('from a reader’s report', () => {
  const report: MistakeReport = {
    record: { kind: 'event', id: 'second-harbour-round', title: 'Second round' },
    dossier: { version: '0123456789ab', asOf: '2031-06-10' },
    page: { address: 'https://news.example/x', title: 'News', published: null, sentence: 'A “second” round:\n# with a line\nwrong: no' },
  };
  const take = (given: MistakeReport) =>
    parley([
      'data',
      'add',
      '--from',
      draft(writeReport(given, { wrong: 'What?', source: 'How?' })),
      '--todo',
      join(scratch, 'todo'),
      '--topic',
      copy,
    ]);

  it('makes a note for the maintainer, and touches no record', async () => {
    const { code, stdout, stderr } = await take(report);
    expect(stderr).toBe('');
    expect(code).toBe(0);
    const note = readFileSync(stdout.trim(), 'utf8');
    expect(note).toContain('record: events/second-harbour-round.yaml\n');
    expect(note).toContain('look first whether it still holds');
    expect(note).toContain('> # with a line\n> wrong: no');
    expect(compileTopic(copy).dataset.version).toBe(compileTopic(HARBOUR).dataset.version);
  });

  it.each([
    ['a sentence without end', { ...report.page, sentence: 'x'.repeat(50_000) }, `> News\n> ${'x'.repeat(3999)}…\n`],
    ['a sentence cut within a character', { ...report.page, sentence: `${'x'.repeat(3998)}🌊🌊` }, `${'x'.repeat(3998)}…\n`],
    ['a page that is a file', { ...report.page, address: 'file:///home/reader/x.html' }, '- page: not told\n'],
    ['an address with a space', { ...report.page, address: 'https://news.example/a b' }, '- page: not told\n'],
    ['a page of which nothing is known', { address: 'about:blank', title: null, published: null, sentence: null }, '- page: not told\n'],
  ])('takes what the extension writes of %s', async (_what, page, expected) => {
    const { code, stdout, stderr } = await take({ ...report, page: page as MistakeReport['page'] });
    expect([code, stderr]).toEqual([0, '']);
    expect(readFileSync(stdout.trim(), 'utf8')).toContain(expected);
  });

  it('says where the record is gone, and keeps a second note beside the first', async () => {
    const gone = { ...report, record: { ...report.record, id: 'no-such-round' } };
    const [first, second] = [await take(gone), await take(gone)];
    expect(readFileSync(first.stdout.trim(), 'utf8')).toContain('no such record any more');
    expect(second.stdout).not.toBe(first.stdout);
  });

  it.each([
    ['a path for an id', { record: { ...report.record, id: '../../x' } }, 'record.id: an id such as'],
    ['a version that is none', { dossier: { version: 'latest', asOf: '2031-06-10' } }, 'dossier.version: the twelve digits'],
  ])('refuses %s', async (_what, change, message) => {
    const { code, stderr } = await take({ ...report, ...change });
    expect(code).toBe(1);
    expect(stderr).toContain(message);
  });
});

it.each([
  ['an address that is no page', 'page: {address: "javascript:alert(1)"}', 'page.address: an http'],
  ['a text without end', `wrong: ${'x'.repeat(4001)}`, 'wrong: at most 4000 characters'],
])('refuses %s in a report made by hand', async (_what, text, message) => {
  const head = 'schema: parley-report/1\nrecord: {kind: event, id: x, title: x}\ndossier: {version: "0123456789ab", asOf: "2031-06-10"}\n';
  const { code, stderr } = await parley(['data', 'add', '--from', draft(`${head}${text}\n`), '--topic', copy]);
  expect(code).toBe(1);
  expect(stderr).toContain(message);
});

it.each([
  ['tide-windw', ['tide-window']],
  ['zebra', []],
])('the nearest ids to %s are %j', (wanted, expected) =>
  expect(nearestIds(wanted, ['tide-window', 'pilotage', 'draught-limit'])).toEqual(expected),
);
