/*
 * Which round of the talks is an article about? Places, mediators, people, names, contested points and above all dates
 * speak for one round; together with "none" the rounds share out one probability. A part of a round counts for the round
 * it belongs to. Where nothing stands out the answer is null: "not told apart".
 */
import type { Event, Id } from '../data/schema';
import { signedDays } from './days-apart';
import type { Dataset } from './dossier';
import { ordinalOf } from './languages/ordinals';
import type { Reading } from './mentions';
import type { Article, ClaimMatch, PageReport } from './report';
import learnt from './round-weights.json';

/** What speaks for a round, in the order in which weights are kept. All lie between −1 and 1. */
export const roundSigns = [
  'place',
  'within',
  'otherPlace',
  'name',
  'mediator',
  'otherMediator',
  'head',
  'mechanism',
  'dispute',
  'fresh',
  'date',
  'ahead',
  'undated',
  'notHeld',
  'byPaper',
  'part',
  'numbered',
  'misnumbered',
] as const;
export type RoundSign = (typeof roundSigns)[number];

/** Signs that can only speak for a round: learning must not turn an accident of the corpus into the opposite. */
export const speakFor: ReadonlySet<RoundSign> = new Set([
  'place',
  'within',
  'name',
  'mediator',
  'head',
  'mechanism',
  'dispute',
  'fresh',
  'date',
  'numbered',
]);

export interface RoundCandidate {
  event: Id;
  signs: Record<RoundSign, number>;
}

/** News of a round is written within about this many days after it, and looks ahead to it about as long. */
const FRESH_DAYS = 5;

/** What speaks for each round of the dossier. */
export function weighRounds(article: Article, reading: Reading, claims: ClaimMatch[], dataset: Dataset): RoundCandidate[] {
  const named = new Map<Id, number>();
  const numbers = numbersOf(reading);
  for (const mention of reading.mentions) named.set(mention.entity, (named.get(mention.entity) ?? 0) + 1);
  const disputed = new Map<Id, number>();
  for (const claim of claims)
    for (const id of dataset.disputes[claim.claim]?.about ?? []) disputed.set(id, (disputed.get(id) ?? 0) + claim.score);
  const rounds = Object.values(dataset.events).filter((event) => event.round !== undefined);
  const places = new Set(rounds.flatMap((event) => event.places ?? []));
  const mediators = new Set(rounds.flatMap((event) => event.round?.mediators ?? []));
  const page: Page = { article, named, disputed, places, mediators, numbers, parts: partsIn(dataset), claims };
  return rounds.map((event) => ({ event: event.id, signs: signsOf(event, page, dataset) }));
}

/** What one page names, and what any round could have: places and mediators. */
interface Page {
  article: Article;
  named: Map<Id, number>;
  disputed: Map<Id, number>;
  places: Set<Id>;
  mediators: Set<Id>;
  numbers: Set<string>;
  /** The parts of each event that has any. */
  parts: Map<Id, Id[]>;
  claims: ClaimMatch[];
}

function signsOf(event: Event, page: Page, dataset: Dataset): Record<RoundSign, number> {
  const { article, named, disputed, places, mediators, numbers, parts, claims } = page;
  const { round } = event;
  const strength = (ids: Id[]): number =>
    Math.min(1, Math.max(0, ...ids.map((id) => (named.get(id) ?? 0) / 2 + (named.has(id) ? 0.2 : 0))));
  const portion = (ids: Id[], full: number): number => Math.min(1, ids.filter((id) => named.has(id)).length / full);
  const own = event.places ?? [];
  const heads = (round?.delegations ?? []).flatMap((delegation) => delegation.heads);
  const gap = signedDays(event.date, article.published);
  const whole = [event.id, ...(parts.get(event.id) ?? [])];
  const about = claims.some((claim) => event.disputes?.includes(claim.claim)) ? 0.5 : 0;
  return {
    place: strength(own),
    within: strength(own.flatMap((id) => around(id, dataset)).filter((id) => !isParty(id, dataset))),
    otherPlace: own.some((id) => named.has(id)) ? 0 : strength([...places].filter((id) => !own.includes(id))),
    name: strength([event.id]),
    mediator: portion(round?.mediators ?? [], 2),
    head: portion(heads, 2),
    otherMediator: portion(
      [...mediators].filter((id) => !round?.mediators.includes(id)),
      2,
    ),
    mechanism: portion(setUpAt(event, whole, dataset), 2),
    dispute: Math.min(1, (whole.reduce((sum, id) => sum + (disputed.get(id) ?? 0), 0) + about) / 2),
    fresh: gap !== null && gap >= 0 && gap <= FRESH_DAYS ? 1 - gap / (2 * FRESH_DAYS) : 0,
    date: gap === null ? 0 : 1 / (1 + Math.abs(gap) / 10),
    ahead: gap !== null && gap < 0 ? Math.min(1, -gap / 7) : 0,
    undated: gap === null ? 1 : 0,
    notHeld: round?.held === false ? 1 : 0,
    byPaper: round?.form === 'by-paper' ? 1 : 0,
    part: event.partOf !== undefined && dataset.events[event.partOf]?.round !== undefined ? 1 : 0,
    numbered: round?.number && numbers.has(round.number) ? 1 : 0,
    misnumbered: numbers.size > 0 && !(round?.number && numbers.has(round.number)) ? 1 : 0,
  };
}

/** Numbers said of talks: an ordinal no more than two words before a word for talks. */
function numbersOf({ tokens, cues }: Reading): Set<string> {
  const found = new Set<string>();
  for (const { from, cue } of cues) {
    if (cue !== 'talks') continue;
    for (let at = Math.max(0, from - 2); at < from; at += 1) {
      const number = ordinalOf(tokens[at]?.fold ?? '', tokens[at + 1]?.fold);
      if (number !== null) found.add(String(number));
    }
  }
  return found;
}

function partsIn({ events }: Dataset): Map<Id, Id[]> {
  const found = new Map<Id, Id[]>();
  for (const { id, partOf } of Object.values(events)) if (partOf !== undefined) found.set(partOf, [...(found.get(partOf) ?? []), id]);
  return found;
}

/** Mechanisms that were set up at a round or one of its parts, or that its record names. */
function setUpAt(event: Event, whole: Id[], dataset: Dataset): Id[] {
  const setUp = Object.values(dataset.mechanisms).filter(({ establishedBy }) => establishedBy && whole.includes(establishedBy));
  return [...new Set([...(event.mechanisms ?? []), ...setUp.map((each) => each.id)])];
}

function isParty(id: Id, dataset: Dataset): boolean {
  return dataset.topic.parties.includes(id);
}

/** Everything that a place lies in, nearest first. */
function around(place: Id, dataset: Dataset): Id[] {
  const found: Id[] = [];
  for (let next = dataset.places[place]?.within; next !== undefined && !found.includes(next); next = dataset.places[next]?.within)
    found.push(next);
  return found;
}

/** The likeliest round, with its probability; a part's probability is added to that of its whole. */
export function findRound(article: Article, reading: Reading, claims: ClaimMatch[], dataset: Dataset): PageReport['round'] {
  const odds = weighRounds(article, reading, claims, dataset).map(({ event, signs }) => ({
    event,
    odds: Math.exp(roundSigns.reduce((sum, sign) => sum + learnt.weights[sign] * signs[sign], learnt.bias)),
  }));
  const total = odds.reduce((sum, each) => sum + each.odds, 1);
  const shares = new Map<Id, number>();
  for (const { event, odds: own } of odds) {
    const whole = dataset.events[event]?.partOf;
    const home = whole !== undefined && dataset.events[whole]?.round !== undefined ? whole : event;
    shares.set(home, (shares.get(home) ?? 0) + own / total);
  }
  const [best] = [...shares].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  if (best === undefined || best[1] < dataset.topic.thresholds.round) return null;
  return { event: best[0], score: Math.round(best[1] * 1000) / 1000 };
}
