/* The extension interfaces that the tests ask, in both browsers under one name. */
interface AskedTab {
  id?: number;
  url?: string;
}
interface AskedStorage {
  get: (key: string | null) => Promise<Record<string, unknown>>;
  set: (values: Record<string, unknown>) => Promise<void>;
  remove: (keys: string | string[]) => Promise<void>;
  clear: () => Promise<void>;
}
declare const chrome: {
  tabs: {
    query: (what: { url?: string[]; active?: boolean }) => Promise<AskedTab[]>;
    sendMessage: (tab: number, message: unknown) => Promise<unknown>;
  };
  action: { getBadgeText: (of: { tabId: number }) => Promise<string> };
  storage: { session: AskedStorage; local: AskedStorage };
  runtime: { id: string; sendMessage: (message: unknown) => Promise<unknown> };
  commands: { getAll: () => Promise<{ name?: string; shortcut?: string }[]> };
  permissions: {
    getAll: () => Promise<{ permissions?: string[]; origins?: string[] }>;
    remove: (what: { origins: string[] }) => Promise<boolean>;
  };
  scripting: {
    getRegisteredContentScripts: () => Promise<{ id: string; matches?: string[] }[]>;
  };
};
