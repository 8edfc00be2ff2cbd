/* One record for the card beside a mark, and the way from there to the whole record. */
import { browser } from 'wxt/browser';
import { cardView } from '../../core/view';
import { kindOf, permalink } from '../../core/view-parts';
import { ask } from '../../page/asked';
import { loadDataset } from '../../page/dossier-files';
import { loadWords } from '../../page/locale-files';
import type { CardLook, ToBackground } from '../../page/messages';
import { loadSettings } from '../../page/settings';
import { loadTabState } from '../../page/tab-report';
import { openPanel } from './panel';

export async function describe(id: string, tab: number | undefined): Promise<ToBackground['describe'][1]> {
  const [dataset, state, look] = await Promise.all([loadDataset(), tab === undefined ? undefined : loadTabState(tab), cardLook()]);
  const card = cardView(dataset, id, { report: state?.state === 'read' ? state.report : null });
  return card && { card, look };
}

async function cardLook(): Promise<CardLook> {
  const { language, theme } = await loadSettings();
  return { language, theme, words: await loadWords(language, false) };
}

/** Opens the record in the side panel, or in the explorer where a page's gesture opens no panel. */
export async function openRecord(_kind: string, id: string, tab: number | undefined): Promise<boolean> {
  if (tab !== undefined && (await openPanel(tab))) {
    await ask(tab, { kind: 'record', id });
    return true;
  }
  const kind = kindOf(await loadDataset(), id);
  if (!kind) return false;
  await browser.tabs.create({ url: `${browser.runtime.getURL('/explorer.html')}${permalink({ kind, id })}` });
  return true;
}
