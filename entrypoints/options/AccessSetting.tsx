/* The one question: where Parley may read; and what the browser has granted at present. */
import { Choices } from '../../components/options/Choices';
import { Setting } from '../../components/options/Setting';
import { useWords } from '../../components/words';
import { newsSites } from '../../data/news-sites';
import type { AccessMode, Settings } from '../../page/settings';
import { isAllowed } from '../surface/access';
import { chooseAccess } from '../surface/access-mode';
import type { Granted } from '../surface/usePermissions';

interface AccessSettingProps {
  settings: Settings;
  granted: Granted;
  setNotice: (text: string | null) => void;
}

export function AccessSetting({ settings, granted, setNotice }: AccessSettingProps) {
  const t = useWords();
  const choose = (mode: AccessMode) => {
    const on = Object.keys(settings.sites).filter((host) => settings.sites[host] === 'on');
    chooseAccess(mode, on).then(
      (done) => setNotice(done ? t('options-saved') : t('access-refused')),
      () => setNotice(t('settings-not-kept')),
    );
  };
  const listed = newsSites.filter((host) => isAllowed(host, granted.origins)).length;
  const everywhere = isAllowed('', granted.origins);
  const what = everywhere
    ? t('access-now-all')
    : granted.origins.length === 0
      ? t('access-now-none')
      : t('access-now-sites', { count: granted.origins.length });
  return (
    <Setting heading={t('access-question')} note={t('access-question-note')}>
      <Choices
        legend={t('access-question')}
        chosen={settings.access}
        onChoose={choose}
        choices={[
          { value: 'news-sites', label: t('access-news-sites'), note: t('access-news-sites-note', { count: newsSites.length }) },
          { value: 'all-sites', label: t('access-all-sites'), note: t('access-all-sites-note') },
          { value: 'on-click', label: t('access-on-click'), note: t('access-on-click-note') },
        ]}
      />
      <p class="meta">
        {t('access-now', { what })}
        {settings.access === 'news-sites' && listed < newsSites.length
          ? ` ${t('access-partly', { allowed: listed, count: newsSites.length })}`
          : ''}
      </p>
    </Setting>
  );
}
