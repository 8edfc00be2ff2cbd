/*
 * The report of a tab, as the background keeps it in `storage.session` and the views watch it, and the digest made from it.
 * Both live and go with the tab; never written to disk. Kept as text: a browser takes a long one in milliseconds, and the same
 * as thousands of objects in a second.
 */
import { browser } from 'wxt/browser';
import type { NoReport, PageReport } from '../core/report';
import type { Digested } from '../core/view-digested';

/** `gone`: where marks began whose words have left the page. */
export type TabState =
  | { state: 'read'; host: string; report: PageReport; marked: boolean; gone: number[] }
  | { state: NoReport; host: string; code?: string };

const keyOf = (tab: number) => `tab-${tab}`;
const digestKeyOf = (tab: number) => `digest-${tab}`;

/** What was kept under a key; undefined where nothing was. */
function opened<Kept>(text: unknown): Kept | undefined {
  return typeof text === 'string' ? (JSON.parse(text) as Kept) : undefined;
}

export async function loadTabState(tab: number): Promise<TabState | undefined> {
  const key = keyOf(tab);
  return opened((await browser.storage.session.get(key))[key]);
}

/** State and digest at one moment, so that the one belongs to the other. */
export async function loadTab(tab: number): Promise<{ state: TabState | undefined; digested: Digested | undefined }> {
  const kept = await browser.storage.session.get([keyOf(tab), digestKeyOf(tab)]);
  return { state: opened(kept[keyOf(tab)]), digested: opened(kept[digestKeyOf(tab)]) };
}

/** Keeps the state; where the session store is full, other reports make room. False where it takes nothing all the same. */
export async function saveTabState(tab: number, state: TabState): Promise<boolean> {
  const key = keyOf(tab);
  if (await canSet(key, state)) return true;
  try {
    const others = Object.keys(await browser.storage.session.get(null)).filter((name) => /^(?:tab|digest)-/.test(name) && name !== key);
    await browser.storage.session.remove(others);
  } catch {
    return false;
  }
  return canSet(key, state);
}

/** Keeps a digest where there is room; without one a view makes its own. */
export const saveDigest = (tab: number, digested: Digested): Promise<boolean> => canSet(digestKeyOf(tab), digested);

/** Before a new state is kept: the digest of the old one no longer holds. */
export async function dropDigest(tab: number): Promise<void> {
  await browser.storage.session.remove(digestKeyOf(tab));
}

async function canSet(key: string, value: unknown): Promise<boolean> {
  try {
    await browser.storage.session.set({ [key]: JSON.stringify(value) });
    return true;
  } catch {
    return false;
  }
}

export async function dropTabState(tab: number): Promise<void> {
  await browser.storage.session.remove([keyOf(tab), digestKeyOf(tab)]);
}

/** Calls back with each new state, undefined when it is gone; returns how to stop. */
export function watchTabState(tab: number, onChange: (state: TabState | undefined) => void): () => void {
  return watchKey(keyOf(tab), (value) => onChange(opened(value)));
}

/** The same for the digest. */
export function watchDigest(tab: number, onChange: (digested: Digested | undefined) => void): () => void {
  return watchKey(digestKeyOf(tab), (value) => onChange(opened(value)));
}

function watchKey(key: string, onChange: (value: unknown) => void): () => void {
  const listen = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = area === 'session' ? changes[key] : undefined;
    if (change) onChange(change.newValue);
  };
  browser.storage.onChanged.addListener(listen);
  return () => browser.storage.onChanged.removeListener(listen);
}
