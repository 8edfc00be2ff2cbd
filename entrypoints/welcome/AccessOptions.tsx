/* Three answers of equal size; the recommended one has a heavier frame and says so in words. */
import { Button } from '../../components/Button';
import { useWords } from '../../components/words';
import type { AccessMode } from '../../page/settings';

const ANSWERS: { mode: AccessMode; note: string; button: string }[] = [
  { mode: 'news-sites', note: 'welcome-news-note', button: 'welcome-allow-news' },
  { mode: 'on-click', note: 'access-on-click-note', button: 'welcome-on-click' },
  { mode: 'all-sites', note: 'welcome-all-note', button: 'welcome-allow-all' },
];

export function AccessOptions({ onChoose }: { onChoose: (mode: AccessMode) => void }) {
  const t = useWords();
  return (
    <div class="opts">
      {ANSWERS.map(({ mode, note, button }, index) => (
        <div key={mode} class={index === 0 ? 'opt first' : 'opt'}>
          <h3>
            {t(`access-${mode}`)}
            {index === 0 ? <span class="meta">{t('welcome-recommended')}</span> : null}
          </h3>
          <p>{t(note)}</p>
          <Button large look={index === 0 ? 'primary' : 'plain'} onClick={() => onChoose(mode)}>
            {t(button)}
          </Button>
        </div>
      ))}
    </div>
  );
}
