/* Results in place of the tab's body while something is typed. */
import { ResultList } from '../../components/ResultList';
import type { Dataset } from '../../core/dossier';
import { useSearch } from '../surface/useSearch';

export function PanelResults({ dataset, query }: { dataset: Dataset; query: string }) {
  const hits = useSearch(dataset, query);
  if (!hits) return null;
  const results = hits.map(({ id, kind, title }) => ({ ref: { id, kind, title } }));
  return (
    <div class="popup-block">
      <ResultList query={query} results={results} />
    </div>
  );
}
