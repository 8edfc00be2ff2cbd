/*
 * How the learnt weights do on items that they were not learnt from: n-fold cross-validation of verdict and contested
 * points, and the same with each feature of the claim scorer taken away in turn.
 */
import { type FeatureName, featureNames } from '../core/claim-features';
import type { Engine } from '../core/report';
import { signalNames } from '../core/verdict';
import { type Calibration, calibrationOf } from './calibration';
import { figures, type LabelledItem, positionOutcome, share, type Tally } from './evaluation';
import { apply } from './learning';
import { type ClaimModel, certainty, firstOf, type Prepared, prepare } from './prepared';
import { joinItems, learnClaims, learnPages, pageExample } from './training';

const asked = ['page', 'undated', 'contested', 'dispute', 'search', 'position'] as const;
type Asked = (typeof asked)[number];
type Tallies = Record<string, Record<Asked, Tally>>;

export interface FoldResult {
  tallies: Tallies;
  calibration: Calibration;
  mistakes: { item: string; question: Asked; score: number }[];
}

export function testFolds(items: LabelledItem[], engine: Engine, folds: number): FoldResult {
  const prepared = items.map((item) => prepare(item, engine));
  const result: FoldResult = { tallies: {}, calibration: { error: 0, bins: [] }, mistakes: [] };
  const sentences: { score: number; contested: boolean }[] = [];
  for (let fold = 0; fold < folds; fold += 1) {
    const rest = prepared.filter((_, index) => index % folds !== fold);
    const held = prepared.filter((_, index) => index % folds === fold);
    const claims = learnClaims(rest, engine);
    const long = joinItems(
      rest.map(({ item }) => item),
      engine,
    );
    const { bias, weights } = learnPages(rest, long, claims, engine);
    const pages = { bias, weights: signalNames.map((name) => weights[name]) };
    for (const each of held) {
      for (const [question, parts] of each.item.page === false ? [] : [['page', each] as const, ['undated', each.undated] as const]) {
        const { values, answer, weight } = pageExample(parts, each.item.label === 'talks', claims);
        const score = weight > 0 ? apply(pages, values) : -9;
        note(result, each, question, score > 0 ? (answer === 1 ? 'right' : 'wrong') : answer === 1 ? 'missed' : null, score);
      }
    }
    judgeSentences(held, claims, engine, result, sentences);
  }
  result.calibration = calibrationOf(sentences);
  return result;
}

function note(result: FoldResult, { item }: Prepared, question: Asked, outcome: keyof Tally | null, score: number): void {
  if (outcome === null) return;
  for (const group of ['all', item.language === 'en' ? 'en' : 'other languages']) {
    result.tallies[group] ??= Object.fromEntries(asked.map((each) => [each, { right: 0, wrong: 0, missed: 0 }])) as Record<Asked, Tally>;
    const tally = result.tallies[group]?.[question];
    if (tally !== undefined) tally[outcome] += 1;
  }
  if (outcome !== 'right') result.mistakes.push({ item: item.id, question, score: Math.round(score * 1000) / 1000 });
}

function judgeSentences(
  held: Prepared[],
  claims: ClaimModel,
  engine: Engine,
  result: FoldResult,
  sentences: { score: number; contested: boolean }[],
): void {
  for (const each of held) {
    for (const sentence of each.labelled) {
      const { contested, disputes, positions } = sentence;
      if (contested && disputes.length === 0) continue;
      const score = certainty(sentence, claims);
      sentences.push({ score, contested });
      const found = score >= engine.dataset.topic.thresholds.claim;
      const first = firstOf(sentence, claims, engine);
      const right = first !== null && disputes.includes(first.claim);
      if (found || contested) note(result, each, 'contested', found ? (contested ? 'right' : 'wrong') : 'missed', score);
      if (found || contested) note(result, each, 'dispute', found ? (right ? 'right' : 'wrong') : 'missed', score);
      if (contested) note(result, each, 'search', right ? 'right' : 'wrong', score);
      if (found && right && positions.length > 0) note(result, each, 'position', positionOutcome(first.origin, positions), score);
    }
  }
}

export interface Ablation {
  without: FeatureName | null;
  contested: number;
  dispute: number;
  search: number;
  error: number;
}

/** First with every feature, then without each in turn, one row as soon as it is known. Folds as in `testFolds`, sentences only, read once. */
export function* ablate(items: LabelledItem[], engine: Engine, folds: number): Generator<Ablation> {
  const prepared = items.filter(({ claims }) => claims !== undefined).map((item) => prepare(item, engine));
  for (const without of [null, ...featureNames]) yield testWithout(without, prepared, engine, folds);
}

function testWithout(without: FeatureName | null, prepared: Prepared[], engine: Engine, folds: number): Ablation {
  const result: FoldResult = { tallies: {}, calibration: { error: 0, bins: [] }, mistakes: [] };
  const sentences: { score: number; contested: boolean }[] = [];
  for (let fold = 0; fold < folds; fold += 1) {
    const rest = prepared.filter((_, index) => index % folds !== fold);
    const held = prepared.filter((_, index) => index % folds === fold);
    judgeSentences(held, learnClaims(rest, engine, without ?? undefined), engine, result, sentences);
  }
  const all = result.tallies['all'];
  const f1 = (question: Asked): number => (all ? figures(all[question]).f1 : 0);
  return {
    without,
    contested: f1('contested'),
    dispute: f1('dispute'),
    search: all ? share(all.search) : 0,
    error: calibrationOf(sentences).error,
  };
}

export function foldsInWords({ tallies, calibration, mistakes }: FoldResult): string {
  const lines = [];
  for (const [group, byQuestion] of Object.entries(tallies))
    for (const question of asked) {
      const { precision, recall, f1 } = figures(byQuestion[question]);
      const told =
        question === 'search' || question === 'position'
          ? `right ${share(byQuestion[question]).toFixed(3)}`
          : `precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}`;
      lines.push(`${group.padEnd(16)} ${question.padEnd(10)} ${told}`);
    }
  lines.push(`expected calibration error ${calibration.error}`);
  for (const bin of calibration.bins)
    lines.push(`  ${bin.from.toFixed(1)}–${bin.to.toFixed(1)}  ${bin.count} sentences, said ${bin.said}, were ${bin.were}`);
  for (const [asked, told] of [
    ['page', 'pages judged wrongly'],
    ['undated', 'without their date'],
  ] as const)
    lines.push(
      `${told}: ${mistakes
        .filter(({ question }) => question === asked)
        .map(({ item, score }) => `${item} (${score})`)
        .join(', ')}`,
    );
  return `${lines.join('\n')}\n`;
}

const width = 20;

/** The head of the table that `ablationInWords` fills. */
export const ablationHead = `${'without'.padEnd(width)}${['contested', 'dispute', 'search', 'error'].map((word) => word.padStart(10)).join('')}\n`;

export function ablationInWords({ without, contested, dispute, search, error }: Ablation): string {
  const cell = (number: number): string => number.toFixed(3).padStart(10);
  return `${(without ?? '(nothing)').padEnd(width)}${[contested, dispute, search, error].map(cell).join('')}\n`;
}
