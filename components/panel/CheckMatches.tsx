/* What speaks to a text, with the reasons; what only comes near; or that nothing does, and what was looked for. */
import type { CheckedMatch, CheckedView } from '../../core/view-check';
import { Assessment, Letter } from '../Assessment';
import { Button } from '../Button';
import { Data } from '../Data';
import { PositionList } from '../PositionList';
import { RecordLink } from '../RecordLink';
import { useWords } from '../words';
import { BearingEvents } from './BearingEvents';
import { BearingStatements } from './BearingStatements';
import { Looked, Shared } from './SharedWords';

export function CheckMatches({ checked, onSearch }: { checked: CheckedView; onSearch: (words: string) => void }) {
  const t = useWords();
  const { matches, near, sentence } = checked;
  return (
    <>
      {matches.length > 0 ? <Matches matches={matches} /> : <NoMatch checked={checked} />}
      {near.length > 0 ? (
        <section class="near-misses">
          <h2 class="label">{t('check-near')}</h2>
          <p class="meta">{t('check-near-note')}</p>
          <ul>
            {near.map(({ ref, shared }) => (
              <li key={ref.id}>
                <RecordLink to={ref} />
                <Shared shared={shared} />
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {matches.length === 0 ? <Button onClick={() => onSearch(sentence)}>{t('check-search')}</Button> : null}
    </>
  );
}

function Matches({ matches }: { matches: CheckedMatch[] }) {
  const t = useWords();
  return (
    <>
      <p class="meta">{t('check-found', { count: matches.length })}</p>
      <ol class="matches">
        {matches.map((match) => (
          <Match key={match.ref.id} match={match} />
        ))}
      </ol>
      <p class="meta">{t('positions-order')}</p>
    </>
  );
}

function Match({ match: { ref, assessment, same, taken, positions, wouldSettle, shared, statements, events } }: { match: CheckedMatch }) {
  const t = useWords();
  return (
    <li class="match">
      <h2>
        <RecordLink to={ref} />
      </h2>
      <p class="meta line">
        <b title={t(`check-same-${same}-note`)}>{t(`check-same-${same}`)}</b>
        <Assessment name={assessment} />
        {taken ? (
          <span>
            {t('check-takes')} <Letter letter={taken} />
          </span>
        ) : (
          <span>{t('check-untold')}</span>
        )}
      </p>
      <Shared shared={shared} />
      <PositionList positions={positions} />
      {wouldSettle ? (
        <p class="meta">
          <b>{t('would-settle')}</b> <Data>{wouldSettle}</Data>
        </p>
      ) : null}
      <BearingStatements statements={statements} />
      <BearingEvents events={events} />
    </li>
  );
}

function NoMatch({ checked }: { checked: CheckedView }) {
  const t = useWords();
  const percent = (share: number) => `${t.number(Math.round(share * 100))} %`;
  return (
    <div class="no-match">
      <h2>{t('check-none')}</h2>
      <p>{t('check-none-body')}</p>
      <Looked looked={checked.looked} />
      <p class="meta">
        {t('check-looked-where', checked.through)}{' '}
        {checked.nearest > 0 ? t('check-nearest', { score: percent(checked.nearest), least: percent(checked.least) }) : ''}
      </p>
    </div>
  );
}
