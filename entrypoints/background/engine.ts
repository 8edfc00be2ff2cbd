/* The engine, opened on the first request and kept while the background lives. */
import { type Engine, openEngine } from '../../core/report';
import { loadGazetteer, loadReadable } from '../../page/dossier-files';

let opened: Promise<Engine> | null = null;

export function getEngine(): Promise<Engine> {
  opened ??= Promise.all([loadReadable(), loadGazetteer()]).then(([records, gazetteer]) =>
    openEngine({ dataset: { ...records, sources: {} }, gazetteer }),
  );
  opened.catch(() => {
    opened = null;
  });
  return opened;
}
