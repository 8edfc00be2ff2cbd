/*
 * The Explorer: the whole dossier in one page, each view and each entry under an address of its own. Head with views and
 * search, the content, the dossier's last day at the foot. After a move the focus goes to the new content.
 */
import { useEffect, useRef } from 'preact/hooks';
import { Brand } from '../../components/Brand';
import { type Route, searchAddress, VIEW_NAMES } from '../../components/explorer/route';
import { AsOf } from '../../components/FreshnessNote';
import { LinkTargetProvider, SAME_PAGE } from '../../components/RecordLink';
import { SearchBox } from '../../components/SearchBox';
import { Skeleton } from '../../components/Skeleton';
import { StateMessage } from '../../components/StateMessage';
import { useWords } from '../../components/words';
import type { Dataset } from '../../core/dossier';
import { edgeOf, freshnessView } from '../../core/view-freshness';
import { NO_FILTER } from '../../core/view-search';
import { today } from '../surface/today';
import { useDataset } from '../surface/useDataset';
import { useSlash } from '../surface/useSlash';
import { Content } from './Content';
import { useRoute } from './useRoute';

export function Explorer() {
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
  return (
    <LinkTargetProvider value={SAME_PAGE}>
      <Frame dataset={dataset} />
    </LinkTargetProvider>
  );
}

function Frame({ dataset }: { dataset: Dataset }) {
  const t = useWords();
  const route = useRoute();
  const input = useRef<HTMLInputElement>(null);
  const main = useRef<HTMLElement>(null);
  useSlash(input);
  useFocusOnMove(route, main);
  const toContent = (event: MouseEvent) => {
    event.preventDefault();
    main.current?.focus();
  };
  const query = route.page === 'search' ? route.query : '';
  const search = (text: string) => {
    const address = searchAddress(text, route.page === 'search' ? route.filter : NO_FILTER);
    if (route.page === 'search') location.replace(address);
    else location.hash = address;
  };
  return (
    <div class="explorer surface">
      <a class="skip" href="#content" onClick={toContent}>
        {t('explorer-skip')}
      </a>
      <header class="explorer-head">
        <Brand />
        <nav aria-label={t('explorer-views')}>
          {VIEW_NAMES.map((name) => (
            <a key={name} href={`#/${name}`} aria-current={route.page === 'view' && route.view === name ? 'page' : undefined}>
              {t(`view-${name}`)}
            </a>
          ))}
        </nav>
        <SearchBox query={query} onQuery={search} input={input} showKey />
      </header>
      <main id="content" ref={main} tabIndex={-1}>
        <Content dataset={dataset} route={route} />
      </main>
      <footer class="popup-foot">
        <AsOf freshness={freshnessView(edgeOf(dataset), null, today())} />
        <a href="/options.html">{t('settings')}</a>
      </footer>
    </div>
  );
}

/** Typing in the search field keeps the focus there; following a link leads to the content. */
function useFocusOnMove(route: Route, main: { current: HTMLElement | null }): void {
  const place = route.page === 'search' ? 'search' : JSON.stringify(route);
  const first = useRef(true);
  useEffect(() => {
    if (!first.current && place !== 'search') {
      main.current?.focus({ preventScroll: true });
      scrollTo(0, 0);
    }
    first.current = false;
  }, [place, main]);
}
