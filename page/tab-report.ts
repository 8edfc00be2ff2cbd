/*
 * The report of a tab, as the background keeps it in `storage.session` and the views watch it. Lives and goes with the tab.
 */
import type { PageReport } from '../core/report';

/** Why a tab has no report; each is a state that `design.md` draws. */
export type NoReport =
  | 'reading' // under way
  | 'not-allowed' // no access to the site, and not asked yet
  | 'site-off' // switched off for this site
  | 'paused' // switched off everywhere
  | 'unreadable' // browser page, PDF, reader view, store
  | 'error';

export type TabState =
  | { state: 'read'; host: string; report: PageReport; marked: boolean; gone: number[] }
  | { state: NoReport; host: string; code?: string };
