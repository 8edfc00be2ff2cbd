/* Which mentions are marked, and a pause on all sites: both take effect in the open page at once. */
import { Segments } from '../../components/Segments';
import { useWords } from '../../components/words';
import type { PopupViewProps } from './PopupView';

const MODES = ['off', 'first', 'all'] as const;

export function MarksControl({ settings, actions }: Pick<PopupViewProps, 'settings' | 'actions'>) {
  const t = useWords();
  return (
    <section class="popup-block marks-control" aria-label={t('marks-choice')}>
      <Segments
        label={t('marks-choice')}
        showLabel
        choices={MODES.map((name) => ({ name, title: t(`marks-choice-${name}`) }))}
        chosen={settings.marks}
        onChoose={actions.setMarks}
      />
      <button type="button" class="link-button" onClick={actions.pause}>
        {t('pause')}
      </button>
    </section>
  );
}
