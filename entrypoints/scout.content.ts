/*
 * The scout: runs on pages the person allowed, asks the cheap question and leaves. A page that may concern the dossier is
 * announced to the background, which sends the annotator; any other page pays for one look at its text and nothing more.
 */

import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { mayConcern } from '../core/gate';
import gate from '../data/compiled/gate.json';

/** Characters looked at; an article says what it is about long before. */
const LOOK_CHARS = 400_000;
/** A page that loads its text late gets further looks, then is left alone. */
const LATER_MS = [1_500, 5_000];

export default defineContentScript({
  matches: [],
  registration: 'runtime',
  main() {
    if (window !== top && !isOwnFrame()) return;
    let seen = -1;
    const look = () => {
      if (document.visibilityState !== 'visible') return false;
      const text = document.body?.textContent ?? '';
      if (text.length === seen) return false;
      seen = text.length;
      if (!mayConcern(`${document.title} ${text.slice(0, LOOK_CHARS)}`, gate)) return false;
      void browser.runtime.sendMessage({ parley: 'found', request: {} }).catch(() => undefined);
      return true;
    };
    const ask = () => {
      let times = 0;
      const again = () => {
        if (look() || times >= LATER_MS.length) return;
        setTimeout(again, LATER_MS[times]);
        times += 1;
      };
      again();
    };
    const start = () => ('requestIdleCallback' in window ? requestIdleCallback(ask, { timeout: 1_000 }) : setTimeout(ask, 50));
    const restart = () => {
      seen = -1;
      start();
    };
    start();
    addEventListener('pageshow', (event) => event.persisted && restart());
    document.addEventListener('visibilitychange', () => seen < 0 && start());
    const { navigation } = window as unknown as { navigation?: EventTarget };
    if (navigation) navigation.addEventListener('navigatesuccess', restart);
    else addEventListener('popstate', restart);
  },
});

/** Frames of the same origin belong to the page; others are somebody else's. */
function isOwnFrame(): boolean {
  try {
    return Boolean(top?.document);
  } catch {
    return false;
  }
}
