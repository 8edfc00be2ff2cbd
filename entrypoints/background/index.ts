/*
 * The background: wakes up, answers, sleeps. It holds the one engine that every tab shares, keeps the report of each tab
 * in the session's store, and looks after where the scout may run. Nothing it knows is needed after it is stopped.
 */
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { createGuard } from '../../page/hostile';
import { listen, sendToTab, type ToBackground } from '../../page/messages';
import { watchSettings } from '../../page/settings';
import { dropTabState } from '../../page/tab-report';
import { registerScout, runScoutInOpenTabs } from './access';
import { showBadge } from './badge';
import { describe, openRecord } from './describe';
import { checkSelected, createMenu, onMenu } from './menu';
import { openPanelOrPage } from './panel';
import { analyze, followSettings, forget, noteGone, readPage, sendAnnotator, sendCard } from './reading';

export default defineBackground(() => {
  const guard = createGuard(Date.now);
  listen<ToBackground>(
    {
      found: (_request, { tab, frameId }) => (tab?.id === undefined ? false : sendAnnotator(tab.id, frameId ?? 0)),
      read: (article, { tab, frameId }) => (tab?.id === undefined ? null : readPage(article, tab.id, frameId ?? 0)),
      card: (_request, { tab, frameId }) => (tab?.id === undefined ? false : sendCard(tab.id, frameId ?? 0)),
      describe: ({ id }, { tab }) => describe(id, tab?.id),
      open: ({ kind, id }, { tab }) => openRecord(kind, id, tab?.id),
      gone: ({ marks }, { tab }) => (tab?.id === undefined ? false : noteGone(tab.id, marks)),
      analyze: ({ tab, anyway }) => analyze(tab, anyway),
    },
    guard,
  );

  browser.runtime.onInstalled.addListener(({ reason }) => {
    void createMenu();
    void registerScout().then(runScoutInOpenTabs);
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
  browser.runtime.onStartup.addListener(() => void registerScout().then(runScoutInOpenTabs));
  browser.permissions.onAdded.addListener(() => void registerScout().then(runScoutInOpenTabs));
  browser.permissions.onRemoved.addListener(() => void registerScout());

  browser.tabs.onRemoved.addListener((tab) => void dropTabState(tab));
  browser.tabs.onUpdated.addListener((tab, { status, url }) => {
    if (status === 'loading') forget(tab);
    if (status === 'loading' || url !== undefined) void dropTabState(tab).then(() => showBadge(tab, undefined));
  });

  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'next-mark' || command === 'previous-mark') void step(command === 'next-mark' ? 1 : -1, tab?.id);
    if (command === 'open-panel' && tab?.id !== undefined) void openPanelOrPage(tab.id);
    if (command === 'check-selection' && tab?.id !== undefined) checkSelected(tab.id);
  });
  browser.contextMenus.onClicked.addListener(onMenu);

  watchSettings(async (settings) => {
    for (const { id } of await browser.tabs.query({})) if (id !== undefined) await followSettings(id, settings);
  });
});

async function step(by: 1 | -1, tab: number | undefined): Promise<void> {
  const id = tab ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id;
  // The page itself first: a frame answers only where the page has no marks, or two cards would open.
  if (id !== undefined && !(await sendToTab(id, 'step', { by }, 0))) await sendToTab(id, 'step', { by });
}
