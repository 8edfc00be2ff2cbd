/*
 * What is known about a tab, kept current: its state, the settings, the dossier. A page that nobody has read yet is read
 * at once, because opening the popup is the asking.
 */
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Dataset } from '../../core/dossier';
import { loadDataset } from '../../page/dossier-files';
import { DEFAULT_SETTINGS, loadSettings, type Settings, watchSettings } from '../../page/settings';
import { loadTabState, type TabState, watchTabState } from '../../page/tab-report';

export interface TabKnowledge {
  tab: TabState | null;
  settings: Settings;
  dataset: Dataset | null | 'failed';
  allowed: boolean;
}

/** The tab that `?tab=` names, or the active one of this window. */
export async function tabShown(address: string): Promise<number | null> {
  const named = new URL(address).searchParams.get('tab');
  if (named !== null && /^\d+$/.test(named)) return Number(named);
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active?.id ?? null;
}

export function useTab(id: number, read: () => void): TabKnowledge {
  const [tab, setTab] = useState<TabState | null>(null);
  const [settings, setSettings] = useState<Settings>(DEFAULT_SETTINGS);
  const [dataset, setDataset] = useState<Dataset | null | 'failed'>(null);
  const [allowed, setAllowed] = useState(true);
  useEffect(() => {
    void loadSettings().then(setSettings);
    loadDataset().then(setDataset, () => setDataset('failed'));
    void loadTabState(id).then((state) => {
      setTab(state ?? null);
      if (!state || state.state === 'not-allowed') read();
    });
    const stops = [watchSettings(setSettings), watchTabState(id, (state) => setTab(state ?? null))];
    return () => {
      for (const stop of stops) stop();
    };
  }, [id]);
  const host = tab?.host ?? '';
  useEffect(() => {
    if (host) void browser.permissions.contains({ origins: [`*://${host}/*`] }).then(setAllowed);
  }, [host, settings]);
  return { tab, settings, dataset, allowed };
}
