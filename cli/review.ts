/*
 * The maintainer's to-do list: what is thin, single-sourced, one-sided, stale or due, worst first. Each reason has a weight,
 * more for a key event than for a minor one; a record's place in the list is the sum of its weights.
 */
import { daysApart } from '../core/days-apart';
import type { Dataset, RecordKind } from '../core/dossier';
import { assessEvidence } from '../core/evidence';
import type { Dispute, Event, Evidence, KindFolder } from '../data/schema';
import { SINGULAR } from './dataset';

export type ReviewMatter = 'thin' | 'single-sourced' | 'one-sided' | 'stale' | 'due';

export interface ReviewReason {
  matter: ReviewMatter;
  /** What is wrong and what would mend it. */
  text: string;
  weight: number;
}

export interface ReviewItem {
  kind: RecordKind | 'topic';
  id: string;
  title: string;
  score: number;
  reasons: ReviewReason[];
}

const IMPORTANCE = { key: 3, normal: 1.5, minor: 0.5 } as const;
const folders = (Object.keys(SINGULAR) as KindFolder[]).filter((kind) => kind !== 'sources');

/** Worst first; records with nothing to do are left out. */
export function reviewDataset(dataset: Dataset, today: string): ReviewItem[] {
  const items = folders.flatMap((folder) =>
    Object.values(dataset[folder]).map((record): ReviewItem => {
      const reasons = [...reasonsFor(SINGULAR[folder], record.id, dataset), ...staleness(record.verified, dataset, today)];
      return { kind: SINGULAR[folder], id: record.id, title: titleOf(record), reasons, score: sum(reasons) };
    }),
  );
  const age = daysApart(dataset.asOf, today) ?? 0;
  const limit = dataset.topic.thresholds.staleAfterDays;
  const late: ReviewReason[] =
    dataset.asOf < today && age > limit
      ? [{ matter: 'due', text: `covers nothing since ${dataset.asOf}, ${age} days ago: read on and move asOf`, weight: 10 }]
      : [];
  const topic: ReviewItem = { kind: 'topic', id: dataset.topic.id, title: dataset.topic.title, reasons: late, score: sum(late) };
  return [topic, ...items].filter(({ reasons }) => reasons.length > 0).sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

function titleOf(record: object): string {
  const { title, name, question, says } = record as Record<string, string | undefined>;
  return title ?? name ?? question ?? says ?? '';
}

function sum(reasons: ReviewReason[]): number {
  return Math.round(10 * reasons.reduce((total, { weight }) => total + weight, 0)) / 10;
}

function reasonsFor(kind: RecordKind, id: string, dataset: Dataset): ReviewReason[] {
  if (kind === 'event') return eventReasons(dataset.events[id], dataset);
  if (kind === 'dispute') return disputeReasons(dataset.disputes[id], dataset);
  if (kind === 'mechanism') return mechanismReasons(id, dataset);
  return supportReasons(id, 1, dataset);
}

function supportReasons(id: string, importance: number, dataset: Dataset): ReviewReason[] {
  const derived = dataset.derived[id];
  if (!derived?.standing) return [{ matter: 'thin', text: 'has no evidence: add a source or leave it out', weight: 2 * importance }];
  if (derived.independent === 0)
    return [{ matter: 'thin', text: 'known from digests only: find the text they draw on', weight: 2 * importance }];
  if (derived.independent === 1 && derived.standing !== 'official')
    return [{ matter: 'single-sourced', text: 'one independent source: find a second', weight: importance }];
  return [];
}

function eventReasons(event: Event | undefined, dataset: Dataset): ReviewReason[] {
  if (!event) return [];
  const importance = IMPORTANCE[event.weight ?? 'normal'];
  const reasons = supportReasons(event.id, importance, dataset);
  if (event.date === null) reasons.push({ matter: 'thin', text: 'no date: find one, even approximate', weight: importance });
  const texts = supporting(event.evidence).flatMap(({ source }) => dataset.sources[source] ?? []);
  if (texts.length > 0 && texts.every(({ read }) => read === 'headline'))
    reasons.push({ matter: 'thin', text: 'only headlines were read: read one of the texts', weight: importance });
  const voices = new Set(texts.map(({ state }) => state ?? ''));
  if (texts.length > 0 && voices.size === 1 && !voices.has(''))
    reasons.push({ matter: 'one-sided', text: `told only by voices of "${[...voices][0]}": add another side`, weight: 2 * importance });
  if (event.round?.held && event.round.outcomes !== undefined && new Set(event.round.outcomes.map(({ by }) => by)).size === 1)
    reasons.push({ matter: 'one-sided', text: 'outcome as one side put it: add the other', weight: importance });
  return reasons;
}

const supporting = (evidence: Evidence[]) => evidence.filter(({ stance }) => stance !== 'contradicts');

function disputeReasons(dispute: Dispute | undefined, dataset: Dataset): ReviewReason[] {
  if (!dispute) return [];
  const importance = dispute.minor ? IMPORTANCE.minor : IMPORTANCE.normal;
  const reasons = positionReasons(dispute, importance, dataset);
  const sides = new Set(dispute.positions.flatMap(({ heldBy }) => heldBy.map((id) => dataset.actors[id]?.side ?? id)));
  if (sides.size === 1)
    reasons.push({ matter: 'one-sided', text: `every holder is of the side "${[...sides][0]}": who says otherwise?`, weight: importance });
  if (dispute.assessment === 'unresolved' && dispute.status.asOf < dataset.asOf)
    reasons.push({ matter: 'due', text: `stands as of ${dispute.status.asOf}: bring it to ${dataset.asOf}`, weight: 2 * importance });
  return reasons;
}

/** One reason for all thin positions, or a long list of positions would outweigh a key event without a source. */
function positionReasons({ positions }: Dispute, importance: number, dataset: Dataset): ReviewReason[] {
  const support = positions.map(({ id, evidence }) => ({ id, independent: assessEvidence(evidence, dataset).independent }));
  const reason = (least: number, matter: ReviewMatter, rest: string, weight: number): ReviewReason[] => {
    const ids = support.filter(({ independent }) => independent === least).map(({ id }) => id);
    const text = `${ids.length} of ${positions.length} positions rest on ${rest}: ${ids.join(', ')}`;
    return ids.length === 0 ? [] : [{ matter, text, weight: (weight * importance * ids.length) / positions.length }];
  };
  return [...reason(0, 'thin', 'digests only', 2), ...reason(1, 'single-sourced', 'one source', 1)];
}

function mechanismReasons(id: string, dataset: Dataset): ReviewReason[] {
  const reasons = supportReasons(id, IMPORTANCE.normal, dataset);
  const last = dataset.mechanisms[id]?.statuses.at(-1);
  const gap = last ? (daysApart(last.asOf, dataset.asOf) ?? 0) : 0;
  if (last && last.state !== 'ended' && gap > dataset.topic.thresholds.staleAfterDays)
    reasons.push({ matter: 'due', text: `its last status is of ${last.asOf}: bring it to ${dataset.asOf}`, weight: 3 });
  return reasons;
}

function staleness(verified: string, dataset: Dataset, today: string): ReviewReason[] {
  const age = verified < today ? (daysApart(verified, today) ?? 0) : 0;
  const limit = dataset.topic.thresholds.staleAfterDays;
  if (age <= limit) return [];
  const text = `last held against its sources ${age} days ago (limit ${limit})`;
  return [{ matter: 'stale', text, weight: Math.min(3, age / limit / 2) }];
}
