/* The engine, opened on the first request and kept while the background lives. */
import { type Engine, openEngine } from '../../core/report';
import { loadDataset, loadGazetteer } from '../../page/dossier-files';

let opened: Promise<Engine> | null = null;

export function getEngine(): Promise<Engine> {
  opened ??= Promise.all([loadDataset(), loadGazetteer()]).then(([dataset, gazetteer]) => openEngine({ dataset, gazetteer }));
  opened.catch(() => {
    opened = null;
  });
  return opened;
}
