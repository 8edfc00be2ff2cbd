/* The context menu: selected text is looked up in the dossier. */
import { browser } from 'wxt/browser';

const LOOK_UP = 'look-up';
const QUERY_CHARS = 200;

export async function createMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: LOOK_UP,
    title: browser.i18n.getMessage('menu_look_up' as Parameters<typeof browser.i18n.getMessage>[0]),
    contexts: ['selection'],
  });
}

export function onMenu({ menuItemId, selectionText }: { menuItemId: string | number; selectionText?: string | undefined }): void {
  if (menuItemId !== LOOK_UP || !selectionText) return;
  const query = encodeURIComponent(selectionText.trim().slice(0, QUERY_CHARS));
  void browser.tabs.create({ url: `${browser.runtime.getURL('/explorer.html')}#/search?q=${query}` });
}
