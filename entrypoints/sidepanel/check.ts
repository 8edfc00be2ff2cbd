/* Checks a selected text with the same engine that reads pages; opened on the first question, here in the panel. */
import { type BearingIndex, openBearing } from '../../core/bearing';
import type { Dataset } from '../../core/dossier';
import { unpackPassages } from '../../core/passages-pack';
import { type Engine, openEngine, type PageReport } from '../../core/report';
import { checkSelection } from '../../core/selection-check';
import { type CheckedView, checkedView } from '../../core/view-check';
import { loadGazetteer, loadPassages } from '../../page/dossier-files';

let opened: Promise<{ engine: Engine; bearing: BearingIndex }> | null = null;

/** Opens what a check needs while nothing else is to be done, so that the first one is as quick as the others. */
export function openInIdleTime(dataset: Dataset): () => void {
  const asked = requestIdleCallback(() => void openOnce(dataset).catch(console.error));
  return () => cancelIdleCallback(asked);
}

function openOnce(dataset: Dataset): Promise<{ engine: Engine; bearing: BearingIndex }> {
  opened ??= Promise.all([loadGazetteer(), loadPassages()]).then(([gazetteer, passages]) => {
    const engine = openEngine({ dataset, gazetteer, passages: () => unpackPassages(passages) });
    return { engine, bearing: openBearing(engine) };
  });
  opened.catch(() => {
    opened = null;
  });
  return opened;
}

/** The article's day, when there is one, tells which office holder and which reading is meant. */
export async function checkInDossier(dataset: Dataset, sentence: string, report: PageReport | null): Promise<CheckedView> {
  const { engine, bearing } = await openOnce(dataset);
  const context = report?.published ? { published: report.published } : {};
  return checkedView(dataset, checkSelection(sentence, engine, { bearing, ...context }));
}
