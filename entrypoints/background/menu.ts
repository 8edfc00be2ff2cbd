/* The context menu and the command for selected text: both lead to its check in the side panel. */
import { browser } from 'wxt/browser';
import { SELECTION_LIMIT } from '../../core/selection-text';
import { ask } from '../../page/asked';
import { openPanelOrPage } from './panel';

const LOOK_UP = 'look-up';

export async function createMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: LOOK_UP,
    title: browser.i18n.getMessage('menu_look_up' as Parameters<typeof browser.i18n.getMessage>[0]),
    contexts: ['selection'],
  });
}

interface Clicked {
  menuItemId: string | number;
  selectionText?: string | undefined;
}

export function onMenu({ menuItemId, selectionText }: Clicked, tab: { id?: number | undefined } | undefined): void {
  if (menuItemId !== LOOK_UP || !selectionText || tab?.id === undefined) return;
  void openPanelOrPage(tab.id); // first, while the gesture lasts
  void ask(tab.id, { kind: 'check', text: kept(selectionText) });
}

/** The command: asks the page itself what is selected, since no event says so. An empty text opens the box to paste into. */
export function checkSelected(tab: number): void {
  void openPanelOrPage(tab);
  void selectedIn(tab).then((text) => ask(tab, { kind: 'check', text: kept(text) }));
}

async function selectedIn(tab: number): Promise<string> {
  try {
    const [answer] = await browser.scripting.executeScript({ target: { tabId: tab }, func: () => String(getSelection() ?? '') });
    return typeof answer?.result === 'string' ? answer.result : '';
  } catch {
    return ''; // a page that no extension may read: the box takes what is pasted
  }
}

/** A little more than is checked, so that the panel can say that something was cut. */
function kept(text: string): string {
  return text.slice(0, 2 * SELECTION_LIMIT);
}
