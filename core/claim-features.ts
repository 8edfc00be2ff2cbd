/*
 * Which contested points may a sentence touch, and how near is it to each? A sentence is compared with every
 * passage of `claim-index.ts`, and each dispute gets a row of named features. `claims.ts` weighs
 * them. Nothing here says who is right: a position is what somebody holds.
 */
import type { Edtf, Id } from '../data/schema';
import type { ClaimIndex, Holders } from './claim-index';
import { fillRows, positionScores } from './claim-rows';
import { wordingOf } from './claim-wording';
import { daysApart } from './days-apart';
import { type Manner, mannersIn } from './languages/speech';
import type { FoundMention, Reading } from './mentions';
import { isEntity, numbersOf, termsOf } from './terms';
import { type Pointers, pointersOf } from './topics';

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
  'topicLead',
  'mass',
  'before',
  'leaning',
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
  'wording',
  'said',
  'saidShare',
  'saidMass',
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
  'topicLead',
  'before',
  'leaning',
  'shared',
  'number',
  'holder',
  'near',
  'lead',
]);

/** Where each feature stands in a row. */
const at = Object.fromEntries(featureNames.map((name, index) => [name, index])) as Record<FeatureName, number>;

/** A dispute that a sentence may touch, with its features in the order of their names. */
export interface Choice {
  dispute: number;
  features: readonly number[];
}

/** How near the wording is to that of a claim or cue, 0 to 1. */
export function similarityOf({ features }: Choice): number {
  return features[at.similarity] ?? 0;
}

/** The same with how well each position agrees, in the order of the dispute's positions. */
export interface Candidate extends Choice {
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
  /** The sentence before it in the same text. */
  previous?: Sentence | undefined;
}

/** What of a sentence every dispute is compared with; good until the next sentence is looked at. */
export interface Look {
  named: Set<Id>;
  sides: Set<Id>;
  numbers: string[];
  /** Share of people, bodies and places among the terms. */
  names: number;
  /** How far its words are those of what is contested. */
  wording: number;
  manners: Set<Manner>;
  /** What its words point to, and those of the sentence before. */
  pointers: Pointers;
  before: Pointers | null;
  choices: Choice[];
}

/** Disputes that a sentence may touch, likeliest first by bare similarity. */
export function findCandidates(sentence: Sentence, claims: ClaimIndex, leastTerms: number = LEAST_TERMS): Candidate[] {
  const seen = look(sentence, claims, leastTerms);
  return seen === null ? [] : seen.choices.map((choice) => ({ ...choice, positions: positionsOf(choice.dispute, seen, claims) }));
}

/** Compares a sentence with every passage; null where it says too little to be compared. */
export function look(sentence: Sentence, claims: ClaimIndex, leastTerms: number = LEAST_TERMS): Look | null {
  const { reading, from, to, mentions, language } = sentence;
  const terms = termsIn(sentence, claims);
  const different = new Set(terms);
  if (different.size < leastTerms) return null;
  const manners = mannersIn(reading.tokens, from, to, mentions, language);
  fillRows(claims.rows, claims.index, different, manners.has('denial'));
  const named = new Set(terms.filter(isEntity).map((term) => term.slice(1)));
  const names = Math.min(1, mentions.filter(({ kind }) => kind === 'actor' || kind === 'place').length / terms.length);
  const before = sentence.previous === undefined ? null : pointersIn(sentence.previous, claims);
  const pointers = pointersOf(different, claims.topics, claims.index);
  claims.last = { sentence, pointers };
  const wording = wordingOf(different);
  const seen: Look = {
    named,
    sides: sidesOf(named, claims),
    numbers: numbersOf(terms),
    names,
    wording,
    manners,
    pointers,
    before,
    choices: [],
  };
  describe(seen, sentence.published, claims);
  return seen;
}

/** Terms of a sentence, repeats included. */
export function termsIn({ reading, from, to, mentions, language }: Sentence, { names }: ClaimIndex): string[] {
  return termsOf(reading.tokens, from, to, mentions, language, names);
}

/** What a sentence points to; known already of the one looked at last. */
function pointersIn(sentence: Sentence, claims: ClaimIndex): Pointers {
  if (claims.last?.sentence === sentence) return claims.last.pointers;
  return pointersOf(new Set(termsIn(sentence, claims)), claims.topics, claims.index);
}

/** Fewer different terms say nothing on a page. */
const LEAST_TERMS = 3;

/** Sides of those named, without the side of everybody else. */
function sidesOf(named: Set<Id>, claims: ClaimIndex): Set<Id> {
  const sides = [...named].map(claims.sideOf).filter((side): side is Id => side !== null && side !== 'other');
  return new Set(sides);
}

/** One row of features for each dispute in question. */
function describe(seen: Look, published: Edtf | undefined, claims: ClaimIndex): void {
  const { top, scores, pool, count } = claims.rows;
  const first = scores[0] ?? 0;
  let [most, next] = [0, 0];
  for (let order = 0; order < count; order += 1) {
    const share = pool[top[order] ?? 0] ?? 0;
    if (share > most) [most, next] = [share, most];
    else if (share > next) next = share;
  }
  for (let order = 0; order < count; order += 1) {
    const dispute = top[order] ?? 0;
    const lead = order === 0 ? first - (count > 1 ? (scores[1] ?? 0) : 0) : (scores[order] ?? 0) - first;
    const features = rowOf(dispute, lead, seen, claims);
    const share = pool[dispute] ?? 0;
    features[at.pool] = share;
    features[at.poolLead] = share - (share === most ? next : most);
    features[at.keywords] = claims.rows.keywords[dispute] ?? 0;
    features[at.near] = nearness(published, dispute, claims);
    seen.choices.push({ dispute, features });
  }
}

/** A row to copy. */
const blank: number[] = featureNames.map(() => Number.NaN);

function rowOf(dispute: number, lead: number, seen: Look, claims: ClaimIndex): number[] {
  const { named, sides, numbers, names, wording, manners, pointers, before } = seen;
  const { rows } = claims;
  const holder = holderScore(claims.anyHolder[dispute], named, sides);
  const speech = manners.has('speech') ? 1 : 0;
  const features = blank.slice();
  features[at.similarity] = rows.best[dispute] ?? 0;
  features[at.coverage] = rows.coverage[dispute] ?? 0;
  features[at.names] = names;
  features[at.numbers] = numbers.length > 0 ? 1 : 0;
  features[at.second] = rows.second[dispute] ?? 0;
  features[at.evidence] = rows.evidence[dispute] ?? 0;
  const share = pointers.shares[dispute] ?? 0;
  features[at.topicLead] = share - (share === pointers.most ? pointers.next : pointers.most);
  features[at.mass] = Math.min(1, pointers.mass / MUCH);
  const shareBefore = before?.shares[dispute] ?? 0;
  features[at.before] = shareBefore;
  const firmBefore = before !== null && shareBefore >= FIRM * before.most ? shareBefore : 0;
  features[at.leaning] = firmBefore / (1 + pointers.mass / LITTLE);
  features[at.shared] = Math.min(1, (rows.shared[dispute] ?? 0) / 25);
  features[at.number] = numberAgreement(numbers, rows.source[dispute] ?? -1, claims);
  features[at.holder] = holder;
  features[at.holderSpeaks] = speech * holder;
  features[at.speech] = speech;
  features[at.denial] = manners.has('denial') ? 1 : 0;
  features[at.likely] = manners.has('likely') ? 1 : 0;
  features[at.lead] = lead;
  features[at.alone] = lead > 0 ? 1 : 0;
  features[at.minor] = claims.disputes[dispute]?.minor ? 1 : 0;
  features[at.wording] = wording;
  const said = pointers.said[dispute] ?? 0;
  features[at.said] = Math.min(1, said / SAID);
  features[at.saidShare] = said / (pointers.words || 1);
  features[at.saidMass] = Math.min(1, pointers.words / MUCH);
  return features;
}

/** Words that weigh this much say as much as a sentence can; these say so little that it leans on the one before. */
const MUCH = 60;
const LITTLE = 15;
/** Words that point to a dispute this firmly say all that words other than names can. */
const SAID = 8;
/** Share of the most that one dispute has of the sentence before, from which that one was about it. */
const FIRM = 0.8;

/** How well each position of a dispute agrees with the sentence last looked at. */
export function positionsOf(dispute: number, { named, sides }: Look, { rows, index, holders }: ClaimIndex): number[] {
  const held = holders[dispute] ?? [];
  const scores = positionScores(rows, index, dispute, held.length);
  return scores.map((score, order) => score + HOLDER_SPEAKS * holderScore(held[order], named, sides));
}

/** How much a position gains where one who holds it is named. */
const HOLDER_SPEAKS = 0.06;

/** 1 where a holder is named, a half where only somebody of a holder's side is. */
function holderScore(holders: Holders | undefined, named: Set<Id>, namedSides: Set<Id>): number {
  if (holders === undefined) return 0;
  for (const id of named) if (holders.heldBy.has(id)) return 1;
  for (const side of namedSides) if (holders.sides.has(side)) return 0.5;
  return 0;
}

/** 1 where a number is shared, −1 where both have numbers and none is, 0 otherwise. */
function numberAgreement(ours: string[], source: number, { numbers }: ClaimIndex): number {
  if (ours.length === 0) return 0;
  const theirs = numbers.get(source);
  if (theirs === undefined) return 0;
  return ours.some((term) => theirs.includes(term)) ? 1 : -1;
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
