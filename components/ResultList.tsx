/* Results of a search, best first; an empty one says what was looked for and where. */
import type { Ref } from '../core/view-parts';
import { DidYouMean } from './DidYouMean';
import { RecordLink } from './RecordLink';
import { useWords } from './words';

export interface ResultItem {
  ref: Ref;
}

interface ResultListProps {
  query: string;
  results: ResultItem[];
  /** The count of everything found, where only the first ones are listed. */
  total?: number;
  instead: string | null;
  onAsk: (query: string) => void;
}

export function ResultList({ query, results, total = results.length, instead, onAsk }: ResultListProps) {
  const t = useWords();
  return (
    <>
      <p class="meta results-count" role="status">
        {total > 0 ? t('results-count', { count: total }) : t('results-none', { query })}
      </p>
      <DidYouMean {...{ instead, onAsk }} />
      {total === 0 ? <p class="meta">{t('results-where')}</p> : null}
      <ul class="results">
        {results.map(({ ref }) => (
          <li key={ref.id} class="result-line">
            <span class="label">{t(`kind-${ref.kind}`)}</span>
            <RecordLink to={ref} />
          </li>
        ))}
      </ul>
    </>
  );
}
