/*
 * What the person chose. Kept in `storage.local` under one key; unknown or broken values fall back to the defaults one by
 * one, so that an older or damaged store never stops the extension.
 */
export type AccessMode = 'news-sites' | 'all-sites' | 'on-click';
export type MarkMode = 'first' | 'all' | 'off';

export interface Settings {
  access: AccessMode;
  marks: MarkMode;
  /** Open a card after a deliberate hover. */
  hover: boolean;
  /** Pause everywhere. */
  paused: boolean;
  /** Host name → what was chosen for it. */
  sites: Record<string, 'on' | 'off'>;
  /** Language tag, or 'auto' for the browser's. */
  language: string;
  theme: 'system' | 'light' | 'dark';
}

export const DEFAULT_SETTINGS: Settings = {
  access: 'on-click',
  marks: 'first',
  hover: true,
  paused: false,
  sites: {},
  language: 'auto',
  theme: 'system',
};
