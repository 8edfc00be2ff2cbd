/* Stands in for a card where the extension was updated under a running page: only a new load helps. */
import { IconButton } from './Button';
import { useWords } from './words';

export function OutdatedCard({ onClose }: { onClose: () => void }) {
  const t = useWords();
  return (
    <section class="mention-card" role="alertdialog" aria-label={t('card-outdated')} lang={t.language} dir={t.direction} tabIndex={-1}>
      <div class="head">
        <p>{t('card-outdated')}</p>
        <IconButton icon="close" label={t('close')} onClick={onClose} />
      </div>
      <div class="body" />
    </section>
  );
}
