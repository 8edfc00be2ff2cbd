/* What the browser has granted, asked of the browser itself and followed when it changes. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

export interface Granted {
  permissions: string[];
  origins: string[];
}

export function usePermissions(): Granted {
  const [granted, setGranted] = useState<Granted>({ permissions: [], origins: [] });
  useEffect(() => {
    const ask = () => {
      browser.permissions
        .getAll()
        .then(({ permissions = [], origins = [] }) => setGranted({ permissions: [...permissions], origins }), console.error);
    };
    ask();
    browser.permissions.onAdded.addListener(ask);
    browser.permissions.onRemoved.addListener(ask);
    return () => {
      browser.permissions.onAdded.removeListener(ask);
      browser.permissions.onRemoved.removeListener(ask);
    };
  }, []);
  return granted;
}
