/* Search over everything, with kind, standing and track as facets; the query and the facets stand in the address. */
import { useMemo } from 'preact/hooks';
import { Data } from '../../components/Data';
import { FacetList } from '../../components/explorer/FacetList';
import { ResultRows } from '../../components/explorer/ResultRows';
import { searchAddress } from '../../components/explorer/route';
import { useWords } from '../../components/words';
import type { Dataset } from '../../core/dossier';
import { type SearchFilter, type SearchView, searchView } from '../../core/view-search';
import { useSearch } from '../surface/useSearch';

interface SearchPageProps {
  dataset: Dataset;
  query: string;
  filter: SearchFilter;
}

export function SearchPage({ dataset, query, filter }: SearchPageProps) {
  const t = useWords();
  const found = useSearch(query);
  const view = useMemo(() => (found ? searchView(dataset, found.hits, filter) : null), [dataset, found, filter]);
  return (
    <section class="view">
      <div class="view-head">
        <h1>{t('view-search')}</h1>
      </div>
      {view && found ? (
        <div class="finder">
          <Facets view={view} filter={filter} onChange={(next) => location.replace(searchAddress(query, next))} />
          <ResultRows
            query={query}
            rows={view.rows}
            instead={found.instead}
            onAsk={(next) => location.replace(searchAddress(next, filter))}
          />
        </div>
      ) : (
        <p class="meta">{query ? '' : t('search-type')}</p>
      )}
    </section>
  );
}

interface FacetsProps {
  view: SearchView;
  filter: SearchFilter;
  onChange: (filter: SearchFilter) => void;
}

function Facets({ view, filter, onChange }: FacetsProps) {
  const t = useWords();
  const trackName = (id: string) => view.tracks.find(({ value }) => value === id)?.name ?? id;
  return (
    <div class="facets">
      <FacetList
        legend={t('search-kinds')}
        values={view.kinds}
        chosen={filter.kinds}
        name={(kind) => t(`kind-${kind}`)}
        onChoose={(kinds) => onChange({ ...filter, kinds })}
      />
      <FacetList
        legend={t('search-standing')}
        values={view.standings}
        chosen={filter.standings}
        name={(standing) => t(`facet-${standing}`)}
        onChoose={(standings) => onChange({ ...filter, standings })}
      />
      <FacetList
        legend={t('search-tracks')}
        values={view.tracks}
        chosen={filter.tracks}
        name={(id) => <Data>{trackName(id)}</Data>}
        onChoose={(tracks) => onChange({ ...filter, tracks })}
      />
    </div>
  );
}
