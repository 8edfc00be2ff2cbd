/*
 * What speaks to a selected text: contested points it touches, likeliest first, near misses apart, and for each the names,
 * words and numbers shared with it. No match is an answer too, and says what was looked for.
 */
import type { Edtf, Id } from '../data/schema';
import type { Bearing, BearingIndex } from './bearing';
import type { Sentence } from './claim-features';
import { type ClaimIndex, termsOfDispute } from './claim-index';
import { ASKED, ask, type CheckedClaim, chanceOf, LEAST, placeAsked } from './claim-search';
import { sentencesOf, type Weighed } from './claims';
import { languageOf } from './languages/detect';
import { findMentions } from './mentions';
import type { Engine } from './report';
import { readSelection, type SelectionText } from './selection-text';
import { findSentences } from './sentences';
import { termsOf } from './terms';

/** What a text and an entry share, in reading order; or what a text was looked through for. */
export interface Shared {
  names: Id[];
  /** As they stand in the text. */
  words: string[];
  numbers: string[];
}

export interface SelectionMatch extends CheckedClaim {
  shared: Shared;
  /** Statements that bear on the point; of near misses none are looked for. */
  bearing: Bearing[];
}

export interface SelectionAnswer extends SelectionText {
  matches: SelectionMatch[];
  near: SelectionMatch[];
  looked: Shared;
  /** Likelihood that the text touches any entry, and the least that is asked. */
  nearest: number;
  least: number;
}

const MATCHES_LISTED = 5;
const NEAR_LISTED = 3;
/** A second entry this many times less likely than the best is a near miss; where several share the likelihood, each has a part. */
const FAR_BEHIND = 8;
const LEAST_PART = 0.15;
/** One word that happens to be the same is no match. */
const LEAST_SHARED = 2;

export interface SelectionContext {
  published?: Edtf;
  language?: string;
  bearing?: BearingIndex;
}

export function checkSelection(selected: string, engine: Engine, { bearing, ...context }: SelectionContext = {}): SelectionAnswer {
  const selection = readSelection(selected);
  const article = { text: selection.text, ...context, language: languageOf(selection.text, context.language) };
  const reading = findMentions(article, engine.gazetteer);
  const sentences = sentencesOf(article, reading, findSentences(selection.text));
  const found = new Map<Id, SelectionMatch>();
  let nearest = 0;
  for (const sentence of sentences) {
    const weighed = ask(sentence, engine.claims);
    nearest = Math.max(nearest, chanceOf(weighed));
    for (const one of matchesOf(weighed, sentence, selection.text, engine.claims)) {
      const known = found.get(one.claim);
      if (!known || one.score > known.score) found.set(one.claim, one);
    }
  }
  const ranked = [...found.values()].sort((a, b) => b.score - a.score || (a.claim < b.claim ? -1 : 1));
  const best = ranked[0]?.score ?? 0;
  const isMatch = ({ score, shared }: SelectionMatch) =>
    nearest >= ASKED &&
    score >= LEAST_PART &&
    score * FAR_BEHIND >= best &&
    shared.names.length + shared.words.length + shared.numbers.length >= LEAST_SHARED;
  return {
    ...selection,
    matches: ranked
      .filter(isMatch)
      .slice(0, MATCHES_LISTED)
      .map((match) => ({ ...match, bearing: bearing?.get(match.claim) ?? [] })),
    near: ranked.filter((one) => !isMatch(one)).slice(0, NEAR_LISTED),
    looked: merge(sentences.map((sentence) => sharedWith(sentence, selection.text, engine.claims, null))),
    nearest: Math.round(nearest * 1000) / 1000,
    least: ASKED,
  };
}

function matchesOf(weighed: Weighed[], sentence: Sentence, text: string, claims: ClaimIndex): SelectionMatch[] {
  return weighed
    .filter(({ probability }) => probability >= LEAST)
    .map(({ candidate, probability }) => {
      const terms = termsOfDispute(candidate.dispute, claims);
      const placed = placeAsked(candidate, sentence, claims);
      return {
        ...placed,
        score: Math.round(probability * 1000) / 1000,
        question: claims.disputes[candidate.dispute]?.question ?? '',
        shared: sharedWith(sentence, text, claims, terms),
        bearing: [],
      };
    });
}

/** `terms` null: everything that is looked for. */
function sharedWith(sentence: Sentence, text: string, claims: ClaimIndex, terms: ReadonlySet<string> | null): Shared {
  const { reading, from, to, mentions, language } = sentence;
  const shared: Shared = { names: [], words: [], numbers: [] };
  for (const { entity } of mentions) {
    if (!terms || terms.has(`@${claims.names.standFor(entity)}`)) shared.names.push(entity);
  }
  const named = (at: number) => mentions.some((mention) => mention.from <= at && at < mention.to);
  for (let at = from; at < to; at += 1) {
    const token = reading.tokens[at];
    if (!token || named(at)) continue;
    const own = termsOf(reading.tokens, at, at + 1, [], language, claims.names);
    if (own.length === 0 || (terms && !own.some((term) => terms.has(term)))) continue;
    const word = text.slice(token.start, token.end);
    (/\d/.test(word) ? shared.numbers : shared.words).push(word);
  }
  return merge([shared]);
}

function merge(all: Shared[]): Shared {
  const once = <T>(pick: (one: Shared) => T[]) => [...new Set(all.flatMap(pick))];
  return { names: once((one) => one.names), words: once((one) => one.words), numbers: once((one) => one.numbers) };
}
