/*
 * How right is the engine on labelled texts? Counts per question: page verdict, mentions, contested sentences, their
 * dispute and position, claim search. Pure: items and an engine in, counts and mistakes out.
 */
import { checkSentence } from '../core/claim-search';
import { type Engine, observe, type PageReport, readText } from '../core/report';

/** One line of a labelled file. `label` is `talks` where the page must come out `about`. */
export interface LabelledItem {
  id: string;
  language?: string;
  published?: string;
  title?: string;
  label: 'talks' | 'related' | 'other';
  text: string;
  /** Any of the ids in `entity` is right; `core: false` may be missed. */
  mentions?: { entity: string[]; text: string; start: number; end: number; core?: boolean }[];
  claims?: { start: number; end: number; contested: boolean; disputes: string[]; positions?: string[] }[];
  /** `false`: a text put together for its sentences, which is not judged as a page. */
  page?: boolean;
  /** Event id, or null where the round cannot be told. Left out where it was not labelled. */
  round?: string | null;
}

export interface Tally {
  right: number;
  wrong: number;
  missed: number;
}

export const questions = ['page', 'mentions', 'contested', 'dispute', 'position', 'search', 'round'] as const;
export type Question = (typeof questions)[number];
export interface Mistake {
  item: string;
  question: Question;
  text: string;
  expected: string;
  found: string;
}

export interface Evaluation {
  items: number;
  /** By language, by kind of item ("kind: …"), and for all under "all". */
  tallies: Record<string, Record<Question, Tally>>;
  /** How many items each group holds. */
  sizes: Record<string, number>;
  mistakes: Mistake[];
  /** Probability given and whether it was right, for each sentence of a labelled text. */
  sentences: { score: number; contested: boolean }[];
  /** Ids of wanted mentions that are in no record: there the place alone is judged. */
  unknown: string[];
}

/** `former`: ids under which records stood elsewhere → the record that holds them now. */
export function evaluateItems(items: Iterable<LabelledItem>, engine: Engine, former: ReadonlyMap<string, string> = new Map()): Evaluation {
  const result: Evaluation = { items: 0, tallies: {}, sizes: {}, mistakes: [], sentences: [], unknown: [] };
  for (const item of items) {
    result.items += 1;
    for (const group of groupsOf(item)) {
      result.sizes[group] = (result.sizes[group] ?? 0) + 1;
      result.tallies[group] ??= emptyTallies();
    }
    const { text, title, published, language } = item;
    const article = { text, title, published, language };
    const read = readText(article, engine);
    const report = item.page === false ? { ...read, claims: likely(observe(article, engine).claims, engine) } : read;
    if (item.page !== false) judgePage(item, report, result);
    if (item.mentions !== undefined)
      judgeMentions({ ...item, mentions: resolveIds(item.mentions, engine, former, result) }, report, result);
    if (item.claims !== undefined) judgeClaims(item, report, engine, result);
    if (item.round !== undefined) judgeRound(item, report, result);
  }
  return result;
}

function likely(claims: PageReport['claims'], { dataset }: Engine): PageReport['claims'] {
  return claims.filter(({ score }) => score >= dataset.topic.thresholds.claim);
}

function tally(result: Evaluation, item: LabelledItem, question: Question, outcome: keyof Tally): void {
  for (const group of groupsOf(item)) {
    const each = result.tallies[group];
    if (each !== undefined) each[question][outcome] += 1;
  }
}

/** From this many characters a text counts as long prose. */
const LONG = 1500;

function groupsOf({ language = 'unknown', label, text }: LabelledItem): string[] {
  const length = text.length >= LONG ? ['kind: long'] : [];
  return ['all', language, ...(language === 'en' ? [] : ['other languages']), `kind: ${label}`, ...length];
}

function emptyTallies(): Record<Question, Tally> {
  const zero = (): Tally => ({ right: 0, wrong: 0, missed: 0 });
  return { page: zero(), mentions: zero(), contested: zero(), dispute: zero(), position: zero(), search: zero(), round: zero() };
}

function judgePage(item: LabelledItem, report: PageReport, result: Evaluation): void {
  const about = report.relevance.verdict === 'about';
  const should = item.label === 'talks';
  if (about && should) tally(result, item, 'page', 'right');
  else if (about !== should) {
    tally(result, item, 'page', about ? 'wrong' : 'missed');
    const found = `${report.relevance.verdict} ${report.relevance.score}`;
    result.mistakes.push({ item: item.id, question: 'page', text: item.text.slice(0, 160), expected: item.label, found });
  }
}

/** The wanted mentions with the ids of today's records; where the dossier has none of them, any id will do. */
function resolveIds(
  wanted: NonNullable<LabelledItem['mentions']>,
  { gazetteer }: Engine,
  former: ReadonlyMap<string, string>,
  result: Evaluation,
): NonNullable<LabelledItem['mentions']> {
  const known = new Set(gazetteer.entities.map(({ id }) => id));
  return wanted.map((each) => {
    const entity = each.entity.map((id) => (known.has(id) ? id : (former.get(id) ?? id)));
    if (entity.some((id) => known.has(id))) return { ...each, entity };
    result.unknown.push(...entity.filter((id) => !result.unknown.includes(id)));
    return { ...each, entity: [] };
  });
}

function judgeMentions(item: LabelledItem, report: PageReport, result: Evaluation): void {
  const wanted = item.mentions ?? [];
  const met = new Set<number>();
  for (const mention of report.mentions) {
    const over = wanted.findIndex((each) => each.start < mention.end && mention.start < each.end);
    const ids = wanted[over]?.entity;
    const right = ids !== undefined && (ids.length === 0 || ids.includes(mention.entity));
    if (right && met.has(over)) continue;
    if (right) {
      met.add(over);
      tally(result, item, 'mentions', 'right');
      continue;
    }
    if (over < 0 && (mention.kind === 'term' || mention.kind === 'event')) continue;
    tally(result, item, 'mentions', 'wrong');
    const expected = over >= 0 ? (wanted[over]?.entity.join('|') ?? '') : 'nothing';
    result.mistakes.push({ item: item.id, question: 'mentions', text: mention.text, expected, found: mention.entity });
  }
  wanted.forEach((each, index) => {
    if (met.has(index) || each.core === false) return;
    tally(result, item, 'mentions', 'missed');
    result.mistakes.push({ item: item.id, question: 'mentions', text: each.text, expected: each.entity.join('|'), found: 'nothing' });
  });
}

function judgeClaims(item: LabelledItem, report: PageReport, engine: Engine, result: Evaluation): void {
  for (const wanted of item.claims ?? []) {
    const text = item.text.slice(wanted.start, wanted.end);
    const found = report.claims.filter(
      (claim) => overlap(claim, wanted) > 0.5 * Math.min(claim.end - claim.start, wanted.end - wanted.start),
    );
    const best = found.sort((a, b) => b.score - a.score)[0];
    result.sentences.push({ score: best?.score ?? 0, contested: wanted.contested });
    const note = (question: Question, outcome: keyof Tally, expected: string): void => {
      tally(result, item, question, outcome);
      if (outcome !== 'right')
        result.mistakes.push({ item: item.id, question, text, expected, found: best ? `${best.claim} ${best.score}` : 'plain' });
    };
    if (!wanted.contested) {
      if (best !== undefined) {
        note('contested', 'wrong', 'plain');
        tally(result, item, 'dispute', 'wrong');
      }
      continue;
    }
    note('contested', best === undefined ? 'missed' : 'right', 'contested');
    if (wanted.disputes.length === 0) continue;
    const right = best !== undefined && wanted.disputes.includes(best.claim);
    if (best === undefined) tally(result, item, 'dispute', 'missed');
    else note('dispute', right ? 'right' : 'wrong', wanted.disputes.join('|'));
    if (right && wanted.positions !== undefined && wanted.positions.length > 0)
      note('position', positionOutcome(best.origin, wanted.positions), wanted.positions.join('|'));
    const [first] = checkSentence(text, engine, { published: item.published, language: item.language });
    tally(result, item, 'search', first === undefined ? 'missed' : wanted.disputes.includes(first.claim) ? 'right' : 'wrong');
  }
}

function overlap(a: { start: number; end: number }, b: { start: number; end: number }): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start);
}

function judgeRound(item: LabelledItem, report: PageReport, result: Evaluation): void {
  const found = report.round?.event ?? null;
  if (item.round === null && found === null) return;
  const outcome = found === item.round ? 'right' : found === null ? 'missed' : 'wrong';
  tally(result, item, 'round', outcome);
  if (outcome !== 'right')
    result.mistakes.push({
      item: item.id,
      question: 'round',
      text: item.text.slice(0, 100),
      expected: item.round ?? 'none',
      found: found ?? 'none',
    });
}

/** Precision, recall and F1; 1 where nothing was to be found and nothing was. */
export function figures({ right, wrong, missed }: Tally): { precision: number; recall: number; f1: number } {
  const precision = right + wrong === 0 ? 1 : right / (right + wrong);
  const recall = right + missed === 0 ? 1 : right / (right + missed);
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1 };
}

/** For questions with one answer an item: how often the answer given first was right. */
/** No position told is no wrong one. */
export function positionOutcome(told: string | null, wanted: readonly string[]): keyof Tally {
  return told === null ? 'missed' : wanted.includes(told) ? 'right' : 'wrong';
}

export function share({ right, wrong, missed }: Tally): number {
  const all = right + wrong + missed;
  return all === 0 ? 1 : right / all;
}
