/*
 * Labelled items read once: signals, candidate disputes of every sentence and of the labelled ones, signs of rounds. What
 * learning and testing need again and again; only the weights change between them.
 */
import { type Candidate, featureNames, findCandidates, termsIn } from '../core/claim-features';
import type { ClaimIndex } from '../core/claim-index';
import { claimWords, type WordWeights, wordingOf } from '../core/claim-wording';
import { type ClaimWeights, claimWeights, place, sentencesOf, weigh } from '../core/claims';
import type { Reading } from '../core/mentions';
import { type Engine, LEAST_CLAIM, observe, type Span } from '../core/report';
import type { Signals } from '../core/verdict-signals';
import { claimsWithoutCues } from './blind-claims';
import type { LabelledItem } from './evaluation';

/** All that is learnt of contested sentences. */
export interface ClaimModel {
  weights: ClaimWeights;
  words: WordWeights;
}

export const shipped: ClaimModel = { weights: claimWeights, words: claimWords };

/** The candidates of a sentence and the different terms it has. */
export interface Read {
  candidates: Candidate[];
  terms: string[];
}

export interface Labelled extends Read {
  /** The candidates where no cue is in the sentence's language. */
  blind: Candidate[];
  contested: boolean;
  disputes: string[];
  positions: string[];
}

/** What is weighed for the verdict. */
export interface PageParts {
  signals: Signals;
  title: Signals | null;
  /** Each sentence; empty where the engine would not look. */
  sentences: Read[];
}

export interface Prepared extends PageParts {
  item: LabelledItem;
  labelled: Labelled[];
  /** The same page as if nobody knew its date. */
  undated: PageParts;
}

export function prepare(item: LabelledItem, engine: Engine): Prepared {
  const { parts, reading } = read(item, engine);
  const claims = item.claims ?? [];
  const blind = claims.length > 0 ? candidatesOf(item, reading, claims, claimsWithoutCues(item.language ?? 'en', engine)) : [];
  const labelled = candidatesOf(item, reading, claims, engine.claims).map((sentence, index) => ({
    ...sentence,
    blind: blind[index]?.candidates ?? [],
    contested: claims[index]?.contested === true,
    disputes: claims[index]?.disputes ?? [],
    positions: claims[index]?.positions ?? [],
  }));
  const undated: PageParts =
    parts.signals.time === 'before'
      ? read({ ...item, published: undefined }, engine).parts
      : { ...parts, signals: { ...parts.signals, time: 'unknown' } };
  return { item, ...parts, labelled, undated };
}

function read(item: LabelledItem, engine: Engine): { parts: PageParts; reading: Reading } {
  const { reading, spans, signals, title } = observe(item, engine);
  const looked = !signals.shut && signals.time !== 'before' && signals.parties[0] + signals.parties[1] > 0;
  return { parts: { signals, title, sentences: looked ? candidatesOf(item, reading, spans, engine.claims) : [] }, reading };
}

function candidatesOf(item: LabelledItem, reading: Reading, where: Span[], index: ClaimIndex): Read[] {
  return sentencesOf(item, reading, where).map((sentence) => ({
    candidates: findCandidates(sentence, index),
    terms: [...new Set(termsIn(sentence, index))],
  }));
}

const wording = featureNames.indexOf('wording');

/** The candidates as they would be with these words. */
export function reworded(candidates: Candidate[], terms: readonly string[], words: WordWeights): Candidate[] {
  const value = wordingOf(terms, words);
  return candidates.map((each) => ({ ...each, features: each.features.with(wording, value) }));
}

/** The signals of an item as this model would have them. */
export function signalsBy({ signals, sentences }: PageParts, model: ClaimModel): Signals {
  const scores = sentences.map((sentence) => certainty(sentence, model)).filter((score) => score >= LEAST_CLAIM);
  return { ...signals, contested: scores.reduce((sum, score) => sum + score, 0), contestedMost: Math.max(0, ...scores) };
}

/** Probability that a sentence touches any of its candidates. */
export function certainty(sentence: Read, model: ClaimModel): number {
  return weighBy(sentence, model).reduce((sum, { probability }) => sum + probability, 0);
}

/** The likeliest dispute and position of a sentence. */
export function firstOf(sentence: Read, model: ClaimModel, engine: Engine): ReturnType<typeof place> | null {
  const [best] = weighBy(sentence, model);
  return best === undefined ? null : place(best.candidate, engine.claims);
}

function weighBy({ candidates, terms }: Read, { weights, words }: ClaimModel): ReturnType<typeof weigh<Candidate>> {
  return weigh(words === claimWords ? candidates : reworded(candidates, terms, words), weights);
}

export function rowsOf(candidates: Candidate[]): number[][] {
  return candidates.map(({ features }) => [...features]);
}
