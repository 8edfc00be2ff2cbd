/*
 * The report of a tab, as the background keeps it in `storage.session` and the views watch it. Lives and goes with the tab;
 * never written to disk.
 */
import { browser } from 'wxt/browser';
import type { NoReport, PageReport } from '../core/report';

/** `gone`: where marks began whose words have left the page. */
export type TabState =
  | { state: 'read'; host: string; report: PageReport; marked: boolean; gone: number[] }
  | { state: NoReport; host: string; code?: string };

const keyOf = (tab: number) => `tab-${tab}`;

export async function loadTabState(tab: number): Promise<TabState | undefined> {
  const key = keyOf(tab);
  return (await browser.storage.session.get(key))[key] as TabState | undefined;
}

/** Keeps the state; where the session store is full, other reports make room. False where it takes nothing all the same. */
export async function saveTabState(tab: number, state: TabState): Promise<boolean> {
  const key = keyOf(tab);
  if (await canSet(key, state)) return true;
  try {
    const others = Object.keys(await browser.storage.session.get(null)).filter((name) => name.startsWith('tab-') && name !== key);
    await browser.storage.session.remove(others);
  } catch {
    return false;
  }
  return canSet(key, state);
}

async function canSet(key: string, state: TabState): Promise<boolean> {
  try {
    await browser.storage.session.set({ [key]: state });
    return true;
  } catch {
    return false;
  }
}

export async function dropTabState(tab: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tab));
}

/** Calls back with each new state, undefined when it is gone; returns how to stop. */
export function watchTabState(tab: number, onChange: (state: TabState | undefined) => void): () => void {
  const key = keyOf(tab);
  const listen = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = area === 'session' ? changes[key] : undefined;
    if (change) onChange(change.newValue as TabState | undefined);
  };
  browser.storage.onChanged.addListener(listen);
  return () => browser.storage.onChanged.removeListener(listen);
}
