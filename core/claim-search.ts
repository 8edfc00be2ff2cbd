/*
 * The contested claims that one sentence touches, ranked: what `check` prints and what a person may ask about any
 * sentence. An empty list is an honest answer.
 */
import type { Edtf, Id } from '../data/schema';
import learnt from './asked-weights.json';
import { type Candidate, findCandidates, type Sentence } from './claim-features';
import type { ClaimIndex } from './claim-index';
import { type ClaimWeights, place, sentencesOf, type Weighed, weigh } from './claims';
import { languageOf } from './languages/detect';
import { findMentions } from './mentions';
import type { Engine } from './report';

export interface CheckedClaim {
  /** Dispute id. */
  claim: Id;
  position: Id | null;
  origin: string | null;
  /** 'claim': the text says nearly what that position says; 'matter': it speaks of the same point. */
  same: 'claim' | 'matter';
  /** Probability that the sentence touches it. */
  score: number;
  question: string;
}

/** Claims listed at most, and the probability below which one is not worth a look. */
const LISTED = 5;
export const LEAST = 0.02;

/**
 * What somebody asks about is short, undated and mostly contested, unlike the sentences of a page: the same features have
 * weights of their own, learnt from asked texts, and less must be said.
 */
const askedWeights: ClaimWeights = learnt;
const LEAST_TERMS = 2;

/** Least probability, of all contested points together, at which a text is answered. */
export const ASKED = 0.4;

/** The points that an asked sentence may touch, likeliest first. */
export function ask(sentence: Sentence, claims: ClaimIndex, weights: ClaimWeights = askedWeights): Weighed[] {
  return weigh(findCandidates(sentence, claims, LEAST_TERMS), weights);
}

/** Probability that a sentence touches any of these. */
export function chanceOf(weighed: Weighed[]): number {
  return weighed.reduce((sum, { probability }) => sum + probability, 0);
}

/** What an asked text says of a point: one or two words name a subject and take no position. */
export function placeAsked(candidate: Candidate, { from, to }: Sentence, claims: ClaimIndex): ReturnType<typeof place> {
  const placed = place(candidate, claims);
  return to - from > LEAST_TERMS ? placed : { ...placed, position: null, origin: null, same: 'matter' };
}

/** The sentence that is asked about, as the claims want it; undefined where it says nothing. */
export function askedSentence(text: string, engine: Engine, context: { published?: Edtf; language?: string } = {}): Sentence | undefined {
  const article = { text, ...context, language: languageOf(text, context.language) };
  return sentencesOf(article, findMentions(article, engine.gazetteer), [{ start: 0, end: text.length }])[0];
}

/** Likeliest first; none where a text probably touches no contested point. */
export function checkSentence(text: string, engine: Engine, context: { published?: Edtf; language?: string } = {}): CheckedClaim[] {
  const sentence = askedSentence(text, engine, context);
  if (sentence === undefined) return [];
  const weighed = ask(sentence, engine.claims);
  if (chanceOf(weighed) < ASKED) return [];
  return weighed
    .filter(({ probability }) => probability >= LEAST)
    .slice(0, LISTED)
    .map(({ candidate, probability }) => ({
      ...placeAsked(candidate, sentence, engine.claims),
      score: Math.round(probability * 1000) / 1000,
      question: engine.claims.disputes[candidate.dispute]?.question ?? '',
    }));
}
