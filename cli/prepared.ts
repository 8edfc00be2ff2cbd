/*
 * Labelled items read once: signals, candidate disputes of every sentence and of the labelled ones, signs of rounds. What
 * learning and testing need again and again; only the weights change between them.
 */
import { type Candidate, findCandidates } from '../core/claim-features';
import { type ClaimWeights, place, sentencesOf, weigh } from '../core/claims';
import { type Engine, LEAST_CLAIM, observe } from '../core/report';
import type { Signals } from '../core/verdict';
import type { LabelledItem } from './evaluation';

export interface Labelled {
  candidates: Candidate[];
  contested: boolean;
  disputes: string[];
  positions: string[];
}

export interface Prepared {
  item: LabelledItem;
  signals: Signals;
  title: Signals | null;
  /** Candidates of each sentence; empty where the engine would not look. */
  sentences: Candidate[][];
  labelled: Labelled[];
}

export function prepare(item: LabelledItem, engine: Engine): Prepared {
  const { reading, spans, signals, title } = observe(item, engine);
  const looked = !signals.shut && !signals.outsideDates && signals.parties[0] + signals.parties[1] > 0;
  const find = (where: typeof spans) => sentencesOf(item, reading, where).map((sentence) => findCandidates(sentence, engine.claims));
  const claims = item.claims ?? [];
  const labelled = find(claims).map((candidates, index) => ({
    candidates,
    contested: claims[index]?.contested === true,
    disputes: claims[index]?.disputes ?? [],
    positions: claims[index]?.positions ?? [],
  }));
  return { item, signals, title, sentences: looked ? find(spans) : [], labelled };
}

/** The signals of an item as these claim weights would have them. */
export function signalsBy({ signals, sentences }: Prepared, weights: ClaimWeights): Signals {
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
