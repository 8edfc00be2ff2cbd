/* Search over everything, with the kinds as facets; the query and the facets stand in the address. */
import { ResultRows } from '../../components/explorer/ResultRows';
import { searchAddress } from '../../components/explorer/route';
import { useWords } from '../../components/words';
import type { Dataset, RecordKind } from '../../core/dossier';
import { FOLDERS, standingOf } from '../../core/view-parts';
import { useSearch } from '../surface/useSearch';

const KINDS = Object.keys(FOLDERS) as RecordKind[];

interface SearchPageProps {
  dataset: Dataset;
  query: string;
  kinds: RecordKind[];
}

export function SearchPage({ dataset, query, kinds }: SearchPageProps) {
  const t = useWords();
  const hits = useSearch(dataset, query);
  const shown = hits?.filter(({ kind }) => kinds.length === 0 || kinds.includes(kind)) ?? [];
  const toggle = (kind: RecordKind) => {
    const next = kinds.includes(kind) ? kinds.filter((one) => one !== kind) : [...kinds, kind];
    location.replace(searchAddress(query, next));
  };
  return (
    <section class="view">
      <div class="view-head">
        <h1>{t('view-search')}</h1>
      </div>
      <div class="finder">
        <fieldset class="facet">
          <legend class="label">{t('search-kinds')}</legend>
          <ul>
            {KINDS.map((kind) => (
              <li key={kind}>
                <label>
                  <input type="checkbox" checked={kinds.includes(kind)} onChange={() => toggle(kind)} />
                  {t(`kind-${kind}`)}
                  <span class="num">{t.number(hits?.filter((hit) => hit.kind === kind).length ?? 0)}</span>
                </label>
              </li>
            ))}
          </ul>
        </fieldset>
        {hits ? (
          <ResultRows
            query={query}
            rows={shown.map(({ id, kind, title, terms }) => ({
              ref: { id, kind, title },
              terms,
              standing: standingOf(dataset, id),
            }))}
          />
        ) : (
          <p class="meta">{query ? '' : t('search-type')}</p>
        )}
      </div>
    </section>
  );
}
