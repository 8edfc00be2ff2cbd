/*
 * Single sites that Parley may read, asked of the browser. The question comes first in each function, before anything is
 * awaited: both browsers take it only from the gesture itself. What was refused changes nothing.
 */
import { browser } from 'wxt/browser';

export const EVERY_SITE = '*://*/*';

/** A site with its subdomains. */
export function patternOf(host: string): string {
  return `*://*.${host}/*`;
}

/** A browser that will not even ask (no gesture left, a policy) has refused. */
export function ask(origins: string[]): Promise<boolean> {
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
