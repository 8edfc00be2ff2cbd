/*
 * The popup as a view of what is known about a tab: head, the state or the digest, search, the dossier's last day. Typing
 * in the search field replaces the body by results until it is cleared.
 */
import { useRef, useState } from 'preact/hooks';
import { Brand } from '../../components/Brand';
import { IconButton } from '../../components/Button';
import { AsOf } from '../../components/FreshnessNote';
import { Switch } from '../../components/Switch';
import { useWords } from '../../components/words';
import type { DossierEdge } from '../../core/dossier';
import type { Digested } from '../../core/view-digested';
import { freshnessView } from '../../core/view-freshness';
import type { Settings } from '../../page/settings';
import type { TabState } from '../../page/tab-report';
import { useSlash } from '../surface/useSlash';
import type { PopupActions } from './actions';
import { MarksControl } from './MarksControl';
import { PopupBody } from './PopupBody';
import { PopupSearch } from './PopupSearch';

export interface PopupViewProps {
  /** Null while nothing is known yet. */
  tab: TabState | null;
  settings: Settings;
  /** The dossier's last day; null while that is read, 'error' when it cannot be. */
  edge: DossierEdge | null | 'error';
  /** The digest of a page that was read; null while it is made, 'error' when it cannot be. */
  digested: Digested | null | 'error';
  /** YYYY-MM-DD. */
  today: string;
  /** True when the browser lets us read the site without being asked. */
  allowed: boolean;
  actions: PopupActions;
}

export function PopupView(props: PopupViewProps) {
  const { tab, settings, edge, today, actions } = props;
  const t = useWords();
  const [query, setQuery] = useState('');
  const input = useRef<HTMLInputElement>(null);
  useSlash(input);
  const on = !settings.paused && settings.marks !== 'off' && settings.sites[tab?.host ?? ''] !== 'off';
  const published = tab?.state === 'read' ? tab.report.published : null;
  return (
    <main class="popup surface" aria-label={t('product-name')}>
      <header class="popup-head">
        <Brand />
        <Switch
          label={t('marks-on-site')}
          checked={on && tab?.state !== 'not-allowed'}
          disabled={!tab?.host || settings.paused}
          onChange={actions.switchSite}
        />
        <IconButton icon="panel" label={t('open-side-panel')} onClick={actions.openPanel} />
        <IconButton icon="settings" label={t('settings')} onClick={actions.openSettings} />
      </header>
      <div class="popup-body">
        {query === '' ? <PopupBody key="body" {...props} /> : null}
        {query === '' && !settings.paused ? <MarksControl key="marks" {...{ settings, actions }} /> : null}
        <PopupSearch key="search" {...{ query, input }} onQuery={setQuery} search={actions.search} />
      </div>
      <footer class="popup-foot">
        {edge && edge !== 'error' ? <AsOf freshness={freshnessView(edge, published, today)} /> : <span>{t('dossier-files-unread')}</span>}
        <span class="links">
          <button type="button" class="link-button" onClick={actions.openExplorer}>
            {t('open-explorer')}
          </button>
        </span>
      </footer>
    </main>
  );
}
