/* What speaks to a sentence, or that nothing does; with the names that were found, so that the answer can be judged. */
import type { CheckedView } from '../../core/view-check';
import { Assessment, Letter } from '../Assessment';
import { Button } from '../Button';
import { Data } from '../Data';
import { PositionList } from '../PositionList';
import { RecordLink, RecordLinks } from '../RecordLink';
import { useWords } from '../words';

export function CheckMatches({ checked, onSearch }: { checked: CheckedView; onSearch: (words: string) => void }) {
  const t = useWords();
  const { matches, names, sentence } = checked;
  if (matches.length === 0) {
    return (
      <div class="no-match">
        <h2>{t('check-none')}</h2>
        <p>{t('check-none-body')}</p>
        {names.length > 0 ? <Names checked={checked} /> : <p class="meta">{t('check-none-names')}</p>}
        <Button onClick={() => onSearch(sentence)}>{t('check-search')}</Button>
      </div>
    );
  }
  return (
    <>
      <p class="meta">{t('check-found', { count: matches.length })}</p>
      <Names checked={checked} />
      <ol class="matches">
        {matches.map(({ ref, assessment, taken, positions, wouldSettle }) => (
          <li key={ref.id} class="match">
            <h2>
              <RecordLink to={ref} />
            </h2>
            <p class="meta line">
              <Assessment name={assessment} />
              {taken ? (
                <span>
                  {t('check-takes')} <Letter letter={taken} />
                </span>
              ) : (
                <span>{t('check-untold')}</span>
              )}
            </p>
            <PositionList positions={positions} />
            {wouldSettle ? (
              <p class="meta">
                <b>{t('would-settle')}</b> <Data>{wouldSettle}</Data>
              </p>
            ) : null}
          </li>
        ))}
      </ol>
      <p class="meta">{t('positions-order')}</p>
    </>
  );
}

function Names({ checked }: { checked: CheckedView }) {
  const t = useWords();
  if (checked.names.length === 0) return null;
  return (
    <p class="meta">
      {t
        .parts('check-names', ['names'])
        .map((part) => (typeof part === 'string' ? part : <RecordLinks key="names" refs={checked.names} />))}
    </p>
  );
}
