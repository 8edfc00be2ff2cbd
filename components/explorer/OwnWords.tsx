/* Points on which the same person or body stands in more than one position, each with its day and the statement behind it. */
import type { OwnWords as OwnWordsView } from '../../core/view-own-words';
import { Letter } from '../Assessment';
import { Data } from '../Data';
import { RecordLink } from '../RecordLink';
import { When } from '../When';
import { useWords } from '../words';
import { EntryBlock } from './EntryBlock';

export function OwnWords({ points }: { points: OwnWordsView[] }) {
  const t = useWords();
  return (
    <EntryBlock heading={t('own-words-heading')} count={points.length}>
      <p class="meta">{t('own-words-note')}</p>
      <ul class="own-words">
        {points.map(({ point, positions }) => (
          <li key={point.id}>
            <h3>
              <RecordLink to={point} />
            </h3>
            <ol>
              {positions.map(({ letter, claim, date, statements }) => (
                <li key={letter}>
                  <Letter letter={letter} />
                  <span>
                    <Data>{claim}</Data>
                    {statements.length === 0 ? (
                      <span class="meta block">
                        <When date={date} />
                      </span>
                    ) : null}
                    {statements.map((one) => (
                      <span class="meta block" key={one.ref.id}>
                        <When date={one.date} />
                        <span class="dot">
                          <RecordLink to={one.ref} />
                        </span>
                      </span>
                    ))}
                  </span>
                </li>
              ))}
            </ol>
          </li>
        ))}
      </ul>
    </EntryBlock>
  );
}
