/*
 * The side panel: search always on top, five tabs under it, the dossier's last day at the foot. It shows the tab named in
 * its address, or else the tab in front, and follows both.
 */
import { useRef, useState } from 'preact/hooks';
import { Brand } from '../../components/Brand';
import { AsOf } from '../../components/FreshnessNote';
import { Icon } from '../../components/Icon';
import { SearchBox } from '../../components/SearchBox';
import { Skeleton } from '../../components/Skeleton';
import { StateMessage } from '../../components/StateMessage';
import { Tabs } from '../../components/Tabs';
import { useWords } from '../../components/words';
import type { Dataset } from '../../core/dossier';
import { freshnessView } from '../../core/view-freshness';
import { useDataset } from '../surface/useDataset';
import { today, useSlash } from '../surface/useSlash';
import { PanelBody } from './PanelBody';
import { PanelResults } from './PanelResults';
import { TAB_NAMES, type TabName } from './tabs';
import { useTab } from './useTab';

export function SidePanel() {
  const t = useWords();
  const dataset = useDataset();
  if (dataset === null) return <Skeleton />;
  if (dataset === 'error') {
    return (
      <StateMessage icon="alert" heading={t('error-dossier-heading')} role="alert">
        <p>{t('error-dossier-body')}</p>
      </StateMessage>
    );
  }
  return <Panel dataset={dataset} />;
}

function Panel({ dataset }: { dataset: Dataset }) {
  const t = useWords();
  const tab = useTab();
  const [view, setView] = useState<TabName>('article');
  const [query, setQuery] = useState('');
  const input = useRef<HTMLInputElement>(null);
  useSlash(input);
  const report = tab.state?.state === 'read' ? tab.state.report : null;
  const choose = (name: TabName) => {
    setQuery('');
    setView(name);
  };
  return (
    <div class="panel surface">
      <header class="panel-head">
        <div class="bar">
          <Brand />
          <a class="meta" href="/explorer.html" target="_blank" rel="noreferrer">
            {t('explorer-title')} <Icon name="out" />
          </a>
          <a class="icon-button" href="/options.html" target="_blank" rel="noreferrer" aria-label={t('settings')} title={t('settings')}>
            <Icon name="settings" />
          </a>
        </div>
        <SearchBox query={query} onQuery={setQuery} input={input} showKey />
        <Tabs
          label={t('panel-views')}
          tabs={TAB_NAMES.map((name) => ({ name, title: t(`panel-${name}`) }))}
          chosen={view}
          panel="panel-body"
          onChoose={choose}
        />
      </header>
      <main class="panel-body">
        <div id="panel-body" role="tabpanel" aria-labelledby={`tab-${view}`} tabIndex={0}>
          {query.trim() ? (
            <PanelResults dataset={dataset} query={query} />
          ) : (
            <PanelBody {...{ dataset, view, tab, onView: choose, onSearch: setQuery }} />
          )}
        </div>
      </main>
      <footer class="popup-foot">
        <AsOf freshness={freshnessView(dataset, report?.published ?? null, today())} />
        <span>{t('panel-events', { count: Object.keys(dataset.events).length })}</span>
      </footer>
    </div>
  );
}
