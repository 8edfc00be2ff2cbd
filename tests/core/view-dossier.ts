/*
 * A small invented dossier for the tests of view models and components: talks of Northmark and Southmark about a harbour,
 * carried by Midland. Dates, standings and quarrels are chosen to show each case once.
 */
import type { Dataset, Derived } from '../../core/dossier';
import type { PageReport } from '../../core/report';
import type { Event } from '../../data/schema';

const verified = '2030-06-30';
const evidence = (source = 'gazette-2030-05-02') => [{ source, says: 'It took place.', stance: 'supports' as const }];

function event(id: string, title: string, date: string | null, more: Partial<Event> = {}): Event {
  return { id, title, date, track: 'harbour-talks', actors: [], summary: `${title}.`, evidence: evidence(), verified, ...more };
}

const round = (number: string, held = true) => ({
  series: 'harbour-talks',
  number,
  held,
  form: 'indirect' as const,
  mediators: ['midland'],
});

const events = [
  event('first-round', 'First round at Saltby', '2030-01-10', { round: round('1'), places: ['saltby'], actors: ['ada-north'] }),
  event('second-round', 'Second round of harbour talks', '2030-03-04/2030-03-05', {
    round: { ...round('2'), delegations: [{ party: 'northmark', heads: ['ada-north'] }] },
    places: ['saltby'],
    weight: 'key',
  }),
  event('third-round', 'Third round', '2030-04-20', { round: round('3', false), weight: 'key' }),
  event('blockade', 'Blockade of the harbour began', '2030-05-02', { weight: 'key', disputes: ['who-closed'] }),
  event('storm', 'Storm closed the road', '2030-05-09', { weight: 'minor' }),
  event('letter', 'A letter was sent', '2030-05~'),
  event('rumour', 'A visit that no source dates', null),
  event('fifth', 'Pilots came back', '2030-06-01'),
  event('sixth', 'Harbour reopened', '2030-06-20', { weight: 'key', follows: ['blockade'] }),
];

export const derived = (kind: Derived['kind'], standing: Derived['standing'], independent = 1): Derived => ({
  kind,
  standing,
  independent,
  notCounted: 2,
  knownSince: null,
});

export const dossier: Dataset = {
  version: 'abcdef012345',
  asOf: '2030-06-30',
  topic: {
    id: 'harbour',
    title: 'The harbour talks',
    subject: 'the harbour talks',
    asOf: '2030-06-30',
    covers: '2030-01-01/2030-06-30',
    licence: 'CC-BY-4.0',
    parties: ['northmark', 'southmark'],
    sides: [
      { id: 'north', name: 'Northmark' },
      { id: 'middle', name: 'Mediators' },
    ],
    tracks: [{ id: 'harbour-talks', name: 'Harbour talks', short: 'Harbour', kind: 'rounds' }],
    fighting: [{ name: 'Fighting of May', from: '2030-05-02', to: '2030-05-20' }],
    gate: { parties: { en: ['northmark'] }, talks: { en: ['talks'] } },
    talksWords: { en: ['talks'] },
    thresholds: { about: 0.6, mentions: 0.3, claim: 0.5, round: 0.5, staleAfterDays: 30 },
    verified,
  },
  actors: {
    'ada-north': {
      id: 'ada-north',
      name: 'Ada North',
      kind: 'person',
      side: 'north',
      roles: [
        { title: 'Harbour minister', from: '2028-01', to: '2030-03-31' },
        { title: 'Prime minister', from: '2030-04-01', to: null },
      ],
      aliases: { en: ['Ada North', { form: 'North', kind: 'short' }], ar: ['آدا نورث'] },
      profile: 'She led the delegation.',
      evidence: evidence(),
      verified,
    },
    midland: {
      id: 'midland',
      name: 'Midland',
      kind: 'state',
      side: 'middle',
      aliases: { en: ['Midland'] },
      profile: 'It carried messages.',
      evidence: evidence(),
      verified,
    },
  },
  events: Object.fromEntries(events.map((one) => [one.id, one])),
  statements: {},
  disputes: {
    'who-closed': {
      id: 'who-closed',
      question: 'Who closed the harbour in May 2030?',
      short: 'Who closed the harbour?',
      positions: [
        { id: 'storm-did', claim: 'The storm closed it.', heldBy: [], holders: 'Harbour pilots', date: '2030-05-10', evidence: evidence() },
        {
          id: 'south-did',
          claim: 'Southmark closed it.',
          heldBy: ['ada-north'],
          date: '2030-05-03',
          evidence: [{ ...evidence()[0], source: 'gazette-2030-05-02', says: 'She said so.', quote: 'they closed it', stance: 'supports' }],
        },
      ],
      assessment: 'unresolved',
      wouldSettle: 'The harbour log.',
      status: { asOf: '2030-06-30', text: 'Both stand.' },
      verified,
    },
  },
  mechanisms: {
    'pilot-line': {
      id: 'pilot-line',
      name: 'Pilot line',
      kind: 'channel',
      establishedBy: 'second-round',
      mandate: 'To warn of ships.',
      members: ['midland'],
      notMembers: ['ada-north'],
      statuses: [
        { asOf: '2030-03-05', state: 'announced', text: 'Announced.' },
        { asOf: '2030-06-30', state: 'met', text: 'It met twice.' },
      ],
      aliases: { en: ['pilot line'] },
      evidence: evidence(),
      verified,
    },
  },
  places: {
    saltby: { id: 'saltby', name: 'Saltby', aliases: { en: ['Saltby'] }, about: 'Two rounds were held here.', verified },
  },
  terms: {
    pilotage: {
      id: 'pilotage',
      name: 'Pilotage',
      aliases: { en: ['pilotage'] },
      explanation: 'Guiding ships.',
      evidence: evidence(),
      verified,
    },
  },
  sources: {
    'gazette-2030-05-02': {
      id: 'gazette-2030-05-02',
      publisher: 'The Saltby Gazette',
      title: 'Harbour closed',
      url: 'https://gazette.example/closed',
      published: '2030-05-02',
      language: 'en',
      kind: 'news-report',
      affiliation: 'Municipal, Northmark',
      read: 'whole',
    },
  },
  derived: {
    'second-round': derived('event', 'corroborated', 3),
    blockade: derived('event', 'disputed', 2),
    'ada-north': derived('actor', 'single-source'),
    midland: derived('actor', 'single-source'),
    'who-closed': derived('dispute', null),
    'pilot-line': derived('mechanism', 'official', 1),
    saltby: derived('place', null),
    pilotage: derived('term', 'single-source'),
  },
};

export function report(more: Partial<PageReport> = {}): PageReport {
  return {
    schema: 'parley.report/1',
    title: 'After the second round',
    published: '2030-03-06',
    language: 'en',
    publisher: 'Saltby Gazette',
    relevance: { verdict: 'about', score: 0.9, reasons: ['names both parties'] },
    round: { event: 'second-round', score: 0.8 },
    mentions: [
      { entity: 'saltby', kind: 'place', text: 'Saltby', start: 0, end: 6 },
      { entity: 'ada-north', kind: 'actor', text: 'North', start: 10, end: 15 },
      { entity: 'ada-north', kind: 'actor', text: 'Ada North', start: 20, end: 29 },
    ],
    claims: [
      {
        claim: 'who-closed',
        position: 'storm-did',
        origin: null,
        same: 'claim',
        text: 'The storm closed it, pilots said.',
        start: 40,
        end: 73,
        score: 0.7,
      },
    ],
    events: [{ event: 'second-round', score: 0.8 }],
    dossier: { version: 'abcdef012345', asOf: '2030-06-30' },
    ...more,
  };
}
