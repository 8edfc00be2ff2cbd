/* Each mention in the page as a button that goes there; those that have left the page say so and go nowhere. */
import { useState } from 'preact/hooks';
import type { MentionPlace, MentionRow } from '../../core/view-mentions';
import { Data } from '../Data';
import { RecordLink } from '../RecordLink';
import { useWords } from '../words';

interface MentionsListProps {
  rows: MentionRow[];
  /** False when the words were no longer there. */
  onGoTo: (place: MentionPlace) => Promise<boolean>;
}

export function MentionsList({ rows, onGoTo }: MentionsListProps) {
  const t = useWords();
  const [lost, setLost] = useState(false);
  const go = (place: MentionPlace) => {
    onGoTo(place).then((found) => setLost(!found), console.error);
  };
  return (
    <details class="popup-block mentions">
      <summary class="label">{t('panel-mentions-heading')}</summary>
      <p class="meta" role="status">
        {lost ? t('panel-lost') : ''}
      </p>
      <ul>
        {rows.map(({ ref, places }) => (
          <li key={ref.id}>
            <RecordLink to={ref} />
            <ul class="places">
              {places.map((place) => (
                <li key={`${place.start} ${place.text}`}>
                  <Place place={place} onGo={() => go(place)} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Place({ place: { text, gone }, onGo }: { place: MentionPlace; onGo: () => void }) {
  const t = useWords();
  const words = <Data lang={undefined}>{text}</Data>;
  if (gone) {
    return (
      <span class="meta">
        {words} <span class="dot">{t('panel-mention-gone')}</span>
      </span>
    );
  }
  return (
    <button type="button" class="link-button" aria-label={t('panel-go-to', { text })} title={t('panel-mention-here')} onClick={onGo}>
      {words}
    </button>
  );
}
