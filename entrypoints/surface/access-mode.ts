/*
 * The one answer to where Parley may read: the bundled news sites, all sites, or none until a click. Apart from single sites,
 * because only settings and welcome need the bundled list.
 */
import { newsSites } from '../../data/news-sites';
import { type AccessMode, saveSettings } from '../../page/settings';
import { ask, EVERY_SITE, giveBack, patternOf } from './access';

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
