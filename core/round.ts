/*
 * Which round of the talks is an article about? Places, mediators, people, names of the round and above all dates speak
 * for one; where two are nearly level, or nothing but the date speaks, the answer is null: "not told apart".
 */
import type { Event, Id } from '../data/schema';
import { signedDays } from './days-apart';
import type { Dataset } from './dossier';
import type { FoundMention } from './mentions';
import type { Article, PageReport } from './report';

/** Weights by hand; an article names the place of a round more surely than its people. */
const weights = { place: 2.2, within: 0.9, name: 3.5, mediator: 0.6, head: 0.35, mechanism: 0.9, date: 3.2 };

/** News of a round is written within about this many days after it. */
const FRESH_DAYS = 6;

/** A round is looked ahead to less long than it is looked back at. */
const AHEAD_DAYS = 4;

/** Score of a round: what share of likelihood it has among all rounds, times how much speaks for it at all. */
export function findRound(article: Article, mentions: FoundMention[], dataset: Dataset): PageReport['round'] {
  const counts = new Map<Id, number>();
  const half = article.text.length / 2;
  for (const mention of mentions) counts.set(mention.entity, (counts.get(mention.entity) ?? 0) + (mention.start < half ? 1 : 0.6));
  const scored = Object.values(dataset.events)
    .filter((event) => event.round !== undefined)
    .map((event) => ({ event: event.id, evidence: evidenceFor(event, article, counts, dataset) }))
    .sort((a, b) => b.evidence - a.evidence || (a.event < b.event ? -1 : 1));
  const best = scored[0];
  if (best === undefined || best.evidence < ENOUGH) return null;
  const total = scored.reduce((sum, each) => sum + Math.exp(each.evidence), 0);
  const score = Math.round((Math.exp(best.evidence) / total) * 1000) / 1000;
  return score >= dataset.topic.thresholds.round ? { event: best.event, score } : null;
}

/** Below this nothing but a date, or nothing but a mediator, has spoken. */
const ENOUGH = 2.6;

function evidenceFor(event: Event, article: Article, counts: Map<Id, number>, dataset: Dataset): number {
  const { round } = event;
  if (round === undefined) return 0;
  const strength = (ids: Id[]): number => Math.max(0, ...ids.map((id) => Math.min(1, (counts.get(id) ?? 0) / 2)));
  const each = (ids: Id[]): number => ids.reduce((sum, id) => sum + (counts.has(id) ? 1 : 0), 0);
  const around = (event.places ?? []).map((id) => dataset.places[id]?.within).filter((id) => id !== undefined);
  const heads = (round.delegations ?? []).flatMap((delegation) => delegation.heads);
  return (
    weights.place * strength(event.places ?? []) +
    weights.within * strength(around) +
    weights.name * strength([event.id, ...(event.partOf ? [event.partOf] : [])]) +
    weights.mediator * Math.min(2, each(round.mediators)) +
    weights.head * Math.min(3, each(heads)) +
    weights.mechanism * strength(event.mechanisms ?? []) +
    weights.date * dateFit(article, event) -
    (round.held ? 0 : 0.8)
  );
}

/** 1 within the days in which a round is news, falling to −1 for one that lies long before or was not yet in sight. */
function dateFit(article: Article, event: Event): number {
  const gap = signedDays(event.date, article.published);
  if (gap === null) return 0;
  if (gap >= 0) return gap <= FRESH_DAYS ? 1 - gap / 60 : Math.max(-1, 0.9 - (gap - FRESH_DAYS) / 12);
  return -gap <= AHEAD_DAYS ? 0.6 : Math.max(-1.5, 0.6 + (gap + AHEAD_DAYS) / 8);
}
