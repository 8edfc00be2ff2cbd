/*
 * Where Parley may read, asked of the browser. The question comes first in each function, before anything is awaited:
 * both browsers take it only from the gesture itself. What was refused changes nothing.
 */
import { browser } from 'wxt/browser';
import { newsSites } from '../../data/news-sites';
import { type AccessMode, saveSettings } from '../../page/settings';

const EVERY_SITE = '*://*/*';

/** A site with its subdomains. */
export function patternOf(host: string): string {
  return `*://*.${host}/*`;
}

function originsFor(mode: AccessMode): string[] {
  if (mode === 'all-sites') return [EVERY_SITE];
  return mode === 'news-sites' ? newsSites.map(patternOf) : [];
}

/** True when the mode now holds; false when the browser or the person refused. `sites`: hosts that were allowed one by one. */
export async function chooseAccess(mode: AccessMode, sites: readonly string[]): Promise<boolean> {
  const wanted = originsFor(mode);
  const allowed = wanted.length === 0 || (await ask(wanted));
  if (!allowed) return false;
  await saveSettings({ access: mode });
  await giveBack([...wanted, ...sites.map(patternOf)]);
  return true;
}

/** A browser that will not even ask (no gesture left, a policy) has refused. */
function ask(origins: string[]): Promise<boolean> {
  return browser.permissions.request({ origins }).catch(() => false);
}

/** Asks for one site; true when granted. */
export function allowSite(host: string): Promise<boolean> {
  return ask([patternOf(host)]);
}

/** Gives back every granted site that is not to be kept. */
export async function giveBack(kept: readonly string[]): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const spare = origins.filter((origin) => !kept.includes(origin));
  if (spare.length > 0) await browser.permissions.remove({ origins: spare });
}

export function isAllowed(host: string, origins: readonly string[]): boolean {
  return origins.some((origin) => {
    if (origin === EVERY_SITE || origin === '<all_urls>') return true;
    const named = /^(?:\*|https?):\/\/(\*\.)?([^/*]+)\/\*$/.exec(origin);
    const [, below, name] = named ?? [];
    return name === host || Boolean(below && name && host.endsWith(`.${name}`));
  });
}
