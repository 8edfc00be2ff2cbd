/* The engine, opened on the first request and kept while the background lives. */
import { unpackPassages } from '../../core/passages-pack';
import { type Engine, openEngine } from '../../core/report';
import { loadGazetteer, loadPassages, loadRecords } from '../../page/dossier-files';

let opened: Promise<Engine> | null = null;

export function getEngine(): Promise<Engine> {
  opened ??= Promise.all([loadRecords(), loadGazetteer(), loadPassages()]).then(([records, gazetteer, passages]) =>
    openEngine({ dataset: { ...records, sources: {} }, gazetteer, passages: () => unpackPassages(passages) }),
  );
  opened.catch(() => {
    opened = null;
  });
  return opened;
}
