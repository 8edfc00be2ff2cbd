/* What the browser has granted, asked of the browser itself and followed when it changes. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

export interface Granted {
  permissions: string[];
  origins: string[];
}

const NOTHING: Granted = { permissions: [], origins: [] };

export async function askGranted(): Promise<Granted> {
  const { permissions = [], origins = [] } = await browser.permissions.getAll();
  return { permissions: [...permissions], origins };
}

/** `known`: what was asked before the page was drawn. */
export function usePermissions(known?: Granted): Granted {
  const [granted, setGranted] = useState<Granted>(known ?? NOTHING);
  useEffect(() => {
    const ask = () => {
      askGranted().then(setGranted, console.error);
    };
    if (!known) ask();
    browser.permissions.onAdded.addListener(ask);
    browser.permissions.onRemoved.addListener(ask);
    return () => {
      browser.permissions.onAdded.removeListener(ask);
      browser.permissions.onRemoved.removeListener(ask);
    };
  }, []);
  return granted;
}
