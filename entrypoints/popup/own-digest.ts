/* A digest made in the popup, from the whole dossier; apart, because it is hardly ever needed there. */
import type { PageReport } from '../../core/report';
import { type Digested, digestedView } from '../../core/view-digested';
import { loadDataset } from '../../page/dossier-files';
import { today } from '../surface/today';

export async function ownDigest(report: PageReport): Promise<Digested> {
  return digestedView(report, await loadDataset(), today());
}
