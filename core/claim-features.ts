/*
 * Which contested points may a sentence touch, and how near is it to each? Every position's claim and cues are passages;
 * a sentence is compared with all of them at once, and each dispute gets a row of named features. `claims.ts` weighs
 * them. Nothing here says who is right: a position is what somebody holds.
 */
import type { Dispute, Edtf, Id, Position } from '../data/schema';
import { daysApart } from './days-apart';
import type { Dataset } from './dossier';
import type { OpenGazetteer } from './gazetteer';
import { mannersOf } from './languages/speech';
import { type FoundMention, findMentions, type Reading } from './mentions';
import { agree, indexPassages, type PassageIndex } from './passages';
import { termsOf } from './terms';

/**
 * What a passage is: a claim or cue of a position, what a source or statement says for it, the question with its
 * keywords, or all words of a dispute together. The last two belong to no position (−1).
 */
type PassageKind = 'claim' | 'evidence' | 'question' | 'pool';

interface Passage {
  kind: PassageKind;
  dispute: number;
  position: number;
  terms: string[];
  denies: boolean;
}

export interface ClaimIndex {
  disputes: Dispute[];
  passages: Passage[];
  index: PassageIndex;
  standFor: (id: Id) => Id;
  sideOf: (id: Id) => Id | null;
}

/** The names of the features, in the order in which weights are kept. */
export const featureNames = [
  'similarity',
  'similaritySquared',
  'coverage',
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
  'length',
] as const;
export type FeatureName = (typeof featureNames)[number];
export type Features = Record<FeatureName, number>;

/** One dispute that a sentence may touch. `positions` are scores in the order of the dispute's positions. */
export interface Candidate {
  dispute: number;
  features: Features;
  positions: number[];
}

/** Reads every claim and cue with the same eyes as a page. Takes tens of milliseconds; do it once. */
export function openClaims(dataset: Dataset, gazetteer: OpenGazetteer): ClaimIndex {
  const standFor = (id: Id): Id => dataset.places[id]?.governmentOf ?? id;
  const sideOf = (id: Id): Id | null => dataset.actors[id]?.side ?? null;
  const disputes = Object.values(dataset.disputes).sort((a, b) => (a.id < b.id ? -1 : 1));
  const passages: Passage[] = [];
  const add = (kind: PassageKind, dispute: number, position: number, text: string, language = 'en'): string[] => {
    const reading = findMentions({ text, language }, gazetteer);
    const terms = termsOf(reading.tokens, 0, reading.tokens.length, reading.mentions, language, standFor);
    const denies = reading.tokens.some((token) => mannersOf(token.fold).includes('denial'));
    passages.push({ kind, dispute, position, terms, denies });
    return terms;
  };
  const said = statementsByPosition(dataset);
  disputes.forEach((dispute, index) => {
    const pool = [...add('question', index, -1, [dispute.question, dispute.short ?? '', ...(dispute.keywords ?? [])].join(' · '))];
    dispute.positions.forEach((position, order) => {
      pool.push(...add('claim', index, order, position.claim));
      for (const [language, cues] of Object.entries(position.cues ?? {}))
        for (const cue of cues ?? []) pool.push(...add('claim', index, order, cue, language));
      for (const { says, stance } of position.evidence ?? []) if (stance === 'supports') pool.push(...add('evidence', index, order, says));
      for (const says of said.get(`${dispute.id}/${position.id}`) ?? []) pool.push(...add('evidence', index, order, says));
    });
    passages.push({ kind: 'pool', dispute: index, position: -1, terms: pool, denies: false });
  });
  return { disputes, passages, index: indexPassages(passages.map((passage) => passage.terms)), standFor, sideOf };
}

/** What was said for each position, under "<dispute>/<position>". */
function statementsByPosition(dataset: Dataset): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const statement of Object.values(dataset.statements)) {
    for (const { dispute, position } of statement.disputes ?? []) {
      const key = `${dispute}/${position}`;
      found.set(key, [...(found.get(key) ?? []), statement.says]);
    }
  }
  return found;
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
  const rows = new Map<number, Row>();
  for (const { passage, ofPassage, ofQuery, shared } of agree(claims.index, terms)) {
    const place = claims.passages[passage];
    const dispute = place && claims.disputes[place.dispute];
    if (place === undefined || dispute === undefined) continue;
    const row = rows.get(place.dispute) ?? {
      best: 0,
      coverage: 0,
      second: 0,
      evidence: 0,
      pool: 0,
      keywords: 0,
      shared: 0,
      positions: dispute.positions.map(() => 0),
      terms: [],
    };
    const similarity = Math.sqrt(ofPassage * ofQuery);
    if (place.kind === 'question') row.keywords = Math.max(row.keywords, ofQuery);
    else if (place.kind === 'pool') row.pool = ofQuery;
    else if (place.kind === 'evidence') {
      row.evidence = Math.max(row.evidence, similarity);
      row.positions[place.position] = Math.max(row.positions[place.position] ?? 0, EVIDENCE_SHARE * similarity);
    } else {
      const agreed = similarity + (place.denies === manners.has('denial') ? SAME_POLARITY : 0);
      row.positions[place.position] = Math.max(row.positions[place.position] ?? 0, agreed);
      if (similarity > row.best) {
        row.second = row.best;
        row.best = similarity;
        row.coverage = ofPassage;
        row.shared = shared;
        row.terms = place.terms;
      } else row.second = Math.max(row.second, similarity);
    }
    rows.set(place.dispute, row);
  }
  const ranked = [...rows].sort((a, b) => quick(b[1]) - quick(a[1])).slice(0, KEPT);
  const top = ranked[0] ? quick(ranked[0][1]) : 0;
  const pools = ranked.map(([, row]) => row.pool).sort((a, b) => b - a);
  return ranked.map(([dispute, row], order) => {
    const runnerUp = quick(ranked[order === 0 ? 1 : 0]?.[1] ?? { best: 0, keywords: 0, evidence: 0, pool: 0 });
    const poolLead = row.pool - (row.pool === pools[0] ? (pools[1] ?? 0) : (pools[0] ?? 0));
    return describe(dispute, row, { lead: order === 0 ? top - runnerUp : quick(row) - top, poolLead }, terms, manners, sentence, claims);
  });
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
  terms: string[],
  manners: Set<string>,
  sentence: Sentence,
  claims: ClaimIndex,
): Candidate {
  const record = claims.disputes[dispute];
  const positions = record?.positions ?? [];
  const named = new Set(sentence.mentions.map((mention) => claims.standFor(mention.entity)));
  const holds = positions.map((position) => holderScore(position, named, claims));
  const scores = row.positions.map((score, order) => score + HOLDER_SPEAKS * (holds[order] ?? 0));
  const holder = Math.max(0, ...holds);
  return {
    dispute,
    positions: scores,
    features: {
      similarity: row.best,
      similaritySquared: row.best * row.best,
      coverage: row.coverage,
      second: row.second,
      evidence: row.evidence,
      pool: row.pool,
      poolLead,
      keywords: row.keywords,
      shared: Math.min(1, row.shared / 25),
      number: numberAgreement(terms, row.terms),
      holder,
      holderSpeaks: manners.has('speech') ? holder : 0,
      near: nearness(sentence.published, positions),
      speech: manners.has('speech') ? 1 : 0,
      denial: manners.has('denial') ? 1 : 0,
      likely: manners.has('likely') ? 1 : 0,
      lead,
      alone: lead > 0 ? 1 : 0,
      minor: record?.minor ? 1 : 0,
      length: Math.min(1, terms.length / 30),
    },
  };
}

/** How much a position gains where one who holds it is named. */
const HOLDER_SPEAKS = 0.06;

/** 1 where a holder is named, a half where only somebody of a holder's side is. */
function holderScore(position: Position, named: Set<Id>, claims: ClaimIndex): number {
  if (position.heldBy.some((id) => named.has(id))) return 1;
  const sides = new Set(position.heldBy.map(claims.sideOf));
  for (const id of named) {
    const side = claims.sideOf(id);
    if (side !== null && side !== 'other' && sides.has(side)) return 0.5;
  }
  return 0;
}

/** 1 where a number is shared, −1 where both have numbers and none is, 0 otherwise. */
function numberAgreement(a: string[], b: string[]): number {
  const ours = a.filter((term) => /^\d/.test(term));
  const theirs = new Set(b.filter((term) => /^\d/.test(term)));
  if (ours.length === 0 || theirs.size === 0) return 0;
  return ours.some((term) => theirs.has(term)) ? 1 : -1;
}

/** 1 on the day of a position, a half after about six weeks; a quarter where a date is unknown. */
function nearness(published: Edtf | undefined, positions: Position[]): number {
  if (published === undefined) return 0.25;
  const days = positions.map((position) => daysApart(published, position.date)).filter((each) => each !== null);
  return days.length === 0 ? 0.25 : 1 / (1 + Math.min(...days) / 45);
}
