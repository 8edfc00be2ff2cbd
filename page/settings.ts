/*
 * What the person chose. Kept in `storage.local` under one key; unknown or broken values fall back to the defaults one by
 * one, so that an older or damaged store never stops the extension.
 */
import { browser } from 'wxt/browser';
import { SETTINGS_KEY, watchStored } from './settings-store';

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

const oneOf =
  <T extends string>(...allowed: T[]) =>
  (value: unknown): value is T =>
    allowed.includes(value as T);
const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean';
const isTag = (value: unknown): value is string => typeof value === 'string' && /^(?:auto|[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)$/.test(value);
const isSites = (value: unknown): value is Settings['sites'] =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every(oneOf('on', 'off'));

const CHECKS: { [K in keyof Settings]: (value: unknown) => value is Settings[K] } = {
  access: oneOf('news-sites', 'all-sites', 'on-click'),
  marks: oneOf('first', 'all', 'off'),
  hover: isBoolean,
  paused: isBoolean,
  sites: isSites,
  language: isTag,
  theme: oneOf('system', 'light', 'dark'),
};

/** Every setting that is sound, the default for each that is not. */
export function soundSettings(stored: unknown): Settings {
  const given = (typeof stored === 'object' && stored !== null ? stored : {}) as Record<string, unknown>;
  const sound: Partial<Record<keyof Settings, unknown>> = { ...DEFAULT_SETTINGS };
  for (const key of Object.keys(CHECKS) as (keyof Settings)[]) if (CHECKS[key](given[key])) sound[key] = given[key];
  return sound as Settings;
}

export async function loadSettings(): Promise<Settings> {
  try {
    return soundSettings((await browser.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY]);
  } catch {
    return DEFAULT_SETTINGS;
  }
}

/** Changes some settings and keeps the others; the whole as it now stands. */
export async function saveSettings(patch: Partial<Settings>): Promise<Settings> {
  const settings = soundSettings({ ...(await loadSettings()), ...patch });
  await browser.storage.local.set({ [SETTINGS_KEY]: settings });
  return settings;
}

/** Calls back on every change, from whichever page it was made; returns how to stop. */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  return watchStored((stored) => onChange(soundSettings(stored)));
}

/** What holds for a host: nothing is read where it is 'off'. */
export function isOff(settings: Settings, host: string): boolean {
  return settings.paused || settings.sites[host] === 'off';
}
