/*
 * The digest of a page, made after its marks were answered: the popup then draws it at once, without opening the dossier.
 * What a newer reading has overtaken is not kept.
 */
import type { PageReport } from '../../core/report';
import { digestedView } from '../../core/view-digested';
import { loadDataset } from '../../page/dossier-files';
import { saveDigest } from '../../page/tab-report';
import { today } from '../surface/today';

/** Report of each tab whose digest is being made. */
const underWay = new Map<number, PageReport>();

export async function makeDigest(tab: number, report: PageReport): Promise<void> {
  underWay.set(tab, report);
  const digested = digestedView(report, await loadDataset(), today());
  if (underWay.get(tab) === report) await saveDigest(tab, digested);
  stopDigest(tab, report);
}

/** Another page stands in the tab, or none; with `report`, only where that one is still meant. */
export function stopDigest(tab: number, report?: PageReport): void {
  if (report === undefined || underWay.get(tab) === report) underWay.delete(tab);
}
