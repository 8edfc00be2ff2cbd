/*
 * The badge: the number of contested points found, nothing at zero, a middle dot where we may not read.
 */
import { browser } from 'wxt/browser';
import type { TabState } from '../../page/tab-report';

const NOT_ALLOWED = '·';
const GROUND = '#d8dedc';
const INK = '#14191b';
const CLOSED: readonly TabState['state'][] = ['not-allowed', 'site-off', 'paused'];

export function badgeOf(state: TabState | undefined): string {
  if (!state) return '';
  if (state.state !== 'read') return CLOSED.includes(state.state) ? NOT_ALLOWED : '';
  const points = new Set(state.report.claims.map(({ claim }) => claim)).size;
  return points > 0 && state.marked ? String(points) : '';
}

/** Brings the badge of a tab up to date with its state; a tab that is gone meanwhile is no error. */
export async function showBadge(tab: number, state: TabState | undefined): Promise<void> {
  const text = badgeOf(state);
  await Promise.allSettled([
    browser.action.setBadgeText({ tabId: tab, text }),
    browser.action.setBadgeBackgroundColor({ tabId: tab, color: GROUND }),
    browser.action.setBadgeTextColor?.({ tabId: tab, color: INK }),
  ]);
}
