/* Two buttons over a digest: the dossier as it is, and as it could be known on the article's day; and what that leaves out. */
import type { ThenView } from '../core/view-then';
import { Segments } from './Segments';
import { useWords } from './words';

interface ThenAndNowProps {
  past: ThenView;
  shown: 'then' | 'now';
  onChange: (shown: 'then' | 'now') => void;
}

export function ThenAndNow({ past, shown, onChange }: ThenAndNowProps) {
  const t = useWords();
  const { day, leftOut } = past;
  const { events, points, positions } = leftOut;
  return (
    <section class="popup-block then-and-now">
      <Segments
        label={t('then-label')}
        choices={[
          { name: 'now', title: t('then-now') },
          { name: 'then', title: t('then-then', { date: { date: day } }) },
        ]}
        chosen={shown}
        onChoose={onChange}
      />
      <p class="meta" role="status">
        {shown === 'now' ? '' : events + points + positions > 0 ? t('then-note', { events, points, positions }) : t('then-nothing')}
      </p>
    </section>
  );
}
