/* What happened on a point: the day as it is known, the event, how it stands, and its sources behind one click. */
import type { BearingEvent } from '../../core/view-check';
import { RecordLink } from '../RecordLink';
import { VerificationMark } from '../VerificationMark';
import { When } from '../When';
import { useWords } from '../words';
import { Sources } from './Sources';

export function BearingEvents({ events }: { events: BearingEvent[] }) {
  const t = useWords();
  if (events.length === 0) return null;
  return (
    <details>
      <summary class="meta">{t('check-bearing-events')}</summary>
      <ul class="bearing">
        {events.map(({ item: { ref, date, standing, held }, evidence }) => (
          <li key={ref.id}>
            <p class="meta line">
              <When date={date} look="short" />
              {standing ? <VerificationMark standing={standing} /> : null}
              {held ? null : <span>{t('not-held')}</span>}
            </p>
            <p>
              <RecordLink to={ref} />
            </p>
            <Sources evidence={evidence} />
          </li>
        ))}
      </ul>
    </details>
  );
}
