/* Checks one sentence with the same engine that reads pages; opened on the first question, here in the panel. */
import { checkSentence } from '../../core/claim-search';
import type { Dataset } from '../../core/dossier';
import { type Engine, openEngine, type PageReport, readText } from '../../core/report';
import { type CheckedView, checkedView } from '../../core/view-check';
import { loadGazetteer } from '../../page/dossier-files';

let opened: Promise<Engine> | null = null;

/** The article's day and language, when there is one, tell which office holder and which reading is meant. */
export async function checkInDossier(dataset: Dataset, sentence: string, report: PageReport | null): Promise<CheckedView> {
  opened ??= loadGazetteer().then((gazetteer) => openEngine({ dataset, gazetteer }));
  const engine = await opened;
  const context = report?.published ? { published: report.published } : {};
  const claims = checkSentence(sentence, engine, context);
  const { mentions } = readText({ text: sentence, ...context }, engine);
  return checkedView(
    dataset,
    sentence,
    claims,
    mentions.map(({ entity }) => entity),
  );
}
