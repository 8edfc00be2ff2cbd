/* Three lists of texts with their sources: the outcome as each side put it, a document's points, a status over time. */
import type { EntryView } from '../../core/view-entry';
import type { Ref } from '../../core/view-parts';
import { Data } from '../Data';
import { RecordLink } from '../RecordLink';
import { When } from '../When';
import { useWords } from '../words';
import { EntryBlock } from './EntryBlock';

export function Outcomes({ outcomes }: Pick<EntryView, 'outcomes'>) {
  const t = useWords();
  return (
    <EntryBlock heading={t('entry-outcomes')} count={outcomes.length}>
      <dl class="facts">
        {outcomes.map(({ by, text, source }) => (
          <div key={text}>
            <dt>{by ? <RecordLink to={by} /> : t('holder-unnamed')}</dt>
            <dd>
              <Data>{text}</Data> <From source={source} />
            </dd>
          </div>
        ))}
      </dl>
    </EntryBlock>
  );
}

export function DocumentPoints({ points }: Pick<EntryView, 'points'>) {
  const t = useWords();
  return (
    <EntryBlock heading={t('entry-points')} count={points.length}>
      <dl class="facts">
        {points.map(({ number, text, source, note }) => (
          <div key={text}>
            <dt>{number ?? t('entry-point-unnumbered')}</dt>
            <dd>
              <Data>{text}</Data> <From source={source} />
              {note ? (
                <span class="meta">
                  {' '}
                  <Data>{note}</Data>
                </span>
              ) : null}
            </dd>
          </div>
        ))}
      </dl>
    </EntryBlock>
  );
}

export function Statuses({ statuses }: Pick<EntryView, 'statuses'>) {
  const t = useWords();
  return (
    <EntryBlock heading={t('entry-statuses')} count={statuses.length}>
      <dl class="facts">
        {statuses.map(({ asOf, state, text, source }) => (
          <div key={`${asOf}${text}`}>
            <dt>
              <When date={asOf} look="short" />
            </dt>
            <dd>
              <b>{t(`state-${state}`)}.</b> <Data>{text}</Data> <From source={source} />
            </dd>
          </div>
        ))}
      </dl>
    </EntryBlock>
  );
}

function From({ source }: { source: Ref | null }) {
  return source ? (
    <span class="meta">
      <RecordLink to={source} />
    </span>
  ) : null;
}
