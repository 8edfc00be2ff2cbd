/* The rule of standing, case by case: who counts as an origin, and which word follows. */
import { describe, expect, it } from 'vitest';
import { type AssessContext, assessEvidence } from '../../core/evidence';
import type { Evidence, Source } from '../../data/schema';

function source(id: string, publisher: string, rest: Partial<Source> = {}): Source {
  return { id, publisher, title: null, url: null, published: '2031-04-03', language: 'en', kind: 'news-report', read: 'whole', ...rest };
}

const list: Source[] = [
  source('gazette', 'Harbour Gazette'),
  source('gazette-late', 'The Harbour Gazette', { published: '2031-04-09' }),
  source('gazette-online', 'Harbour Gazette (online)'),
  source('herald', 'Northern Herald', { published: '2031-04-05' }),
  source('tribune', 'Tribune', { published: null }),
  source('wire', 'Coast Wire', { kind: 'wire', published: '2031-04-02' }),
  source('copy', 'Village Post', { relays: ['Coast Wire'] }),
  source('copy-by-id', 'Valley Post', { repeats: 'wire' }),
  source('gathered', 'City Post', { relays: ['Coast Wire', 'Harbour Gazette'] }),
  source('essay', 'Review', { kind: 'analysis', relays: ['Coast Wire'] }),
  source('digest', 'Daily Digest', { kind: 'aggregator' }),
  source('digest-listing', 'Evening Digest', { kind: 'aggregator', relays: ['Coast Wire'] }),
  source('robot', 'Robot Post', { machineWritten: true }),
  source('state-one', 'Norland Radio', { kind: 'state-media', state: 'norland' }),
  source('state-two', 'Norland Press', { kind: 'state-media', state: 'norland' }),
  source('state-other', 'Sudmark Radio', { kind: 'state-media', state: 'sudmark' }),
  source('tracker-1', 'Tracker Monday', { family: 'tracker' }),
  source('tracker-2', 'Tracker Tuesday', { family: 'tracker' }),
  source('decree', 'Norland Chancery', { kind: 'document' }),
];
const sources = Object.fromEntries(list.map((each) => [each.id, each]));

function cite(id: string, rest: Partial<Evidence> = {}): Evidence {
  return { source: id, says: 'The talks took place.', stance: 'supports', ...rest };
}

type Case = [what: string, evidence: Evidence[], standing: string, independent: number, context?: AssessContext];

const cases: Case[] = [
  ['one text', [cite('gazette')], 'single-source', 1],
  ['two publishers', [cite('gazette'), cite('herald')], 'corroborated', 2],
  ['three publishers', [cite('gazette'), cite('herald'), cite('tribune')], 'corroborated', 3],
  ['one publisher twice', [cite('gazette'), cite('gazette-late')], 'single-source', 1],
  ['one publisher, spelled with a bracket', [cite('gazette'), cite('gazette-online')], 'single-source', 1],
  ['a wire and the paper that relays it', [cite('wire'), cite('copy')], 'single-source', 1],
  ['a wire and a reprint by id', [cite('wire'), cite('copy-by-id')], 'single-source', 1],
  ['two reprints of one wire that is not listed', [cite('copy'), cite('copy-by-id')], 'single-source', 1],
  ['a page that gathered several originals is its own', [cite('wire'), cite('gathered')], 'corroborated', 2],
  ['an analysis that draws on a wire is its own', [cite('wire'), cite('essay')], 'corroborated', 2],
  ['a text that names the wire for this fact', [cite('wire'), cite('herald', { citing: ['Coast Wire'] })], 'single-source', 1],
  ['a text that names two origins for this fact', [cite('wire'), cite('herald', { citing: ['Coast Wire', 'Tribune'] })], 'corroborated', 2],
  ['a digest alone', [cite('digest')], 'digest-only', 0],
  ['two digests', [cite('digest'), cite('robot')], 'digest-only', 0],
  ['a digest with a list for its whole page', [cite('digest-listing')], 'digest-only', 0],
  ['a digest that names its origin', [cite('digest', { citing: ['Coast Wire'] })], 'single-source', 1],
  ['a digest that names its origin by source id', [cite('digest', { citing: ['wire'] }), cite('wire')], 'single-source', 1],
  ['a digest and the origin it names', [cite('digest', { citing: ['Coast Wire'] }), cite('wire')], 'single-source', 1],
  ['a digest and another origin', [cite('digest', { citing: ['Coast Wire'] }), cite('gazette')], 'corroborated', 2],
  ['a digest without origin adds nothing', [cite('digest'), cite('gazette')], 'single-source', 1],
  ['machine-written text adds nothing', [cite('robot'), cite('gazette')], 'single-source', 1],
  ['state media of one state', [cite('state-one'), cite('state-two')], 'single-source', 1],
  ['state media of two states', [cite('state-one'), cite('state-other')], 'corroborated', 2],
  ['a relay of state media by name', [cite('state-two'), cite('herald', { citing: ['Norland Radio'] })], 'single-source', 1],
  ['all days of one tracker', [cite('tracker-1'), cite('tracker-2')], 'single-source', 1],
  ['its own act', [cite('decree', { ownAct: true })], 'official', 1],
  ['its own act, and others', [cite('decree', { ownAct: true }), cite('gazette')], 'official', 2],
  ['its own act by a digest only', [cite('digest', { ownAct: true })], 'digest-only', 0],
  ['its own act in part', [cite('decree', { ownAct: true, stance: 'partial' })], 'single-source', 1],
  ['a text that contradicts', [cite('gazette'), cite('herald', { stance: 'contradicts' })], 'disputed', 1],
  ['an open contested point', [cite('gazette'), cite('herald')], 'disputed', 2, { openDispute: true }],
  ['an open point outweighs its own act', [cite('decree', { ownAct: true })], 'disputed', 1, { openDispute: true }],
  ['superseded outweighs all', [cite('decree', { ownAct: true })], 'superseded', 1, { superseded: true, openDispute: true }],
  ['partial support is no second origin', [cite('gazette', { stance: 'partial' }), cite('herald')], 'single-source', 1],
  ['nor a third', [cite('gazette'), cite('herald'), cite('wire', { stance: 'partial' })], 'corroborated', 2],
  ['partial support alone is one origin', [cite('gazette', { stance: 'partial' })], 'single-source', 1],
  ['two of them are one', [cite('gazette', { stance: 'partial' }), cite('herald', { stance: 'partial' })], 'single-source', 1],
  [
    'a digest that names its origin, in part',
    [cite('gazette'), cite('digest', { citing: ['Coast Wire'], stance: 'partial' })],
    'single-source',
    1,
  ],
  ['a digest in part, without origin', [cite('digest', { stance: 'partial' })], 'digest-only', 0],
  ['its own act, and another text in part', [cite('decree', { ownAct: true }), cite('gazette', { stance: 'partial' })], 'official', 1],
  ['an unknown source counts for nothing', [cite('gazette'), cite('nowhere')], 'single-source', 1],
];

describe('assessEvidence', () => {
  it.each(cases)('%s', (_, evidence, standing, independent, context = {}) => {
    const assessed = assessEvidence(evidence, { sources }, context);
    expect([assessed.standing, assessed.independent]).toEqual([standing, independent]);
    expect(assessed.notCounted).toBe(evidence.length - independent);
  });

  const whole = cases.filter(([, evidence, , , context]) => !context && evidence.some(({ stance }) => stance === 'supports'));
  it.each(whole)('never counts less when a new origin is added: %s', (_, evidence, _standing, independent) => {
    const more = [...evidence, cite('extra')];
    expect(assessEvidence(more, { sources: { ...sources, extra: source('extra', 'Extra Paper') } }).independent).toBe(independent + 1);
  });

  it('takes no order into account for its count', () => {
    for (const [, evidence, , independent] of cases)
      expect(assessEvidence(evidence.toReversed(), { sources }).independent).toBe(independent);
  });

  describe('with the names that the topic lists', () => {
    const publishers = [
      { name: 'Coast Wire', also: ['CW', 'Coast Wire Online'] },
      { name: 'Norland Radio' },
      { name: 'Norland Daily', state: 'norland' },
      { name: 'Norland Evening', also: ['NE'], state: 'norland' },
      { name: 'Northern Herald', also: ['Herald of the North'] },
    ];
    const witnesses = { sources: { ...sources, late: source('late', 'Herald of the North') }, topic: { publishers } };
    const digest = (...citing: string[]) => cite('digest', { citing });

    it.each<[string, Evidence[], number]>([
      ['one publisher under two names', [cite('wire'), cite('gathered', { citing: ['CW'] })], 1],
      ['one publisher with texts under two names', [cite('herald'), cite('late')], 1],
      ['a name of a publisher without a text, and its other name', [cite('tribune', { citing: ['NE'] }), digest('Norland Evening')], 1],
      ['two voices of one state, neither with a text of its own', [cite('tribune', { citing: ['NE'] }), digest('Norland Daily')], 1],
      ['a voice of a state by name, and state media of that state', [digest('Norland Daily'), cite('state-two')], 1],
      ['a voice of a state by name, and of another', [digest('Norland Daily'), cite('state-other')], 2],
      ['names that are not listed', [digest('NW'), cite('wire')], 2],
    ])('%s', (_, evidence, independent) => expect(assessEvidence(evidence, witnesses).independent).toBe(independent));
  });

  it.each<[string, Evidence[], string[]]>([
    ['in part', [cite('wire', { stance: 'partial' }), cite('gazette')], ['supports-in-part', 'first-of-origin']],
    ['in part, of an origin counted', [cite('copy', { stance: 'partial' }), cite('wire')], ['same-origin', 'first-of-origin']],
    [
      'in part and nothing else',
      [cite('wire', { stance: 'partial' }), cite('gazette', { stance: 'partial' })],
      ['first-of-origin', 'supports-in-part'],
    ],
    ['of no origin', [cite('digest'), cite('gazette')], ['digest-without-origin', 'first-of-origin']],
    ['against', [cite('gazette', { stance: 'contradicts' }), cite('nowhere')], ['does-not-support', 'unknown-source']],
  ])('says of each text why it counts or not: %s', (_, evidence, reasons) => {
    const { groups, others } = assessEvidence(evidence, { sources });
    const texts = [...groups.flatMap((group) => group.texts), ...others].sort((a, b) => a.at - b.at);
    expect(texts.map(({ reason }) => reason)).toEqual(reasons);
    expect(texts.map(({ source: id }) => id)).toEqual(evidence.map(({ source: id }) => id));
  });

  it.each<[string, Evidence[], string | null]>([
    ['the earliest dated report', [cite('herald'), cite('wire'), cite('gazette')], '2031-04-02'],
    ['not a report that contradicts', [cite('herald'), cite('wire', { stance: 'contradicts' })], '2031-04-05'],
    ['not a report of a part', [cite('herald'), cite('wire', { stance: 'partial' })], '2031-04-05'],
    ['a report of a part where there is no other', [cite('wire', { stance: 'partial' })], '2031-04-02'],
    ['nothing where no report is dated', [cite('tribune')], null],
  ])('known since: %s', (_, evidence, since) => expect(assessEvidence(evidence, { sources }).knownSince).toBe(since));
});
