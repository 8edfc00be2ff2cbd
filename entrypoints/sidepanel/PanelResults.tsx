/* Results in place of the tab's body while something is typed: the same rows as in the Explorer, the found words marked. */
import { useMemo } from 'preact/hooks';
import { ResultRows } from '../../components/explorer/ResultRows';
import type { Dataset } from '../../core/dossier';
import { NO_FILTER, searchView } from '../../core/view-search';
import { useSearch } from '../surface/useSearch';

interface PanelResultsProps {
  dataset: Dataset;
  query: string;
  onQuery: (query: string) => void;
}

export function PanelResults({ dataset, query, onQuery }: PanelResultsProps) {
  const found = useSearch(query);
  const view = useMemo(() => (found ? searchView(dataset, found.hits, NO_FILTER) : null), [dataset, found]);
  if (!view || !found) return null;
  return (
    <div class="popup-block panel-results">
      <ResultRows query={query} rows={view.rows} instead={found.instead} onAsk={onQuery} />
    </div>
  );
}
