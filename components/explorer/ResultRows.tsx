/* Results with kind, standing and the words that were found in the title; an empty list says where search looks. */
import type { Ref, StandingView } from '../../core/view-parts';
import { RecordLink } from '../RecordLink';
import { VerificationMark } from '../VerificationMark';
import { useWords } from '../words';
import { MarkedText } from './MarkedText';

export interface ResultRow {
  ref: Ref;
  terms: string[];
  standing: StandingView | null;
}

export function ResultRows({ query, rows }: { query: string; rows: ResultRow[] }) {
  const t = useWords();
  if (rows.length === 0) {
    return (
      <div role="status">
        <h2>{t('results-none-heading')}</h2>
        <p>{t('results-none', { query })}</p>
        <p class="meta">{t('results-where')}</p>
      </div>
    );
  }
  return (
    <div>
      <p class="meta" role="status">
        {t('results-for', { count: rows.length, query })} · {t('search-best-first')}
      </p>
      <ol>
        {rows.map(({ ref, terms, standing }) => (
          <li class="result" key={`${ref.kind}/${ref.id}`}>
            <p class="line">
              <span class="label">{t(`kind-${ref.kind}`)}</span>
              {standing ? <VerificationMark standing={standing} /> : null}
            </p>
            <h2>
              <RecordLink to={ref}>
                <MarkedText text={ref.title} terms={terms} />
              </RecordLink>
            </h2>
          </li>
        ))}
      </ol>
    </div>
  );
}
