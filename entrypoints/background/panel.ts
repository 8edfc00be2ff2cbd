/*
 * Opens the side panel, or the sidebar, or a page of ours that shows the same. Both browsers open a panel only inside the
 * gesture that asked for it, so nothing is awaited before.
 */
import { browser } from 'wxt/browser';

/** False where no panel would open: no gesture reached us, or the browser has none. */
export async function openPanel(tab: number): Promise<boolean> {
  const { sidePanel, sidebarAction } = browser as unknown as {
    sidePanel?: { open(options: { tabId: number }): Promise<void> };
    sidebarAction?: { open(): Promise<void> };
  };
  try {
    if (sidePanel) await sidePanel.open({ tabId: tab });
    else if (sidebarAction) await sidebarAction.open();
    else return false;
    return true;
  } catch {
    return false;
  }
}

export async function openPanelOrPage(tab: number): Promise<void> {
  if (await openPanel(tab)) return;
  await browser.tabs.create({ url: browser.runtime.getURL(`/sidepanel.html?tab=${tab}` as Parameters<typeof browser.runtime.getURL>[0]) });
}
