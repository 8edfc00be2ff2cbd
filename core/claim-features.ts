/*
 * Which contested points may a sentence touch, and how near is it to each? A sentence is compared with every
 * passage of `claim-index.ts`, and each dispute gets a row of named features. `claims.ts` weighs
 * them. Nothing here says who is right: a position is what somebody holds.
 */
import type { Edtf, Id } from '../data/schema';
import type { ClaimIndex, Holders, Passage } from './claim-index';
import { daysApart } from './days-apart';
import { mannersOf } from './languages/speech';
import type { FoundMention, Reading } from './mentions';
import { type Agreement, eachAgreement } from './passages';
import { termsOf } from './terms';

/** The names of the features, in the order in which weights are kept. */
export const featureNames = [
  'similarity',
  'coverage',
  'names',
  'numbers',
  'second',
  'evidence',
  'pool',
  'poolLead',
  'keywords',
  'shared',
  'number',
  'holder',
  'holderSpeaks',
  'near',
  'speech',
  'denial',
  'likely',
  'lead',
  'alone',
  'minor',
] as const;
export type FeatureName = (typeof featureNames)[number];

/** Features that can only speak for a dispute: learning must not turn likeness into a reason against it. */
export const speakForDispute: ReadonlySet<FeatureName> = new Set([
  'similarity',
  'coverage',
  'second',
  'evidence',
  'pool',
  'poolLead',
  'keywords',
  'shared',
  'number',
  'holder',
  'near',
  'lead',
]);
export type Features = Record<FeatureName, number>;

/** One dispute that a sentence may touch. `positions` are scores in the order of the dispute's positions. */
export interface Candidate {
  dispute: number;
  features: Features;
  positions: number[];
}

/** Tokens `from` to `to` of a reading, with what is known of the article. */
export interface Sentence {
  reading: Reading;
  from: number;
  to: number;
  mentions: FoundMention[];
  language: string;
  published?: Edtf | undefined;
}

/** Candidates kept for weighing: the right one is hardly ever further down. */
const KEPT = 12;

/** Disputes that a sentence may touch, likeliest first by bare similarity. */
export function findCandidates(sentence: Sentence, claims: ClaimIndex): Candidate[] {
  const { reading, from, to, mentions, language } = sentence;
  const terms = termsOf(reading.tokens, from, to, mentions, language, claims.standFor);
  if (new Set(terms).size < 3) return [];
  const manners = new Set(reading.tokens.slice(from, to).flatMap((token) => mannersOf(token.fold)));
  const denies = manners.has('denial');
  const rows = new Map<number, Row>();
  eachAgreement(claims.index, terms, (passage, shared, ofPassage, ofQuery) => {
    const place = claims.passages[passage];
    const dispute = place && claims.disputes[place.dispute];
    if (place === undefined || dispute === undefined) return;
    const row = rows.get(place.dispute) ?? emptyRow(dispute.positions.length);
    rows.set(place.dispute, row);
    addPassage(row, place, { shared, ofPassage, ofQuery }, denies);
  });
  const ranked = [...rows]
    .map(([dispute, row]) => ({ dispute, row, score: quick(row) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, KEPT);
  const top = ranked[0]?.score ?? 0;
  const second = ranked[1]?.score ?? 0;
  const [pool = 0, nextPool = 0] = ranked.map(({ row }) => row.pool).sort((a, b) => b - a);
  const numbers = numbersOf(terms);
  const named = new Set(mentions.map((mention) => claims.standFor(mention.entity)));
  const names = Math.min(1, mentions.filter(({ kind }) => kind === 'actor' || kind === 'place').length / terms.length);
  const seen: Seen = {
    named,
    sides: sidesOf(named, claims),
    numbers,
    names,
    manners,
    published: sentence.published,
  };
  return ranked.map(({ dispute, row, score }, order) => {
    const lead = order === 0 ? top - (ranked.length > 1 ? second : 0) : score - top;
    return describe(dispute, row, { lead, poolLead: row.pool - (row.pool === pool ? nextPool : pool) }, seen, claims);
  });
}

/** What of a sentence every candidate is compared with. */
interface Seen {
  named: Set<Id>;
  sides: Set<Id>;
  numbers: string[];
  /** Share of people, bodies and places among the terms. */
  names: number;
  manners: Set<string>;
  published: Edtf | undefined;
}

/** Sides of those named, without the side of everybody else. */
function sidesOf(named: Set<Id>, claims: ClaimIndex): Set<Id> {
  const sides = [...named].map(claims.sideOf).filter((side): side is Id => side !== null && side !== 'other');
  return new Set(sides);
}

function emptyRow(positions: number): Row {
  return {
    best: 0,
    coverage: 0,
    second: 0,
    evidence: 0,
    pool: 0,
    keywords: 0,
    shared: 0,
    positions: new Array<number>(positions).fill(0),
    terms: [],
  };
}

/** What one passage adds to what is known of its dispute. */
function addPassage(row: Row, place: Passage, { shared, ofPassage, ofQuery }: Omit<Agreement, 'passage'>, denies: boolean): void {
  if (place.kind === 'question') {
    row.keywords = Math.max(row.keywords, ofQuery);
    return;
  }
  if (place.kind === 'pool') {
    row.pool = ofQuery;
    return;
  }
  const similarity = Math.sqrt(ofPassage * ofQuery);
  const known = row.positions[place.position] ?? 0;
  if (place.kind === 'evidence') {
    row.evidence = Math.max(row.evidence, similarity);
    row.positions[place.position] = Math.max(known, EVIDENCE_SHARE * similarity);
    return;
  }
  row.positions[place.position] = Math.max(known, similarity + (place.denies === denies ? SAME_POLARITY : 0));
  if (similarity <= row.best) {
    row.second = Math.max(row.second, similarity);
    return;
  }
  row.second = row.best;
  row.best = similarity;
  row.coverage = ofPassage;
  row.shared = shared;
  row.terms = place.terms;
}

/** How much a position gains where it and the sentence are both denials, or both not. */
const SAME_POLARITY = 0.04;

/** What a source says on a point is longer and looser than a cue: it decides on a position less. */
const EVIDENCE_SHARE = 0.9;

interface Row {
  best: number;
  coverage: number;
  second: number;
  evidence: number;
  pool: number;
  keywords: number;
  shared: number;
  positions: number[];
  terms: string[];
}

function quick(row: Pick<Row, 'best' | 'keywords' | 'evidence' | 'pool'>): number {
  return row.best + 0.5 * row.keywords + 0.6 * row.evidence + 0.8 * row.pool;
}

function describe(
  dispute: number,
  row: Row,
  { lead, poolLead }: { lead: number; poolLead: number },
  { named, sides, numbers, names, manners, published }: Seen,
  claims: ClaimIndex,
): Candidate {
  const record = claims.disputes[dispute];
  const holders = claims.holders[dispute] ?? [];
  const holds = holders.map((each) => holderScore(each, named, sides));
  const scores = row.positions.map((score, order) => score + HOLDER_SPEAKS * (holds[order] ?? 0));
  const holder = Math.max(0, ...holds);
  return {
    dispute,
    positions: scores,
    features: {
      similarity: row.best,
      coverage: row.coverage,
      names,
      numbers: numbers.length > 0 ? 1 : 0,
      second: row.second,
      evidence: row.evidence,
      pool: row.pool,
      poolLead,
      keywords: row.keywords,
      shared: Math.min(1, row.shared / 25),
      number: numberAgreement(numbers, row.terms),
      holder,
      holderSpeaks: manners.has('speech') ? holder : 0,
      near: nearness(published, dispute, claims),
      speech: manners.has('speech') ? 1 : 0,
      denial: manners.has('denial') ? 1 : 0,
      likely: manners.has('likely') ? 1 : 0,
      lead,
      alone: lead > 0 ? 1 : 0,
      minor: record?.minor ? 1 : 0,
    },
  };
}

/** How much a position gains where one who holds it is named. */
const HOLDER_SPEAKS = 0.06;

/** 1 where a holder is named, a half where only somebody of a holder's side is. */
function holderScore({ heldBy, sides }: Holders, named: Set<Id>, namedSides: Set<Id>): number {
  if (heldBy.some((id) => named.has(id))) return 1;
  for (const side of namedSides) if (sides.has(side)) return 0.5;
  return 0;
}

/** 1 where a number is shared, −1 where both have numbers and none is, 0 otherwise. */
function numberAgreement(ours: string[], terms: string[]): number {
  if (ours.length === 0) return 0;
  const theirs = new Set(numbersOf(terms));
  if (theirs.size === 0) return 0;
  return ours.some((term) => theirs.has(term)) ? 1 : -1;
}

function numbersOf(terms: string[]): string[] {
  return terms.filter((term) => term >= '0' && term < ':');
}

/** 1 on the day of a position, a half after about six weeks; a quarter where a date is unknown. */
function nearness(published: Edtf | undefined, dispute: number, { disputes, near }: ClaimIndex): number {
  if (published === undefined) return UNKNOWN_NEARNESS;
  if (near.published !== published) {
    near.published = published;
    near.values = disputes.map(({ positions }) => {
      const days = positions.map(({ date }) => daysApart(published, date)).filter((each) => each !== null);
      return days.length === 0 ? UNKNOWN_NEARNESS : 1 / (1 + Math.min(...days) / 45);
    });
  }
  return near.values[dispute] ?? UNKNOWN_NEARNESS;
}

const UNKNOWN_NEARNESS = 0.25;
