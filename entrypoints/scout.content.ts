/*
 * The scout: runs on pages the person allowed, asks the cheap question and leaves. A page that may concern the dossier is
 * announced to the background, which sends the annotator; any other page pays for one look at its text and nothing more.
 */
import { defineContentScript } from 'wxt/utils/define-content-script';
import gate from '../data/compiled/gate.json';
import { askPage } from '../page/ask-page';

/** A look is given up for the page after so long, and goes on a little later. */
const SLICE_MS = 8;
/** A page that loads its text late gets further looks, then is left alone. */
const LATER_MS = [1_500, 5_000];

export default defineContentScript({
  matches: [],
  registration: 'runtime',
  main() {
    if (window !== top && !isOwnFrame()) return;
    let looked = false;
    let turn = 0;
    /** A page that has not changed since the last look is not looked at again. */
    let changed = true;
    const watch = new MutationObserver(() => {
      changed = true;
      watch.disconnect();
    });
    const ask = () => {
      const mine = ++turn;
      let times = 0;
      const again = async () => {
        if (changed && document.visibilityState === 'visible') {
          looked = true;
          changed = false;
          if (times < LATER_MS.length) watch.observe(document, { childList: true, characterData: true, subtree: true });
          if (await answerOf(() => mine !== turn)) {
            watch.disconnect();
            return announce();
          }
        }
        if (mine !== turn || times >= LATER_MS.length) return watch.disconnect();
        setTimeout(() => void again(), LATER_MS[times]);
        times += 1;
      };
      void again();
    };
    const start = () => ('requestIdleCallback' in window ? requestIdleCallback(ask, { timeout: 1_000 }) : setTimeout(ask, 50));
    const restart = () => {
      changed = true;
      looked = false;
      start();
    };
    start();
    addEventListener('pageshow', (event) => event.persisted && restart());
    document.addEventListener('visibilitychange', () => !looked && start());
    const { navigation } = window as unknown as { navigation?: EventTarget };
    if (navigation) navigation.addEventListener('navigatesuccess', restart);
    else addEventListener('popstate', restart);
  },
});

/** The answer, in slices; false where the page has moved on meanwhile. */
async function answerOf(isOver: () => boolean): Promise<boolean> {
  const asking = askPage(document, gate);
  let until = performance.now() + SLICE_MS;
  for (let step = asking.next(); ; step = asking.next()) {
    if (step.done) return step.value;
    if (performance.now() < until) continue;
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (isOver()) return false;
    until = performance.now() + SLICE_MS;
  }
}

/** The browser's interface is first touched here: most pages never pay for it. */
function announce(): void {
  const { browser, chrome } = globalThis as unknown as Record<string, Runtime | undefined>;
  void (browser?.runtime ? browser : chrome)?.runtime.sendMessage({ parley: 'found', request: {} }).catch(() => undefined);
}

interface Runtime {
  runtime: { sendMessage(message: unknown): Promise<unknown> };
}

/** Frames of the same origin belong to the page; others are somebody else's. */
function isOwnFrame(): boolean {
  try {
    return Boolean(top?.document);
  } catch {
    return false;
  }
}
