/*
 * The events that an article touches, best first: those it names, those near its date, those that share its rarer names
 * and its contested points. A name that stands in every second event says little, so names weigh by rarity.
 */
import type { Event, Id } from '../data/schema';
import { signedDays } from './days-apart';
import type { Dataset } from './dossier';
import type { FoundMention } from './mentions';
import type { Article, ClaimMatch, PageReport } from './report';

/** How much of the score each kind of sign gives; they add up to 1. */
const weights = { names: 0.4, date: 0.35, disputes: 0.15, round: 0.1 };

/** Events listed, and the score below which one is not. */
const LISTED = 8;
const LEAST = 0.3;

export function findEvents(
  article: Article,
  mentions: FoundMention[],
  claims: ClaimMatch[],
  round: PageReport['round'],
  dataset: Dataset,
): PageReport['events'] {
  const named = new Set<Id>(mentions.map((mention) => mention.entity));
  const contested = new Set<Id>(claims.map((claim) => claim.claim));
  const rarity = raritiesOf(dataset);
  const scored = Object.values(dataset.events).map((event) => ({
    event: event.id,
    score: scoreOf(event, article, named, contested, round, rarity),
  }));
  return scored
    .filter(({ score }) => score >= LEAST)
    .sort((a, b) => b.score - a.score || (a.event < b.event ? -1 : 1))
    .slice(0, LISTED);
}

function scoreOf(
  event: Event,
  article: Article,
  named: Set<Id>,
  contested: Set<Id>,
  round: PageReport['round'],
  rarity: Map<Id, number>,
): number {
  if (round?.event === event.id) return Math.max(round.score, LEAST);
  const entities = entitiesOf(event);
  const mass = entities.reduce((sum, id) => sum + (rarity.get(id) ?? 0), 0);
  const met = entities.reduce((sum, id) => sum + (named.has(id) ? (rarity.get(id) ?? 0) : 0), 0);
  const names = named.has(event.id) ? 1 : mass === 0 ? 0 : met / (mass + 1);
  const disputes = (event.disputes ?? []).some((id) => contested.has(id)) ? 1 : 0;
  const partOfRound = round !== null && (event.partOf === round.event || event.follows?.includes(round.event)) ? 1 : 0;
  const score = weights.names * names + weights.date * dateFit(event, article) + weights.disputes * disputes + weights.round * partOfRound;
  return Math.round(Math.min(1, score) * 1000) / 1000;
}

function entitiesOf(event: Event): Id[] {
  return [...event.actors, ...(event.places ?? []), ...(event.mechanisms ?? [])];
}

/** 1 for an event of the article's own days, a half two weeks earlier, nothing for one still to come. */
function dateFit(event: Event, article: Article): number {
  const gap = signedDays(event.date, article.published);
  if (gap === null) return 0.2;
  return gap < -3 ? 0 : 1 / (1 + Math.abs(gap) / 14);
}

const rarities = new WeakMap<Dataset, Map<Id, number>>();

function raritiesOf(dataset: Dataset): Map<Id, number> {
  const known = rarities.get(dataset);
  if (known !== undefined) return known;
  const counts = new Map<Id, number>();
  const events = Object.values(dataset.events);
  for (const event of events) for (const id of new Set(entitiesOf(event))) counts.set(id, (counts.get(id) ?? 0) + 1);
  const found = new Map([...counts].map(([id, count]) => [id, Math.log((events.length + 1) / count)]));
  rarities.set(dataset, found);
  return found;
}
