/*
 * What is learnt from prepared items, and how: weights of contested sentences, verdict and round. Pages are learnt as they
 * are and as longer ones put together from them; sentences with their date and without.
 */
import { type Candidate, type FeatureName, featureNames, speakForDispute } from '../core/claim-features';
import { type Engine, observe } from '../core/report';
import { type RoundSign, roundSigns, speakFor, weighRounds } from '../core/round';
import { isRuledOut, isTimeless, type SignalName, signalNames, speakAgainst, speakForAbout, valuesOf } from '../core/verdict';
import type { LabelledItem } from './evaluation';
import { type Choice, type Example, type Linear, learnChoice, learnYesNo } from './learning';
import { type ClaimModel, type Labelled, type PageParts, type Prepared, prepare, reworded, rowsOf, signalsBy } from './prepared';
import { learnWords, nameTerms, wordsElsewhere } from './wording';

/** Items of a language joined into one long text: pages are longer than corpus items. */
const JOINED = 4;
/** An item put together counts less than one that was written. */
const JOINED_WEIGHT = 0.7;
export interface Joined {
  prepared: Prepared;
  about: boolean;
}

/** Long pages: several on the talks together, and one on them among several others. */
export function joinItems(items: LabelledItem[], engine: Engine): Joined[] {
  const found: Joined[] = [];
  const pages = items.filter(({ page }) => page !== false);
  for (const language of new Set(pages.map((item) => item.language))) {
    const own = pages.filter((item) => item.language === language);
    const talks = own.filter(({ label }) => label === 'talks');
    const rest = own.filter(({ label }) => label !== 'talks');
    for (const group of [talks, rest])
      for (let at = 0; at + JOINED <= group.length; at += 2)
        found.push({ prepared: prepare(joined(group.slice(at, at + JOINED)), engine), about: group === talks });
    talks.forEach((item, at) => {
      const start = at % Math.max(1, rest.length - 2 * JOINED);
      const others = rest.slice(start, start + 2 * JOINED);
      if (at % 2 === 0 && others.length > 2)
        found.push({ prepared: prepare(joined([...others.slice(0, 2), item, ...others.slice(2)]), engine), about: false });
    });
  }
  return found;
}

function joined(items: LabelledItem[]): LabelledItem {
  const [first] = items;
  const text = items.map((item) => item.text).join('\n');
  return { id: 'joined', label: 'other', language: first?.language, title: first?.title, published: first?.published, text };
}

export function pageExample(parts: PageParts, about: boolean, claims: ClaimModel, weight = 1): Example {
  const signals = signalsBy(parts, claims);
  const values = valuesOf(signals, parts.title);
  return {
    values: signalNames.map((name) => values[name]),
    answer: about ? 1 : 0,
    weight: isRuledOut(signals, parts.title) || isTimeless(signals) ? 0 : weight,
  };
}

/** A page without its date counts less than one with it. */
const UNDATED_WEIGHT = 0.25;

/** Pages as they are and without their date. */
export function learnPages(
  prepared: Prepared[],
  long: Joined[],
  model: ClaimModel,
  engine: Engine,
): { bias: number; weights: Record<SignalName, number> } {
  const elsewhere = wordsElsewhere(prepared, nameTerms(engine));
  const examples = prepared.flatMap(({ item, undated, ...dated }, index) => {
    if (item.page === false) return [];
    const about = item.label === 'talks';
    const claims = { weights: model.weights, words: elsewhere(index) };
    return [pageExample(dated, about, claims), pageExample(undated, about, claims, UNDATED_WEIGHT)];
  });
  for (const { prepared: each, about } of long) examples.push(pageExample(each, about, model, JOINED_WEIGHT));
  return named(learnYesNo(examples, signalNames.length, { speakAgainst: against, speakFor: inFavour }), signalNames);
}

const inFavour = new Set(signalNames.flatMap((name, at) => (speakForAbout.has(name) ? [at] : [])));
const against = new Set(signalNames.flatMap((name, at) => (speakAgainst.has(name) ? [at] : [])));

/**
 * Labelled sentences, as they are and as they look where no cue is in their language, each with its date and without. A
 * contested one whose dispute is in no record, or not among the candidates, teaches nothing. `without`: features held at 0.
 */
export function claimChoices(prepared: Prepared[], engine: Engine, without?: FeatureName): Choice[] {
  const elsewhere = wordsElsewhere(prepared, nameTerms(engine));
  return prepared.flatMap(({ item, labelled, sentences }, place) => {
    const words = elsewhere(place);
    return [
      ...labelled.flatMap((sentence) => [
        ...choicesOf(sentence, reworded(sentence.candidates, sentence.terms, words), 1, engine, without),
        ...choicesOf(sentence, reworded(sentence.blind, sentence.terms, words), BLIND, engine, without),
      ]),
      ...(item.label === 'other' && item.claims === undefined ? sentences : []).flatMap(({ candidates, terms }) =>
        choicesOf(unrelated, reworded(candidates, terms, words), ELSEWHERE, engine, without),
      ),
    ];
  });
}

/** A sentence of a page on another matter touches nothing, and counts less: pages like it are hardly ever read so far. */
const unrelated: Labelled = { candidates: [], terms: [], blind: [], contested: false, disputes: [], positions: [] };
const ELSEWHERE = 0.6;

/** How much a sentence counts without the cues of its language, and without its date. */
const BLIND = 1;
const DATELESS = 0.5;

function choicesOf(
  { contested, disputes }: Labelled,
  candidates: Candidate[],
  share: number,
  engine: Engine,
  without?: FeatureName,
): Choice[] {
  const right = candidates.map(({ dispute }) => disputes.includes(engine.claims.disputes[dispute]?.id ?? ''));
  if (contested && !right.includes(true)) return [];
  const [near, gone] = [featureNames.indexOf('near'), without === undefined ? -1 : featureNames.indexOf(without)];
  const rows = rowsOf(candidates).map((row) => row.map((value, at) => (at === gone ? 0 : value)));
  const undated = rows.map((row) => row.map((value, at) => (at === near ? UNDATED : value)));
  return [
    { candidates: rows, right, weight: share },
    { candidates: undated, right, weight: share * DATELESS },
  ];
}

const likeness = new Set(featureNames.flatMap((name, at) => (speakForDispute.has(name) ? [at] : [])));

/** What `near` is where a date is unknown. */
const UNDATED = 0.25;

export function learnClaims(prepared: Prepared[], engine: Engine, without?: FeatureName): ClaimModel {
  const choices = claimChoices(prepared, engine, without);
  return {
    weights: named(learnChoice(choices, featureNames.length, likeness), featureNames),
    words: without === 'wording' ? new Map() : learnWords(prepared, nameTerms(engine)),
  };
}

const speaking = new Set(roundSigns.flatMap((sign, at) => (speakFor.has(sign) ? [at] : [])));

/** Items with a labelled round, as they are and without their date; one whose round is null teaches "none". */
export function learnRounds(items: LabelledItem[], engine: Engine): { bias: number; weights: Record<RoundSign, number> } {
  const choices = items
    .flatMap((item) => [item, { ...item, published: undefined }])
    .flatMap((item): Choice[] => {
      if (item.round === undefined || item.label !== 'talks') return [];
      const { reading, claims } = observe(item, engine);
      const likely = claims.filter(({ score }) => score >= engine.dataset.topic.thresholds.claim);
      const found = weighRounds(item, reading, likely, engine.dataset);
      return [
        {
          candidates: found.map(({ signs }) => roundSigns.map((sign) => signs[sign])),
          right: found.map(({ event }) => event === item.round),
          weight: 1,
        },
      ];
    });
  return named(learnChoice(choices, roundSigns.length, speaking), roundSigns);
}

export function named<Name extends string>(
  { bias, weights }: Linear,
  names: readonly Name[],
): { bias: number; weights: Record<Name, number> } {
  const round = (number: number): number => Math.round(number * 1000) / 1000;
  return {
    bias: round(bias),
    weights: Object.fromEntries(names.map((name, index) => [name, round(weights[index] ?? 0)])) as Record<Name, number>,
  };
}
