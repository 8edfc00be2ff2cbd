/*
 * Where the scout runs: exactly the sites the person granted, asked of the browser each time. Sites switched off are left
 * to the reading, so that switching on again needs no new registration.
 */
import { browser } from 'wxt/browser';

const SCOUT = 'scout';
export const SCOUT_FILE = '/content-scripts/scout.js';

const readable = (origins: readonly string[] = []) => origins.filter((origin) => /^(?:\*|https?):\/\//.test(origin));

/** Registers, changes or removes the scout so that it stands where access stands. */
export async function registerScout(): Promise<void> {
  const { origins } = await browser.permissions.getAll();
  const matches = readable(origins);
  const [known] = await browser.scripting.getRegisteredContentScripts({ ids: [SCOUT] });
  if (matches.length === 0) {
    if (known) await browser.scripting.unregisterContentScripts({ ids: [SCOUT] });
    return;
  }
  const script = { id: SCOUT, js: [SCOUT_FILE], matches, runAt: 'document_idle' as const, allFrames: true, persistAcrossSessions: true };
  if (known) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/** Tabs that were open before access was granted. A tab that refuses (a store page, an error page) is passed over. */
export async function runScoutInOpenTabs(): Promise<void> {
  const { origins } = await browser.permissions.getAll();
  const urls = readable(origins);
  if (urls.length === 0) return;
  const tabs = await browser.tabs.query({ url: urls, discarded: false });
  await Promise.allSettled(
    tabs.map(({ id }) =>
      id === undefined ? null : browser.scripting.executeScript({ target: { tabId: id, allFrames: true }, files: [SCOUT_FILE] }),
    ),
  );
}
