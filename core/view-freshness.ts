/*
 * How the dossier's last day stands to the article and to today. Two different edges: an article newer than the dossier
 * may report what the dossier lacks; an old dossier may lack what has happened since.
 */
import type { Edtf } from '../data/schema';
import { daysBetween, parseDate } from './dates';
import type { Dataset, DossierEdge } from './dossier';

export interface FreshnessView {
  asOf: string;
  /** Days by which the article is newer than the dossier; 0 when it is not, or has no date. */
  articleNewerBy: number;
  /** Days since the dossier's last day, when more than the topic's threshold; 0 otherwise. */
  staleFor: number;
}

export function edgeOf({ version, asOf, topic }: Dataset): DossierEdge {
  return { version, asOf, staleAfterDays: topic.thresholds.staleAfterDays };
}

/** `today` is a day, YYYY-MM-DD. */
export function freshnessView(edge: DossierEdge, published: Edtf | null, today: string): FreshnessView {
  const article = published ? parseDate(published) : null;
  const newer = article ? daysBetween(edge.asOf, article.earliest) : 0;
  const age = daysBetween(edge.asOf, today);
  return {
    asOf: edge.asOf,
    articleNewerBy: Math.max(0, newer ?? 0),
    staleFor: age !== null && age > edge.staleAfterDays ? age : 0,
  };
}
