/*
 * What can be seen of the extension from outside, in either browser: marks on a page and where they lie, the badge, the
 * card, what a page or the popup says. What does not appear in time throws.
 */
import { type DrivenBrowser, type Tab, until } from './driver';

/** Names of our highlights and how many ranges each has. */
export const marksOn = (tab: Tab): Promise<Record<string, number>> =>
  tab.evaluate(() => {
    const found: Record<string, number> = {};
    const registry = CSS.highlights as unknown as Map<string, Set<Range>> | undefined;
    registry?.forEach((set, name) => {
      if (name.startsWith('parley-')) found[name] = set.size;
    });
    return found;
  });

export const countOf = (marks: Record<string, number>): number => Object.values(marks).reduce((sum, count) => sum + count, 0);

/** Opens a page and waits for its first marks. */
export async function openMarked(browser: DrivenBrowser, url: string): Promise<Tab> {
  const tab = await browser.open(url);
  await waitForMarks(tab);
  return tab;
}

export const waitForMarks = (tab: Tab) =>
  until(
    () => marksOn(tab),
    (marks) => countOf(marks) > 0,
    'marks on the page',
  );

/** The middle of the first mark whose text is exactly this, brought into view. */
export async function placeOf(tab: Tab, text: string): Promise<{ x: number; y: number }> {
  const place = await tab.evaluate((wanted: string) => {
    const registry = CSS.highlights as unknown as Map<string, Set<Range>>;
    for (const [name, set] of registry) {
      if (!name.startsWith('parley-')) continue;
      for (const range of set) {
        if (range.toString() !== wanted) continue;
        const line = range.startContainer.parentElement;
        if (range.getBoundingClientRect().bottom > innerHeight - 40) line?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const box = range.getClientRects()[0];
        if (box) return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
      }
    }
    return null;
  }, text);
  if (!place) throw new Error(`no mark on the page reads "${text}"`);
  return place;
}

/** A point on the first mark of a group, brought into view. */
export async function placeOfMark(tab: Tab, group: string): Promise<{ x: number; y: number }> {
  const place = await tab.evaluate((name: string) => {
    const [range] = (CSS.highlights as unknown as Map<string, Set<Range>>).get(name) ?? [];
    range?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = range?.getClientRects()[0];
    return box ? { x: box.left + Math.min(20, box.width / 2), y: box.top + box.height / 2 } : null;
  }, `parley-${group}`);
  if (!place) throw new Error(`no mark of the group "${group}" on the page`);
  return place;
}

export const badgeOf = (browser: DrivenBrowser, tab: number) => browser.ask((id: number) => chrome.action.getBadgeText({ tabId: id }), tab);

export const cardsOn = (tab: Tab) => tab.evaluate(() => document.querySelectorAll('parley-card').length);

export const outerOf = (tab: Tab) => tab.evaluate(() => document.documentElement.outerHTML);

/** What a page shows to a reader: hidden text left out. */
// biome-ignore lint/performance/useDomNodeTextContent: what is hidden must not count as said
export const textOf = (tab: Tab): Promise<string> => tab.evaluate(() => document.body.innerText);

/** What the popup says of a tab, as read, once `holds`. */
export async function readPopup(browser: DrivenBrowser, tab: number, holds: (text: string) => boolean): Promise<string> {
  const popup = await browser.open(browser.inside(`/popup.html?tab=${tab}`));
  try {
    return await until(() => textOf(popup), holds, 'the popup to say it');
  } finally {
    await popup.close();
  }
}
