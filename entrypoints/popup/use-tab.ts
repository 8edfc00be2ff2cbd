/*
 * The state of the tab that the popup is about, kept current. A page that nobody has read yet is read at once, because
 * opening the popup is the asking.
 */
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { loadTabState, type TabState, watchTabState } from '../../page/tab-report';

const STORE_FULL = 'store-full';

/** The tab that `?tab=` names, or else the active one of this window; null until known. */
export function useTabId(): number | null {
  const named = /^\d+$/.exec(new URLSearchParams(location.search).get('tab') ?? '');
  const [id, setId] = useState<number | null>(named ? Number(named[0]) : null);
  useEffect(() => {
    if (id !== null) return;
    const shown = browser.tabs.query({ active: true, currentWindow: true });
    shown.then(([tab]) => setId(tab?.id ?? null), console.error);
  }, []);
  return id;
}

export function useTabState(id: number | null, read: () => Promise<unknown>): TabState | null {
  const [tab, setTab] = useState<TabState | null>(null);
  useEffect(() => {
    if (id === null) return;
    let wanted = true;
    const show = (state: TabState | undefined) => {
      if (wanted) setTab(state ?? null);
    };
    // Asked and still nothing kept: the store takes nothing, and waiting would not change it.
    const admit = async () => {
      if (wanted && !(await loadTabState(id))) setTab({ state: 'error', host: '', code: STORE_FULL });
    };
    loadTabState(id).then((state) => {
      show(state);
      if (wanted && (!state || state.state === 'not-allowed')) void read().then(admit);
    }, console.error);
    const stop = watchTabState(id, show);
    return () => {
      wanted = false;
      stop();
    };
  }, [id]);
  return tab;
}
