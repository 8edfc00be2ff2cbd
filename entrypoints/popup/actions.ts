/*
 * What the popup can do. The view gets these as functions, so that it can be shown and tested without a browser; the real
 * ones are made in `browser-actions.ts`.
 */

import type { Span } from '../../core/report';
import type { Found } from '../../core/search';
import type { MarkMode } from '../../page/settings';

export interface PopupActions {
  /** Marks on or off for this site. */
  switchSite: (on: boolean) => void;
  /** Reads the page once; `anyway` marks it whatever the verdict. */
  read: (anyway?: boolean) => Promise<unknown>;
  /** Asks the browser for the site, then reads there always; false when it refused. */
  allowSite: () => Promise<boolean>;
  resume: () => void;
  pause: () => void;
  setMarks: (mode: MarkMode) => void;
  openPanel: () => void;
  openSettings: () => void;
  openExplorer: () => void;
  /** Scrolls the page to the sentence. */
  reveal: (sentence: Span & { text: string }) => void;
  search: (query: string) => Promise<Found>;
  copy: (text: string) => Promise<void>;
}
