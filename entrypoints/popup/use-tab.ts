/*
 * The state of the tab that the popup is about and its digest, kept current. A page that nobody has read yet is read at
 * once, because opening the popup is the asking. What the address names is asked for before anything is drawn.
 */
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Digested } from '../../core/view-digested';
import { loadTab, loadTabState, type TabState, watchDigest, watchTabState } from '../../page/tab-report';

const STORE_FULL = 'store-full';

export interface PopupTab {
  state: TabState | null;
  /** Null while the background has made none. */
  digested: Digested | null;
}
const NOTHING: PopupTab = { state: null, digested: null };

const named = /^\d+$/.exec(new URLSearchParams(location.search).get('tab') ?? '');
const asked = named ? Promise.resolve(Number(named[0])) : activeTab();
/** Under way while settings and words are read. */
const first = asked.then((id) => (id === null ? undefined : loadTab(id)));
let known: { id: number | null; tab: PopupTab } | undefined;

/** Resolves, whatever came of it, when the first answer is there to be drawn. */
export const tabReady: Promise<void> = Promise.all([asked, first]).then(
  ([id, kept]) => {
    known = { id, tab: { state: kept?.state ?? null, digested: kept?.digested ?? null } };
  },
  () => {}, // heard of where it is awaited
);

/** The active tab of this window. */
async function activeTab(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

/** The tab that `?tab=` names, or else the active one; null until known. */
export function useTabId(): number | null {
  const [id, setId] = useState<number | null>(known?.id ?? null);
  useEffect(() => {
    asked.then(setId, console.error);
  }, []);
  return id;
}

export function usePopupTab(id: number | null, read: () => Promise<unknown>): PopupTab {
  const [tab, setTab] = useState(known?.tab ?? NOTHING);
  useEffect(() => {
    if (id === null) return;
    let wanted = true;
    const show = (change: Partial<PopupTab>) => {
      if (wanted) setTab((now) => ({ ...now, ...change }));
    };
    const stops = [
      watchTabState(id, (state) => show({ state: state ?? null })),
      watchDigest(id, (digested) => show({ digested: digested ?? null })),
    ];
    // Asked and still nothing kept: the store takes nothing, and waiting would not change it.
    const admit = async () => {
      if (wanted && !(await loadTabState(id))) show({ state: { state: 'error', host: '', code: STORE_FULL } });
    };
    first.then((kept) => {
      const state = kept?.state;
      if (!known) show({ state: state ?? null, digested: kept?.digested ?? null });
      // One that is still `reading` was asked before and may never have been answered.
      if (wanted && (!state || state.state === 'not-allowed' || state.state === 'reading')) void read().then(admit);
    }, console.error);
    return () => {
      wanted = false;
      for (const stop of stops) stop();
    };
  }, [id]);
  return tab;
}
