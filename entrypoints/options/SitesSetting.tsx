/* Sites with a choice of their own, and the bundled list to read. Turning a site on asks the browser for it. */
import { Setting } from '../../components/options/Setting';
import { SiteTable } from '../../components/options/SiteTable';
import { useWords } from '../../components/words';
import { newsSites } from '../../data/news-sites';
import { allowSite, isAllowed } from '../surface/access';
import type { Granted } from '../surface/usePermissions';
import type { SavingProps } from './saving';

interface SitesSettingProps extends SavingProps {
  granted: Granted;
  setNotice: (text: string | null) => void;
}

export function SitesSetting({ settings, save, granted, setNotice }: SitesSettingProps) {
  const t = useWords();
  const { sites } = settings;
  const rows = Object.entries(sites)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([host, reading]) => ({ host, reading, allowed: isAllowed(host, granted.origins) }));
  const set = (host: string, reading: 'on' | 'off') => {
    const asked = reading === 'on' && !isAllowed(host, granted.origins) ? allowSite(host) : Promise.resolve(true);
    const refused = () => setNotice(t('access-refused'));
    asked.then((allowed) => (allowed ? save({ sites: { ...sites, [host]: reading } }) : refused()), refused);
  };
  const remove = (host: string) => {
    save({ sites: Object.fromEntries(Object.entries(sites).filter(([name]) => name !== host)) });
  };
  return (
    <Setting heading={t('options-sites')} note={t('options-sites-note')}>
      <SiteTable sites={rows} onSet={set} onRemove={remove} />
      <details>
        <summary class="meta">{t('options-show-list', { count: newsSites.length })}</summary>
        <ul class="news-list" tabIndex={0} aria-label={t('access-news-sites')}>
          {newsSites.map((host) => (
            <li key={host}>
              <bdi>{host}</bdi>
            </li>
          ))}
        </ul>
      </details>
    </Setting>
  );
}
