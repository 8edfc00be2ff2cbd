/*
 * Labelled items read once: signals, candidate disputes of every sentence and of the labelled ones, signs of rounds. What
 * learning and testing need again and again; only the weights change between them.
 */
import { type Candidate, findCandidates } from '../core/claim-features';
import type { ClaimIndex } from '../core/claim-index';
import { type ClaimWeights, place, sentencesOf, weigh } from '../core/claims';
import type { Reading } from '../core/mentions';
import { type Engine, LEAST_CLAIM, observe, type Span } from '../core/report';
import type { Signals } from '../core/verdict-signals';
import { claimsWithoutCues } from './blind-claims';
import type { LabelledItem } from './evaluation';

export interface Labelled {
  candidates: Candidate[];
  /** The same where no cue is in the sentence's language. */
  blind: Candidate[];
  contested: boolean;
  disputes: string[];
  positions: string[];
}

/** What is weighed for the verdict. */
export interface PageParts {
  signals: Signals;
  title: Signals | null;
  /** Candidates of each sentence; empty where the engine would not look. */
  sentences: Candidate[][];
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
  const labelled = candidatesOf(item, reading, claims, engine.claims).map((candidates, index) => ({
    candidates,
    blind: blind[index] ?? [],
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

function candidatesOf(item: LabelledItem, reading: Reading, where: Span[], index: ClaimIndex): Candidate[][] {
  return sentencesOf(item, reading, where).map((sentence) => findCandidates(sentence, index));
}

/** The signals of an item as these claim weights would have them. */
export function signalsBy({ signals, sentences }: PageParts, weights: ClaimWeights): Signals {
  const scores = sentences.map((candidates) => certainty(candidates, weights)).filter((score) => score >= LEAST_CLAIM);
  return { ...signals, contested: scores.reduce((sum, score) => sum + score, 0), contestedMost: Math.max(0, ...scores) };
}

/** Probability that a sentence touches any of its candidates. */
export function certainty(candidates: Candidate[], weights: ClaimWeights): number {
  return weigh(candidates, weights).reduce((sum, { probability }) => sum + probability, 0);
}

/** The likeliest dispute and position of a sentence. */
export function firstOf(candidates: Candidate[], weights: ClaimWeights, engine: Engine): ReturnType<typeof place> | null {
  const [best] = weigh(candidates, weights);
  return best === undefined ? null : place(best.candidate, engine.claims);
}

export function rowsOf(candidates: Candidate[]): number[][] {
  return candidates.map(({ features }) => [...features]);
}
