/*
 * Sentences that touch a contested point. Each candidate dispute gets a score from its features and the learnt weights;
 * together with "none of them" the scores become probabilities. The weights are a small readable file that
 * `cli/train.ts` writes from the corpus; thresholds belong to the topic.
 */
import {
  type Candidate,
  type Choice,
  type FeatureName,
  featureNames,
  look,
  positionsOf,
  type Sentence,
  similarityOf,
} from './claim-features';
import type { ClaimIndex } from './claim-index';
import learnt from './claim-weights.json';
import { languageOf } from './languages/detect';
import type { FoundMention, Reading } from './mentions';
import type { Article, ClaimMatch, Span } from './report';
import type { Steps } from './steps';

export interface ClaimWeights {
  bias: number;
  weights: Record<FeatureName, number>;
}

/** The weights that ship. */
export const claimWeights: ClaimWeights = learnt;

/** A dispute with the probability that the sentence touches it. */
export interface Weighed<Kind extends Choice = Candidate> {
  candidate: Kind;
  probability: number;
}

/** Likeliest first. The rest up to 1 is the probability that the sentence touches none of them. */
export function weigh<Kind extends Choice>(candidates: Kind[], weights: ClaimWeights = learnt): Weighed<Kind>[] {
  const odds = oddsOf(candidates, weights);
  const total = odds.reduce((sum, each) => sum + each, 1);
  return candidates
    .map((candidate, index) => ({ candidate, probability: (odds[index] ?? 0) / total }))
    .sort((a, b) => b.probability - a.probability);
}

const rows = new WeakMap<ClaimWeights, number[]>();

/** Odds of each candidate against "none of them". */
function oddsOf(candidates: readonly Choice[], weights: ClaimWeights): number[] {
  const row = rows.get(weights) ?? featureNames.map((name) => weights.weights[name]);
  rows.set(weights, row);
  return candidates.map(({ features }) => {
    let sum = weights.bias;
    for (let at = 0; at < row.length; at += 1) sum += (row[at] ?? 0) * (features[at] ?? 0);
    return Math.exp(sum);
  });
}

/** Probability that a sentence touches any of them. */
function chanceOf(candidates: readonly Choice[]): number {
  const odds = oddsOf(candidates, learnt).reduce((sum, each) => sum + each, 0);
  return odds / (1 + odds);
}

/** The best dispute of a sentence as a report gives it; null where "none" is likelier than the threshold allows. */
export function matchSentence(
  sentence: Sentence,
  claims: ClaimIndex,
  threshold: number,
): Omit<ClaimMatch, 'start' | 'end' | 'text'> | null {
  const seen = look(sentence, claims);
  if (seen === null || chanceOf(seen.choices) < threshold) return null;
  const weighed = weigh(seen.choices);
  const score = weighed.reduce((sum, each) => sum + each.probability, 0);
  const best = weighed[0]?.candidate;
  if (best === undefined) return null;
  const positions = positionsOf(best.dispute, seen, claims);
  return { ...place({ ...best, positions }, claims), score: Math.round(score * 1000) / 1000 };
}

/** Share of its own score by which the first position must lead: nearer to each other, two are not told apart. */
const TOLD_APART = 0.14;

/** Likeness to a claim or cue from which a text says nearly the same. */
const SAME_CLAIM = 0.5;

/** Names the dispute and the position that a candidate stands for, and how near it comes to saying the same. */
export function place(candidate: Candidate, claims: ClaimIndex): Pick<ClaimMatch, 'claim' | 'position' | 'origin' | 'same'> {
  const dispute = claims.disputes[candidate.dispute];
  const order = candidate.positions.map((score, index) => ({ score, index })).sort((a, b) => b.score - a.score);
  const [first, second] = order;
  const clear = first !== undefined && first.score > 0 && first.score - (second?.score ?? 0) > TOLD_APART * first.score;
  const position = clear ? dispute?.positions[first.index] : undefined;
  return {
    claim: dispute?.id ?? '',
    position: position?.id ?? null,
    origin: position?.origin ?? null,
    same: position && similarityOf(candidate) >= SAME_CLAIM ? 'claim' : 'matter',
  };
}

/** The sentences of an article with what stands in each: tokens, mentions. Shared by training and reading. */
export function sentencesOf(article: Article, reading: Reading, spans: Span[]): (Sentence & Span)[] {
  const language = languageOf(article.text, article.language);
  const found: (Sentence & Span)[] = [];
  let token = 0;
  let mention = 0;
  for (const span of spans) {
    while (token < reading.tokens.length && (reading.tokens[token]?.start ?? 0) < span.start) token += 1;
    const from = token;
    while (token < reading.tokens.length && (reading.tokens[token]?.start ?? 0) < span.end) token += 1;
    const mentions: FoundMention[] = [];
    for (let each = reading.mentions[mention]; each !== undefined && each.start < span.end; each = reading.mentions[mention]) {
      if (each.start >= span.start) mentions.push(each);
      mention += 1;
    }
    found.push({ ...span, reading, from, to: token, mentions, language, published: article.published, previous: found.at(-1) });
  }
  return found;
}

/** Contested sentences in reading order. */
export function* claimsInSteps(
  article: Article,
  reading: Reading,
  spans: Span[],
  claims: ClaimIndex,
  threshold: number,
): Steps<ClaimMatch[]> {
  const found: ClaimMatch[] = [];
  for (const [order, sentence] of sentencesOf(article, reading, spans).entries()) {
    if (order % STEP === 0) yield;
    const match = matchSentence(sentence, claims, threshold);
    if (match === null) continue;
    found.push({ ...match, text: article.text.slice(sentence.start, sentence.end), start: sentence.start, end: sentence.end });
  }
  return found;
}

/** Sentences a step: a millisecond or two. */
const STEP = 50;
