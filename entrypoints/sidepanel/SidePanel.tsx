/*
 * The side panel: search always on top, five tabs under it, the dossier's last day at the foot. It shows the tab named in
 * its address, or else the tab in front, and follows both.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import { Brand } from '../../components/Brand';
import { AsOf } from '../../components/FreshnessNote';
import { Icon } from '../../components/Icon';
import { LinkTargetProvider, SAME_PAGE } from '../../components/RecordLink';
import { SearchBox } from '../../components/SearchBox';
import { Skeleton } from '../../components/Skeleton';
import { StateMessage } from '../../components/StateMessage';
import { Tabs } from '../../components/Tabs';
import { useWords } from '../../components/words';
import type { Dataset } from '../../core/dossier';
import { edgeOf, freshnessView } from '../../core/view-freshness';
import { kindOf } from '../../core/view-parts';
import { takeAsked } from '../../page/asked';
import { today } from '../surface/today';
import { useDataset } from '../surface/useDataset';
import { useSlash } from '../surface/useSlash';
import { PanelBody } from './PanelBody';
import { PanelEntry } from './PanelEntry';
import { PanelResults } from './PanelResults';
import { TAB_NAMES, type TabName } from './tabs';
import { usePanelRoute } from './usePanelRoute';
import { useScroll } from './useScroll';
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
  const route = usePanelRoute();
  const [toCheck, setToCheck] = useState<{ text: string } | null>(null);
  const body = useScroll(view, query.trim() === '' && !route.entry);
  const choose = (name: TabName) => {
    setQuery('');
    setView(name);
    route.leave();
  };
  useEffect(() => {
    if (route.entry) setQuery('');
  }, [route.entry]);
  useEffect(() => {
    if (tab.id === null) return;
    return takeAsked(tab.id, (asked) => {
      setQuery('');
      if (asked.kind === 'record') {
        const kind = kindOf(dataset, asked.id);
        if (kind) route.show({ kind, id: asked.id });
        return;
      }
      choose('article');
      setToCheck({ text: asked.text });
    });
  }, [tab.id]);
  return (
    <div class="panel surface">
      <header class="panel-head">
        <SearchBox
          query={query}
          onQuery={(typed) => {
            if (typed.trim() !== '' && query.trim() === '') route.leave();
            setQuery(typed);
          }}
          input={input}
          showKey
        />
        <Tabs
          label={t('panel-views')}
          tabs={TAB_NAMES.map((name) => ({ name, title: t(`panel-${name}`) }))}
          chosen={view}
          panel="panel-body"
          onChoose={choose}
        />
        <Bar />
      </header>
      <main class="panel-body" ref={body}>
        <div id="panel-body" role="tabpanel" aria-labelledby={`tab-${view}`} tabIndex={0}>
          {query.trim() ? <h1 class="visually-hidden">{t('search-label')}</h1> : null}
          {(view === 'article' && !route.entry) || query.trim() ? null : <h1 class="visually-hidden">{t(`panel-${view}`)}</h1>}
          <LinkTargetProvider value={SAME_PAGE}>
            {query.trim() ? <PanelResults {...{ dataset, query }} onQuery={setQuery} /> : null}
            {!query.trim() && route.entry ? <PanelEntry {...{ dataset, report }} {...route.entry} onBack={() => history.back()} /> : null}
            <div hidden={Boolean(query.trim() || route.entry)}>
              <PanelBody {...{ dataset, view, tab, toCheck, onView: choose, onSearch: setQuery }} />
            </div>
          </LinkTargetProvider>
        </div>
      </main>
      <footer class="popup-foot">
        <AsOf freshness={freshnessView(edgeOf(dataset), report?.published ?? null, today())} />
        <span>{t('panel-events', { count: Object.keys(dataset.events).length })}</span>
      </footer>
    </div>
  );
}

/** Stands above the search field and is reached after it: the field is what the panel is opened for. */
function Bar() {
  const t = useWords();
  return (
    <div class="bar">
      <Brand />
      <a class="meta" href="/explorer.html" target="_blank" rel="noreferrer">
        {t('panel-explorer')} <Icon name="out" />
      </a>
      <a class="icon-button" href="/options.html" target="_blank" rel="noreferrer" aria-label={t('settings')} title={t('settings')}>
        <Icon name="settings" />
      </a>
    </div>
  );
}
