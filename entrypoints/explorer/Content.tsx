/* What an address shows: a view, the search, an entry, or that there is nothing under it. */
import { useEffect } from 'preact/hooks';
import { EntryPage } from '../../components/explorer/EntryPage';
import { NotFound } from '../../components/explorer/NotFound';
import type { Route } from '../../components/explorer/route';
import { useWords } from '../../components/words';
import type { Dataset } from '../../core/dossier';
import { entryView } from '../../core/view-entry';
import { evidenceView } from '../../core/view-evidence';
import { matrixView } from '../../core/view-matrix';
import { copyText, saveText } from '../surface/save';
import { SearchPage } from './SearchPage';
import { ViewPage } from './ViewPage';

export function Content({ dataset, route }: { dataset: Dataset; route: Route }) {
  const t = useWords();
  const entry = route.page === 'entry' ? entryView(dataset, route.kind, route.id) : null;
  const title =
    entry?.card.title ?? (route.page === 'view' ? t(`view-${route.view}`) : t(route.page === 'search' ? 'view-search' : 'entry-unknown'));
  useEffect(() => {
    document.title = `${title} · ${t('explorer-title')}`;
  }, [title, t]);
  switch (route.page) {
    case 'view':
      return <ViewPage dataset={dataset} view={route.view} />;
    case 'search':
      return <SearchPage dataset={dataset} query={route.query} filter={route.filter} />;
    case 'entry': {
      if (!entry) return <NotFound asOf={dataset.asOf} kind={route.kind} id={route.id} />;
      const dispute = route.kind === 'dispute' ? dataset.disputes[route.id] : undefined;
      return (
        <EntryPage
          entry={entry}
          evidence={evidenceView(dataset, route.kind, route.id)}
          matrix={dispute ? matrixView(dataset, dispute) : null}
          onCopy={copyText}
          onSave={saveText}
        />
      );
    }
    case 'unknown':
      return <NotFound asOf={dataset.asOf} kind={null} id={route.path} />;
  }
}
