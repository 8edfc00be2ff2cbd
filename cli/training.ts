/*
 * Turns labelled items into examples for the learners: pages as they are and longer ones put together from them, and
 * each labelled sentence with its candidate disputes.
 */
import { type FeatureName, featureNames, findCandidates } from '../core/claim-features';
import { sentencesOf } from '../core/claims';
import { type Article, type Engine, observe } from '../core/report';
import { type RoundSign, roundSigns, speakFor, weighRounds } from '../core/round';
import { type SignalName, signalNames, valuesOf } from '../core/verdict';
import { type Calibration, calibrationOf } from './calibration';
import { figures, type LabelledItem } from './evaluation';
import { apply, type Choice, type Example, type Linear, learnChoice, learnYesNo } from './learning';

/** Items of a language joined into one long text: pages are longer than corpus items. */
const JOINED = 4;

export function pageExamples(items: LabelledItem[], engine: Engine): Example[] {
  const examples = items.map((item) => example(item, item.label === 'talks', engine));
  const groups = new Map<string, LabelledItem[]>();
  for (const item of items) {
    const key = `${item.language} ${item.label === 'talks' ? 'talks' : 'rest'}`;
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  for (const [key, group] of groups) {
    const [language = ''] = key.split(' ');
    const rest = groups.get(`${language} rest`) ?? [];
    for (let at = 0; at + JOINED <= group.length; at += 2) {
      const part = group.slice(at, at + JOINED);
      examples.push(example(joined(part), key.endsWith('talks'), engine, 0.7));
      const first = part[0];
      const others = rest.slice(at % Math.max(1, rest.length - 2 * JOINED), (at % Math.max(1, rest.length - 2 * JOINED)) + 2 * JOINED);
      if (first !== undefined && key.endsWith('talks') && others.length > 2)
        examples.push(example(joined([...others.slice(0, 2), first, ...others.slice(2)]), false, engine, 0.7));
    }
  }
  return examples;
}

function joined(items: LabelledItem[]): LabelledItem {
  const first = items[0];
  return {
    id: 'joined',
    label: 'other',
    language: first?.language,
    title: first?.title,
    published: first?.published,
    text: items.map((item) => item.text).join('\n'),
  };
}

function example(item: LabelledItem, about: boolean, engine: Engine, weight = 1): Example {
  const { signals, title } = observe(item, engine);
  const values = valuesOf(signals, title);
  return {
    values: signalNames.map((name) => values[name]),
    answer: about ? 1 : 0,
    weight: signals.outsideDates || signals.shut ? 0 : weight,
  };
}

/** Labelled sentences of items; a contested one whose dispute is in no record teaches nothing and is left out. */
export function claimChoices(items: LabelledItem[], engine: Engine): (Choice & { contested: boolean })[] {
  return items.flatMap((item) => {
    const labelled = (item.claims ?? []).filter((claim) => !claim.contested || claim.disputes.length > 0);
    const article: Article = item;
    const sentences = sentencesOf(article, observe(article, engine).reading, labelled);
    return sentences.map((sentence, index) => {
      const found = findCandidates(sentence, engine.claims);
      const wanted = labelled[index]?.disputes ?? [];
      return {
        candidates: found.map(({ features }) => featureNames.map((name) => features[name])),
        right: found.map(({ dispute }) => wanted.includes(engine.claims.disputes[dispute]?.id ?? '')),
        weight: 1,
        contested: labelled[index]?.contested === true,
      };
    });
  });
}

/** Items with a labelled round; one whose round is null teaches "none". */
export function roundChoices(items: LabelledItem[], engine: Engine): (Choice & { events: string[]; wanted: string | null })[] {
  return items.flatMap((item) => {
    if (item.round === undefined || item.label !== 'talks') return [];
    const { reading, claims } = observe(item, engine);
    const likely = claims.filter(({ score }) => score >= engine.dataset.topic.thresholds.claim);
    const found = weighRounds(item, reading, likely, engine.dataset);
    return [
      {
        candidates: found.map(({ signs }) => roundSigns.map((sign) => signs[sign])),
        right: found.map(({ event }) => event === item.round),
        weight: 1,
        events: found.map(({ event }) => event),
        wanted: item.round,
      },
    ];
  });
}

/** Each item as it is and once more without its date: many pages carry none. */
function withUndated(items: LabelledItem[]): LabelledItem[] {
  return items.flatMap((item) => [item, { ...item, published: undefined }]);
}

const speaking = new Set(roundSigns.flatMap((sign, at) => (speakFor.has(sign) ? [at] : [])));

export function learnRounds(items: LabelledItem[], engine: Engine): { bias: number; weights: Record<RoundSign, number> } {
  return named(learnChoice(roundChoices(withUndated(items), engine), roundSigns.length, speaking), roundSigns);
}

export function learnPages(items: LabelledItem[], engine: Engine): { bias: number; weights: Record<SignalName, number> } {
  return named(learnYesNo(pageExamples(items, engine), signalNames.length), signalNames);
}

export function learnClaims(items: LabelledItem[], engine: Engine): { bias: number; weights: Record<FeatureName, number> } {
  return named(learnChoice(claimChoices(withUndated(items), engine), featureNames.length), featureNames);
}

function named<Name extends string>({ bias, weights }: Linear, names: readonly Name[]): { bias: number; weights: Record<Name, number> } {
  const round = (number: number): number => Math.round(number * 1000) / 1000;
  return {
    bias: round(bias),
    weights: Object.fromEntries(names.map((name, index) => [name, round(weights[index] ?? 0)])) as Record<Name, number>,
  };
}

export interface FoldResult {
  page: { precision: number; recall: number; f1: number };
  contested: { precision: number; recall: number; f1: number };
  dispute: { precision: number; recall: number; f1: number };
  calibration: Calibration;
}

/** Learns on all but every n-th item and tests on those, n times. */
export function testFolds(items: LabelledItem[], engine: Engine, folds: number): FoldResult {
  const page = { right: 0, wrong: 0, missed: 0 };
  const contested = { right: 0, wrong: 0, missed: 0 };
  const dispute = { right: 0, wrong: 0, missed: 0 };
  const sentences: { score: number; contested: boolean }[] = [];
  for (let fold = 0; fold < folds; fold += 1) {
    const rest = items.filter((_, index) => index % folds !== fold);
    const held = items.filter((_, index) => index % folds === fold);
    const verdicts = learnYesNo(pageExamples(rest, engine), signalNames.length);
    for (const each of held.map((item) => example(item, item.label === 'talks', engine))) {
      const about = each.weight > 0 && apply(verdicts, each.values) > 0;
      if (about && each.answer === 1) page.right += 1;
      else if (about) page.wrong += 1;
      else if (each.answer === 1) page.missed += 1;
    }
    const claims = learnChoice(claimChoices(withUndated(rest), engine), featureNames.length);
    for (const { candidates, right, contested: should } of claimChoices(held, engine)) {
      const odds = candidates.map((values) => Math.exp(apply(claims, values)));
      const total = odds.reduce((sum, each) => sum + each, 1);
      const score = 1 - 1 / total;
      sentences.push({ score, contested: should });
      if (score < engine.dataset.topic.thresholds.claim) {
        if (should) {
          contested.missed += 1;
          dispute.missed += 1;
        }
        continue;
      }
      contested[should ? 'right' : 'wrong'] += 1;
      dispute[right[odds.indexOf(Math.max(...odds))] ? 'right' : 'wrong'] += 1;
    }
  }
  return { page: figures(page), contested: figures(contested), dispute: figures(dispute), calibration: calibrationOf(sentences) };
}
