/*
 * Results with kind, day, standing and the words that were found, in the title or in a sentence of the entry; an empty list
 * says where search looks. The first of many stand at once, so that each keystroke is answered; the rest by a button.
 */
import { useEffect, useState } from 'preact/hooks';
import type { ResultRow } from '../../core/view-search';
import { Button } from '../Button';
import { DidYouMean } from '../DidYouMean';
import { RecordLink } from '../RecordLink';
import { VerificationMark } from '../VerificationMark';
import { When } from '../When';
import { useWords } from '../words';
import { MarkedText } from './MarkedText';

const AT_ONCE = 40;

interface ResultRowsProps {
  query: string;
  rows: ResultRow[];
  /** The query put right, where its words are unknown. */
  instead: string | null;
  onAsk: (query: string) => void;
}

export function ResultRows({ query, rows, instead, onAsk }: ResultRowsProps) {
  const t = useWords();
  const [all, setAll] = useState(false);
  useEffect(() => setAll(false), [query]);
  if (rows.length === 0) {
    return (
      <div role="status">
        <h2>{t('results-none-heading')}</h2>
        <p>{t('results-none', { query })}</p>
        <DidYouMean {...{ instead, onAsk }} />
        <p class="meta">{t('results-where')}</p>
      </div>
    );
  }
  const shown = all ? rows : rows.slice(0, AT_ONCE);
  return (
    <div>
      <p class="meta" role="status">
        {t('results-for', { count: rows.length, query })} · {t('search-best-first')}
      </p>
      <DidYouMean {...{ instead, onAsk }} />
      <ol>
        {shown.map((row) => (
          <Result key={`${row.ref.kind}/${row.ref.id}`} row={row} />
        ))}
      </ol>
      {shown.length < rows.length ? <Button onClick={() => setAll(true)}>{t('results-all', { count: rows.length })}</Button> : null}
    </div>
  );
}

function Result({ row: { ref, terms, standing, date, found } }: { row: ResultRow }) {
  const t = useWords();
  return (
    <li class="result">
      <p class="line">
        <span class="label">{t(`kind-${ref.kind}`)}</span>
        {date ? (
          <span class="meta">
            <When date={date} />
          </span>
        ) : null}
        {standing ? <VerificationMark standing={standing} /> : null}
      </p>
      <h2>
        <RecordLink to={ref}>
          <MarkedText text={ref.title} terms={terms} />
        </RecordLink>
      </h2>
      {found ? (
        <p class="meta" dir="auto" lang="en">
          <MarkedText text={found} terms={terms} />
        </p>
      ) : null}
    </li>
  );
}
