/*
 * Settings as a text file and back. What comes from a file passes the same checks as what is stored: unknown keys and
 * broken values are dropped, and a file with nothing usable is no settings file.
 */
import { type Settings, soundSettings } from '../../page/settings';

const FORMAT = 'parley.settings/1';

export function writeSettings(settings: Settings): string {
  return `${JSON.stringify({ format: FORMAT, settings }, null, 2)}\n`;
}

/** The usable values; null when the text is no settings file. Access is left out: it needs the browser's permission. */
export function readSettings(text: string): Partial<Settings> | null {
  const file = parse(text);
  if (!isRecord(file) || file['format'] !== FORMAT || !isRecord(file['settings'])) return null;
  const given = file['settings'];
  const usable = Object.entries(soundSettings(given)).filter(([key, value]) => key !== 'access' && same(value, given[key]));
  return usable.length > 0 ? Object.fromEntries(usable) : null;
}

/** True where the check kept the given value and did not fall back. */
function same(kept: unknown, given: unknown): boolean {
  return JSON.stringify(kept) === JSON.stringify(given);
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
