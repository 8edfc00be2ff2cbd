/*
 * The annotator: comes only where the scout or the person asked for it. Reads the page's text once, sends it to the
 * background, draws what comes back as highlights, and opens a card where the reader points. Leaves nothing behind.
 */
import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { type BrowserPage, openPage } from './session';

declare global {
  var parleyAnnotator: BrowserPage | undefined;
}

export default defineContentScript({
  matches: [],
  registration: 'runtime',
  main() {
    // Asked for twice in one page (scout and click): the first one reads again.
    if (globalThis.parleyAnnotator?.isAlive()) {
      globalThis.parleyAnnotator.readAgain();
      return;
    }
    globalThis.parleyAnnotator = openPage({ isAlive: () => browser.runtime?.id !== undefined });
  },
});
