/* Results in place of the tab's body while something is typed. */
import { ResultList } from '../../components/ResultList';
import { useSearch } from '../surface/useSearch';

export function PanelResults({ query }: { query: string }) {
  const hits = useSearch(query);
  if (!hits) return null;
  const results = hits.map(({ id, kind, title }) => ({ ref: { id, kind, title } }));
  return (
    <div class="popup-block">
      <ResultList query={query} results={results} />
    </div>
  );
}
