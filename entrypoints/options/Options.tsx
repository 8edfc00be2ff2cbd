/*
 * The settings. Each takes effect at once and is kept in the browser; what needs the browser's permission is asked in the
 * same click, before anything else, because both browsers take a question only from a gesture.
 */
import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Brand } from '../../components/Brand';
import { Notice } from '../../components/Notice';
import { PermissionList } from '../../components/options/PermissionList';
import { PrivacyList } from '../../components/options/PrivacyList';
import { Setting } from '../../components/options/Setting';
import { useWords } from '../../components/words';
import { type Settings, saveSettings } from '../../page/settings';
import type { SurfaceProps } from '../surface/Surface';
import { usePermissions } from '../surface/usePermissions';
import { AccessSetting } from './AccessSetting';
import { DossierSetting } from './DossierSetting';
import { FileSetting } from './FileSetting';
import { KeysSetting } from './KeysSetting';
import { LookSetting } from './LookSetting';
import { MarksSetting } from './MarksSetting';
import { outsideRequests, privacyRule } from './privacy';
import { SitesSetting } from './SitesSetting';

export function Options({ settings }: SurfaceProps) {
  const t = useWords();
  const granted = usePermissions();
  const [notice, setNotice] = useState<string | null>(null);
  const save = (patch: Partial<Settings>) => {
    saveSettings(patch).then(
      () => setNotice(null),
      () => setNotice(t('settings-not-kept')),
    );
  };
  const asked = browser.runtime.getManifest().permissions ?? [];
  const rows = asked.map((name) => ({ name, granted: granted.permissions.includes(name) }));
  return (
    <main class="sheet-page surface">
      <header>
        <Brand />
        <h1>{t('options-title')}</h1>
      </header>
      <Notice text={notice} />
      <AccessSetting {...{ settings, granted, setNotice }} />
      <SitesSetting {...{ settings, granted, save, setNotice }} />
      <MarksSetting {...{ settings, save }} />
      <LookSetting {...{ settings, save }} />
      <KeysSetting />
      <DossierSetting />
      <Setting heading={t('options-permissions')} note={t('options-permissions-note')}>
        <PermissionList rows={[...rows, { name: 'hosts', granted: granted.origins.length > 0 }]} />
      </Setting>
      <Setting heading={t('options-privacy')}>
        <PrivacyList requests={outsideRequests()} rule={privacyRule()} />
      </Setting>
      <FileSetting {...{ settings, setNotice }} />
    </main>
  );
}
