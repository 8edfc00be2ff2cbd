/*
 * What a person asked the side panel to show, kept until the panel takes it: a record, or a text to check. The asking and
 * the panel are in different contexts, and the panel may not be there yet.
 */
import { browser } from 'wxt/browser';

export type Asked = { kind: 'record'; id: string } | { kind: 'check'; text: string };

const keyOf = (tab: number) => `asked-${tab}`;

export async function ask(tab: number, asked: Asked): Promise<void> {
  await browser.storage.session.set({ [keyOf(tab)]: asked });
}

/** Calls back with what is asked for this tab, now or later, each once; returns how to stop. */
export function takeAsked(tab: number, onAsked: (asked: Asked) => void): () => void {
  const key = keyOf(tab);
  const take = (asked: unknown) => {
    if (!isAsked(asked)) return;
    void browser.storage.session.remove(key);
    onAsked(asked);
  };
  const listen = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'session') take(changes[key]?.newValue);
  };
  browser.storage.onChanged.addListener(listen);
  browser.storage.session.get(key).then((kept) => take((kept as Record<string, unknown>)[key]), console.error);
  return () => browser.storage.onChanged.removeListener(listen);
}

function isAsked(value: unknown): value is Asked {
  return typeof value === 'object' && value !== null && 'kind' in value;
}
