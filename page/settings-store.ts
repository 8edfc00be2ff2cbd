/* Where settings are kept, and when they change: all that a page needs to know of them. */
import { browser } from 'wxt/browser';

export const SETTINGS_KEY = 'settings';

/** Calls back with what is now stored, from whichever page it was changed; returns how to stop. */
export function watchStored(onChange: (stored: unknown) => void): () => void {
  const listen = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = area === 'local' ? changes[SETTINGS_KEY] : undefined;
    if (change) onChange(change.newValue);
  };
  browser.storage.onChanged.addListener(listen);
  return () => browser.storage.onChanged.removeListener(listen);
}
