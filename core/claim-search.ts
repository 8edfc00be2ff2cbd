/*
 * The contested claims that one sentence touches, ranked: what `check` prints and what a person may ask about any
 * sentence. An empty list is an honest answer.
 */
import type { Edtf, Id } from '../data/schema';
import { findCandidates } from './claim-features';
import { place, sentencesOf, weigh } from './claims';
import { languageOf } from './languages/detect';
import { findMentions } from './mentions';
import type { Engine } from './report';

export interface CheckedClaim {
  /** Dispute id. */
  claim: Id;
  position: Id | null;
  origin: string | null;
  /** Probability that the sentence touches it. */
  score: number;
  question: string;
}

/** Claims listed at most, and the probability below which one is not worth a look. */
const LISTED = 5;
export const LEAST = 0.02;

/** Likeliest first; none where even the likeliest is below the topic's threshold for a first answer. */
export function checkSentence(text: string, engine: Engine, context: { published?: Edtf; language?: string } = {}): CheckedClaim[] {
  const article = { text, ...context, language: languageOf(text, context.language) };
  const reading = findMentions(article, engine.gazetteer);
  const [sentence] = sentencesOf(article, reading, [{ start: 0, end: text.length }]);
  if (sentence === undefined) return [];
  const weighed = weigh(findCandidates(sentence, engine.claims));
  const first = weighed.reduce((sum, each) => sum + each.probability, 0);
  if (first < Math.min(ASKED, engine.dataset.topic.thresholds.claim)) return [];
  return weighed
    .filter(({ probability }) => probability >= LEAST)
    .slice(0, LISTED)
    .map(({ candidate, probability }) => ({
      ...place(candidate, engine.claims),
      score: Math.round(probability * 1000) / 1000,
      question: engine.claims.disputes[candidate.dispute]?.question ?? '',
    }));
}

/** Somebody who asks about one sentence expects it to be contested: less certainty is wanted than on a page. */
export const ASKED = 0.1;
