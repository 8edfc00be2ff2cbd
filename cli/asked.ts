/*
 * Texts as people ask about them: a line typed or selected, without a date, and the contested points that would be right;
 * none for a text that the dossier does not speak to. What is learnt from them are the weights of `check` and of a selection.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type FeatureName, featureNames, speakForDispute } from '../core/claim-features';
import { ASKED, ask, askedSentence, chanceOf } from '../core/claim-search';
import type { ClaimWeights } from '../core/claims';
import type { Engine } from '../core/report';
import { findSentences } from '../core/sentences';
import type { LabelledItem } from './evaluation';
import { type Choice, learnChoice } from './learning';
import { type Prepared, rowsOf } from './prepared';
import { claimChoices, named } from './training';

export interface AskedText {
  text: string;
  /** Any of these is right. */
  claims: string[];
  language: string;
}

const corpus = join(import.meta.dirname, '..', 'tests', 'corpus');

export function readAsked(file = 'asked.jsonl'): AskedText[] {
  return readFileSync(join(corpus, file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as AskedText);
}

/** How much an asked text counts, a contested sentence of a page, and a plain one, which somebody may well ask about. */
const ASKED_WEIGHT = 6;
const CONTESTED_WEIGHT = 0.6;
const PLAIN_WEIGHT = 0.1;
/** … and the first sentence of a page on something else. */
const UNRELATED_WEIGHT = 1;

/** Weights from asked texts and, as many of them are sentences of pages, from those too. */
export function learnAsked(texts: AskedText[], prepared: Prepared[], engine: Engine): ClaimWeights {
  const choices = [
    ...texts.flatMap((text) => askedChoices(text, engine, ASKED_WEIGHT)),
    ...prepared.flatMap(({ item }) => askedChoices(unrelated(item), engine, UNRELATED_WEIGHT)),
    ...claimChoices(prepared, engine).map(asAsked),
  ];
  const held = new Set(featureNames.flatMap((name, at) => (speakForDispute.has(name) ? [at] : [])));
  return named<FeatureName>(learnChoice(choices, featureNames.length, held), featureNames);
}

/** What a sentence of a page teaches about asked texts. */
function asAsked(choice: Choice): Choice {
  return { ...choice, weight: choice.weight * (choice.right.includes(true) ? CONTESTED_WEIGHT : PLAIN_WEIGHT) };
}

/** The first sentence of a page on something else; nothing of other pages. */
function unrelated({ label, text }: LabelledItem): Pick<AskedText, 'text' | 'claims'> {
  const [first] = label === 'other' ? findSentences(text) : [];
  return { text: first === undefined ? '' : text.slice(first.start, first.end), claims: [] };
}

/** None where the right point is not even among the candidates. */
function askedChoices({ text, claims }: Pick<AskedText, 'text' | 'claims'>, engine: Engine, weight: number): Choice[] {
  const sentence = askedSentence(text, engine);
  const candidates = sentence === undefined ? [] : ask(sentence, engine.claims).map(({ candidate }) => candidate);
  const right = candidates.map(({ dispute }) => claims.includes(engine.claims.disputes[dispute]?.id ?? ''));
  if (candidates.length === 0 || (claims.length > 0 && !right.includes(true))) return [];
  return [{ candidates: rowsOf(candidates), right, weight }];
}

/** How asked texts are answered: the right point first, and silence where nothing speaks to them. */
export interface AskedScore {
  asked: number;
  first: number;
  unrelated: number;
  silent: number;
}

export function scoreAsked(texts: AskedText[], engine: Engine, least: number, weights?: ClaimWeights): AskedScore {
  const score: AskedScore = { asked: 0, first: 0, unrelated: 0, silent: 0 };
  for (const { text, claims } of texts) {
    const sentence = askedSentence(text, engine);
    const weighed = sentence === undefined ? [] : ask(sentence, engine.claims, weights);
    const answered = chanceOf(weighed) >= least;
    const best = engine.claims.disputes[weighed[0]?.candidate.dispute ?? -1]?.id ?? '';
    if (claims.length === 0) {
      score.unrelated += 1;
      if (!answered) score.silent += 1;
    } else {
      score.asked += 1;
      if (answered && claims.includes(best)) score.first += 1;
    }
  }
  return score;
}

/** The same on texts that the weights were not learnt from, in `folds` rounds. */
export function foldAsked(texts: AskedText[], prepared: Prepared[], engine: Engine, folds: number): AskedScore {
  const sum: AskedScore = { asked: 0, first: 0, unrelated: 0, silent: 0 };
  for (let fold = 0; fold < folds; fold += 1) {
    const rest = texts.filter((_, index) => index % folds !== fold);
    const held = texts.filter((_, index) => index % folds === fold);
    const score = scoreAsked(held, engine, ASKED, learnAsked(rest, prepared, engine));
    for (const key of Object.keys(sum) as (keyof AskedScore)[]) sum[key] += score[key];
  }
  return sum;
}

export function askedInWords({ asked, first, unrelated, silent }: AskedScore): string {
  return `right point first for ${first} of ${asked} asked texts, silent on ${silent} of ${unrelated} unrelated ones`;
}
