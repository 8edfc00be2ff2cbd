/*
 * The tab whose report is shown: the one in the address (`?tab=ID`), or else the one in front of the panel's own window.
 * The report is watched, so that navigation and a second reading show at once.
 */
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { loadTabState, type TabState, watchTabState } from '../../page/tab-report';
import { usePatience } from '../surface/usePatience';

export interface ShownTab {
  id: number | null;
  state: TabState | null;
}

export function useTab(): ShownTab {
  const id = useTabId();
  const [shown, setShown] = useState<ShownTab>({ id: null, state: null });
  useEffect(() => {
    if (id === null) return;
    let wanted = true;
    const show = (state: TabState | null | undefined) => {
      if (wanted) setShown({ id, state: state ?? null });
    };
    loadTabState(id).then(show, console.error);
    const stop = watchTabState(id, show);
    return () => {
      wanted = false;
      stop();
    };
  }, [id]);
  const state = usePatience(shown.state);
  return { id: shown.id, state };
}

function useTabId(): number | null {
  const given = Number(new URLSearchParams(location.search).get('tab')) || null;
  const [id, setId] = useState<number | null>(given);
  useEffect(() => {
    if (given) return;
    const ask = () => {
      browser.tabs.query({ active: true, currentWindow: true }).then(([tab]) => setId(tab?.id ?? null), console.error);
    };
    ask();
    browser.tabs.onActivated.addListener(ask);
    return () => browser.tabs.onActivated.removeListener(ask);
  }, [given]);
  return id;
}
