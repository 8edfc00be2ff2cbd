/* The edge of knowledge: the dossier's last day, in every footer; and a plain warning when the article is newer. */
import type { FreshnessView } from '../core/view-freshness';
import { When } from './When';
import { useWords } from './words';

export function AsOf({ freshness }: { freshness: FreshnessView }) {
  const t = useWords();
  return (
    <span class={freshness.staleFor > 0 ? 'as-of stale' : 'as-of'}>
      {t.parts('dossier-as-of', ['date']).map((part) => (typeof part === 'string' ? part : <When key="date" date={freshness.asOf} />))}
      {freshness.staleFor > 0 ? <span> {t('dossier-old', { days: freshness.staleFor })}</span> : null}
    </span>
  );
}

export function FreshnessNote({ freshness }: { freshness: FreshnessView }) {
  const t = useWords();
  if (freshness.articleNewerBy === 0) return null;
  return (
    <div class="freshness-note behind" role="note">
      <div>
        <b>{t('newer-heading', { days: freshness.articleNewerBy })}</b>
        <p>{t('newer-body', { date: { date: freshness.asOf } })}</p>
      </div>
    </div>
  );
}
