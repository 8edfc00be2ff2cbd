/*
 * What the popup's buttons do in a browser. Permission prompts and panels open only inside the gesture, so nothing is
 * awaited before them; what changes afterwards reaches the popup through storage, not through answers.
 */
import { browser } from 'wxt/browser';
import type { Found } from '../../core/search';
import { loadSearch } from '../../page/dossier-files';
import { sendToBackground, sendToTab } from '../../page/messages';
import { loadSettings, saveSettings } from '../../page/settings';
import { allowSite } from '../surface/access';
import type { PopupActions } from './actions';

export function browserActions(tab: number | null, host: () => string): PopupActions {
  const setSite = async (choice: 'on' | 'off') => {
    const { sites } = await loadSettings();
    await saveSettings({ sites: { ...sites, [host()]: choice } });
  };
  return {
    switchSite: (on) => {
      void setSite(on ? 'on' : 'off').then(async () => {
        if (on && (await loadSettings()).marks === 'off') await saveSettings({ marks: 'first' });
      });
    },
    read: async (anyway = false) => (tab === null ? undefined : sendToBackground('analyze', { tab, anyway })),
    allowSite: async () => {
      const granted = await allowSite(host());
      if (granted) await setSite('on');
      return granted;
    },
    resume: () => void saveSettings({ paused: false }),
    pause: () => void saveSettings({ paused: true }),
    setMarks: (marks) => void saveSettings({ marks }),
    openPanel: () => {
      if (tab !== null) openPanel(tab);
    },
    openSettings: () => void browser.runtime.openOptionsPage(),
    openExplorer: () => void browser.tabs.create({ url: '/explorer.html' }),
    reveal: ({ start, end, text }) => {
      if (tab !== null) void sendToTab(tab, 'reveal', { start, end, text });
    },
    search: openedOnce(),
    copy: (text) => navigator.clipboard.writeText(text),
  };
}

/** Side panel, sidebar, or a tab of its own where the browser has neither (Firefox for Android). */
function openPanel(tab: number): void {
  const { sidebarAction } = browser as unknown as { sidebarAction?: { open: () => Promise<void> } };
  if (browser.sidePanel) void browser.sidePanel.open({ tabId: tab });
  else if (sidebarAction) void sidebarAction.open();
  else void browser.tabs.create({ url: `/sidepanel.html?tab=${tab}` });
}

function openedOnce(): PopupActions['search'] {
  let opened: Promise<(query: string) => Found> | null = null;
  return async (query) => {
    opened ??= Promise.all([import('../../core/search'), loadSearch()]).then(([{ find, openSearch }, json]) => {
      const index = openSearch(json);
      return (text) => find(index, text, { limit: 50 });
    });
    return (await opened)(query);
  };
}
