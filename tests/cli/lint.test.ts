/*
 * Good records of an invented dossier, broken one at a time: each mistake is found by the rule it belongs to, in the file
 * and on the line where it stands.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { codeFrame } from '../../cli/findings';
import { formatRecord } from '../../cli/format-record';
import { lintTopic, rules } from '../../cli/lint/run';
import { type Finding, loadTopic } from '../../cli/load';
import { topicFolder } from '../../cli/topic-folder';

const GOOD = join(import.meta.dirname, '../fixtures/harbour-talks');
const TODAY = '2031-07-02';
const LONG = Array.from({ length: 26 }, (_, index) => `word${index}`).join(' ');

let folder: string;
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'parley-lint-')), 'harbour-talks');
  cpSync(GOOD, folder, { recursive: true });
});
afterEach(() => rmSync(join(folder, '..'), { recursive: true, force: true }));

const lint = (texts: string | null = null) => lintTopic(folder, { today: TODAY, texts });

/** Replaces a passage that must be there once; returns the line on which it began. */
function mutate(file: string, from: string, to: string): number {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  const parts = text.split(from);
  expect(parts.length, `${file} holds ${JSON.stringify(from)} ${parts.length - 1} times`).toBe(2);
  writeFileSync(path, parts.join(to));
  return (parts[0] ?? '').split('\n').length;
}

const EVENT = 'events/harbour-meeting.yaml';
const STATEMENT = 'statements/berg-useful-days.yaml';
const DISPUTE = 'disputes/who-opens-the-port.yaml';
const MECHANISM = 'mechanisms/harbour-committee.yaml';
const BERG = 'actors/ada-berg.yaml';
const DAHL = 'actors/carl-dahl.yaml';
const GAZETTE = 'sources/gazette-2031-04-03-harbour.yaml';
const HERALD = 'sources/herald-2031-04-04-harbour.yaml';
const MINISTER = 'sources/herald-2031-05-02-office.yaml';

/** What is broken, rule, file, passage, replacement, and by how many lines the finding lies below the passage. */
type Mutation = [what: string, rule: string, file: string, from: string, to: string, below?: number];

const mutations: Mutation[] = [
  ['unknown key', 'schema', EVENT, 'verified:', 'mood: tense\nverified:'],
  ['bad YAML', 'schema', EVENT, 'id: harbour-meeting', 'id: [harbour-meeting', 1],
  ['a key twice', 'schema', STATEMENT, 'speaker: ada-berg', 'speaker: ada-berg\nspeaker: ada-berg', 1],
  ['a key that is missing', 'schema', EVENT, 'title: Meeting at the harbour\n', '', -1],
  ['an unknown stance', 'schema', MECHANISM, 'stance: supports', 'stance: agrees'],
  ['an unknown assessment', 'schema', DISPUTE, 'assessment: unresolved', 'assessment: undecided'],
  ['id and file disagree', 'name', EVENT, 'id: harbour-meeting', 'id: harbor-meeting'],
  ['topic and folder disagree', 'name', 'topic.yaml', 'id: harbour-talks', 'id: port-talks'],
  ['keys out of order', 'format', STATEMENT, 'id: berg-useful-days\nspeaker: ada-berg', 'speaker: ada-berg\nid: berg-useful-days'],
  ['a set out of order', 'format', EVENT, '- norland\n- sudmark', '- sudmark\n- norland'],
  ['a dangling source', 'references', MECHANISM, 'herald-2031-04-04-harbour', 'herald-2031-04-05-harbour'],
  ['a dangling actor', 'references', STATEMENT, 'speaker: ada-berg', 'speaker: ada-borg'],
  ['a dangling place', 'references', EVENT, '- old-harbour', '- new-harbour'],
  ['a dangling event', 'references', MECHANISM, 'establishedBy: harbour-meeting', 'establishedBy: harbour-meetings'],
  ['an id of another kind', 'references', EVENT, '- harbour-committee', '- free-passage'],
  ['a position that the dispute lacks', 'references', STATEMENT, 'position: norland-both-sides', 'position: norland-first'],
  ['a party that does not exist', 'references', 'topic.yaml', 'parties: [norland, sudmark]', 'parties: [norland, sudmarch]'],
  ['a source listed twice', 'evidence', EVENT, 'source: herald-2031-04-04-harbour', 'source: gazette-2031-04-03-harbour'],
  ['only a contradicting source', 'evidence', MECHANISM, 'stance: supports', 'stance: contradicts', -3],
  ['state media without a state', 'evidence', GAZETTE, 'kind: news-report', 'kind: state-media'],
  [
    'a relay counted twice',
    'evidence',
    HERALD,
    'title: Second round of harbour talks expected in May',
    'title: Delegations leave the old harbour after two days of talks',
  ],
  ['one text under two records', 'evidence', HERALD, 'https://herald.example/second-round', 'https://gazette.example/harbour'],
  ['a source that cites itself', 'evidence', MECHANISM, 'stance: supports', 'stance: supports\n  citing:\n  - Northern Herald', -2],
  ['a reprint of itself', 'evidence', MINISTER, 'read: whole', 'repeats: herald-2031-05-02-office\nread: whole'],
  ['an over-long quotation', 'quotes', STATEMENT, 'quote: two useful days\ncontext', `quote: ${LONG}\ncontext`],
  ['an over-long quotation in evidence', 'quotes', EVENT, 'quote: two useful days', `quote: ${LONG}`],
  ['an over-long quotation inside a sentence', 'quotes', MECHANISM, 'mandate: Prepare the next round.', `mandate: Said “${LONG}”.`],
  ['no such day', 'dates', STATEMENT, "date: '2031-04-03'", "date: '2031-04-31'"],
  ['no such month', 'dates', GAZETTE, "published: '2031-04-03'", "published: '2031-13-03'"],
  ['an interval that runs backwards', 'dates', EVENT, 'date: 2031-04-02/2031-04-03', 'date: 2031-04-03/2031-04-02'],
  ['null without a note', 'dates', STATEMENT, "date: '2031-04-03'", 'date: null'],
  ['checked in the future', 'dates', STATEMENT, "verified: '2031-07-01'", "verified: '2031-07-09'"],
  ['after the last day covered', 'dates', MECHANISM, "asOf: '2031-05-10'", "asOf: '2031-07-01'"],
  ['reported before it happened', 'dates', EVENT, 'date: 2031-04-02/2031-04-03', 'date: 2031-04-06/2031-04-07', 18],
  ['statuses out of order', 'dates', MECHANISM, "asOf: '2031-05-10'", "asOf: '2031-03-10'"],
  ['a role overlap', 'roles', DAHL, "from: '2031-05-01'", "from: '2031-04-01'"],
  ['an office never vacated', 'roles', BERG, "to: '2031-04-30'", 'to: null'],
  ['a role gap', 'roles', DAHL, "from: '2031-05-01'", "from: '2031-06-20'"],
  [
    'a role overlap under another title',
    'roles',
    DAHL,
    "title: Foreign minister of Norland\n  from: '2031-05-01'",
    "title: Minister of foreign affairs\n  from: '2031-04-01'",
    1,
  ],
  [
    'a role gap under another title',
    'roles',
    DAHL,
    "title: Foreign minister of Norland\n  from: '2031-05-01'",
    "title: Minister\n  from: '2031-06-20'",
    1,
  ],
  ['a role that ends before it begins', 'roles', BERG, "to: '2031-04-30'", "to: '2029-04-30'"],
  ['a duplicated alias', 'aliases', DAHL, '- Dahl\nprofile', '- Berg\nprofile'],
  ['an alias that differs in case only', 'aliases', DAHL, '- Dahl\nprofile', '- BERG\nprofile'],
  ['an everyday word', 'aliases', 'terms/free-passage.yaml', '  - free passage', '  - Round'],
  ['a one-sided dispute', 'positions', DISPUTE, '  - sudmark\n', '  - norland\n', -13],
  ['a position id used twice', 'positions', DISPUTE, 'id: sudmark-norland-first', 'id: norland-both-sides'],
  ['positions out of order', 'positions', DISPUTE, "date: '2031-04-04'", "date: '2031-04-01'", -4],
  ['a position that nobody holds', 'positions', DISPUTE, 'heldBy:\n  - sudmark', 'heldBy: []'],
  [
    'a heading said twice',
    'wording',
    DISPUTE,
    'assessment: unresolved',
    'assessment: unresolved\nwouldSettle: A joint text would settle it.',
    1,
  ],
  ['a loaded word', 'wording', STATEMENT, 'says: The two days', 'says: The regime said the two days'],
  ['a placeholder', 'placeholder', MECHANISM, 'says: A committee is to prepare the next round.', 'says: Headline.'],
  ['a word or two', 'placeholder', MECHANISM, 'says: A committee is to prepare the next round.', 'says: The committee.'],
  ['same words', 'placeholder', STATEMENT, 'says: Prints her words to reporters after the close.', 'says: Same words.'],
  ['a javascript: link', 'links', GAZETTE, 'https://gazette.example/harbour', 'javascript:alert(1)'],
  ['a link of another scheme', 'links', GAZETTE, 'https://gazette.example/harbour', 'ftp://gazette.example/harbour'],
  ['markup in a text', 'links', MECHANISM, 'mandate: Prepare the next round.', 'mandate: Prepare <b>the</b> next round.'],
  ['an unknown track', 'topic', EVENT, 'track: harbour-track', 'track: harbor-track'],
  ['an unknown side', 'topic', BERG, 'side: north', 'side: nord'],
  ['a topic that ends twice', 'topic', 'topic.yaml', "asOf: '2031-06-30'", "asOf: '2031-06-29'", 1],
  ['not checked for long', 'staleness', MECHANISM, "verified: '2031-07-01'", "verified: '2030-07-01'"],
];

/** The column is a place in the line that is not blank, and the code frame marks it under that very line. */
function expectToBeShown(finding: Finding): void {
  const line = readFileSync(finding.file, 'utf8').split('\n')[finding.line - 1] ?? '';
  expect(line.slice(finding.column - 1)).toMatch(/^\S/);
  const rows = codeFrame(finding).split('\n');
  const frame = `  ${finding.line} | `;
  expect(rows.at(-2)).toBe(`${frame}${line}`.slice(0, frame.length + 110));
  expect(rows.at(-1)?.indexOf('^')).toBe(frame.length + finding.column - 1);
}

describe('lint', () => {
  it('finds nothing in good records', () => expect(lint()).toEqual([]));

  it.each(mutations)('%s: found by the rule %s', (_, rule, file, from, to, below = 0) => {
    const line = mutate(file, from, to) + below;
    const found = lint().filter((finding) => finding.rule === rule);
    const places = found.map((finding) => `${finding.file.slice(folder.length + 1)}:${finding.line}`);
    const allowed = rule === 'roles' && file === BERG && to === 'to: null' ? `${DAHL}:7` : `${file}:${line}`;
    expect(places).toContain(allowed);
    const finding = found[places.indexOf(allowed)];
    if (finding) expectToBeShown(finding);
  });

  it('has a rule for every mutation and a mutation for every rule', () => {
    expect([...new Set(mutations.map(([, rule]) => rule))].sort()).toEqual(rules.map(({ name }) => name).sort());
    expect(mutations.length).toBeGreaterThanOrEqual(40);
  });

  it('says which id was meant', () => {
    mutate(STATEMENT, 'speaker: ada-berg', 'speaker: ada-borg');
    expect(
      lint()
        .map(({ message }) => message)
        .join('\n'),
    ).toContain('did you mean "ada-berg"?');
  });

  it('leaves loaded words inside a quotation alone', () => {
    mutate(STATEMENT, 'quote: two useful days\ncontext', 'quote: the regime\ncontext');
    expect(lint()).toEqual([]);
  });

  it('holds a quotation against the text of its source where texts are given', () => {
    const texts = join(folder, '..');
    writeFileSync(join(texts, 'gazette-2031-04-03-harbour.txt'), 'She spoke of “two useful  days” at the harbour.');
    expect(lint(texts)).toEqual([]);
    writeFileSync(join(texts, 'gazette-2031-04-03-harbour.txt'), 'She spoke of two useless days.');
    expect(
      lint(texts)
        .map(({ rule, path }) => `${rule} ${path}`)
        .sort(),
    ).toEqual(['quotes evidence[0].quote', 'quotes evidence[0].quote', 'quotes quote']);
  });

  it('lets an exception silence a finding, and reports one that silences nothing', () => {
    const path = join(folder, 'lint-exceptions.yaml');
    mutate(MECHANISM, 'mandate: Prepare the next round.', 'mandate: Prepare the historic next round.');
    writeFileSync(path, '- {rule: wording, record: harbour-committee, reason: Name of the thing.}\n');
    expect(lint()).toEqual([]);
    mutate(MECHANISM, 'historic ', '');
    expect(lint()).toMatchObject([{ rule: 'exceptions', level: 'error', line: 1 }]);
  });
});

describe('the real dossier', () => {
  const loaded = loadTopic(topicFolder());

  it('stands as format writes it', () => {
    const records = loaded.files.flatMap(({ kind, value, text, file }) => (kind === 'topic' ? [] : [{ kind, value, text, file }]));
    expect(records.filter(({ kind, value, text }) => formatRecord(kind, value) !== text).map(({ file }) => file)).toEqual([]);
  });

  it('has no broken record and no dangling id', () => {
    const grave = new Set(['schema', 'name', 'topic', 'links']);
    const found = lintTopic(topicFolder(), { today: '2026-11-24', texts: null });
    expect(found.filter(({ rule, level }) => level === 'error' && grave.has(rule))).toEqual([]);
  });
});
