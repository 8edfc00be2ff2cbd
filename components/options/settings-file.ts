/*
 * Settings as a text file and back. What comes from a file is checked value by value: unknown keys and broken values are
 * dropped, and a file with nothing usable is no settings file.
 */
import type { Settings } from '../../page/settings';
import { hostOf } from './host';

const FORMAT = 'parley.settings/1';

const CHECKS: { [Key in keyof Settings]: (value: unknown) => boolean } = {
  access: (value) => value === 'news-sites' || value === 'all-sites' || value === 'on-click',
  marks: (value) => value === 'first' || value === 'all' || value === 'off',
  hover: (value) => typeof value === 'boolean',
  paused: (value) => typeof value === 'boolean',
  sites: isSites,
  language: (value) => typeof value === 'string' && /^(?:auto|[a-z]{2,3}(?:-[A-Za-z]{2,4})?)$/.test(value),
  theme: (value) => value === 'system' || value === 'light' || value === 'dark',
};

export function writeSettings(settings: Settings): string {
  return `${JSON.stringify({ format: FORMAT, settings }, null, 2)}\n`;
}

/** The usable values; null when the text is no settings file. Access is left out: it needs the browser's permission. */
export function readSettings(text: string): Partial<Settings> | null {
  const file = parse(text);
  if (!isRecord(file) || file['format'] !== FORMAT || !isRecord(file['settings'])) return null;
  const given = Object.entries(file['settings']).filter(
    ([key, value]) => key !== 'access' && key in CHECKS && CHECKS[key as keyof Settings](value),
  );
  return given.length > 0 ? (Object.fromEntries(given) as Partial<Settings>) : null;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isSites(value: unknown): boolean {
  return isRecord(value) && Object.entries(value).every(([host, one]) => hostOf(host) === host && (one === 'on' || one === 'off'));
}
