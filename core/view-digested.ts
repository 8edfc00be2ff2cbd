/*
 * A digest made ahead: the background makes it when a page is read, so that the popup draws it without opening the dossier.
 * Only how old the dossier is depends on the day on which it is looked at; that is told anew.
 */
import type { Dataset, DossierEdge } from './dossier';
import type { PageReport } from './report';
import { type DigestView, digestView } from './view-digest';
import { freshnessView } from './view-freshness';
import { type ThenView, thenView } from './view-then';

export interface Digested {
  digest: DigestView;
  /** The same as it could be known on the article's day; null without that day. */
  past: ThenView | null;
  language: string | null;
}

/** `today` is a day, YYYY-MM-DD. */
export function digestedView(report: PageReport, dataset: Dataset, today: string): Digested {
  const digest = digestView(report, dataset, today);
  return { digest, past: thenView(digest, dataset), language: report.language };
}

export function asOfToday(digested: Digested, edge: DossierEdge, today: string): Digested {
  const { digest } = digested;
  return { ...digested, digest: { ...digest, freshness: freshnessView(edge, digest.published, today) } };
}
