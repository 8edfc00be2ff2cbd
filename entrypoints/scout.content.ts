/*
 * The scout: runs on pages the person allowed, asks the cheap question and leaves. A page that may concern the dossier is
 * announced to the background, which sends the annotator; any other page pays for one look at its text and nothing more.
 */
import { defineContentScript } from 'wxt/utils/define-content-script';
import type { Gate } from '../core/gate';
import gate from '../data/compiled/gate.json';
import { askPage } from '../page/ask-page';

/** A look is given up for the page after so long, and goes on a little later. */
const SLICE_MS = 8;
/** A page that changes gets further looks, so long after the change; then it is left alone until its address changes. */
const LATER_MS = [1_500, 5_000];
/** After a change of address, for the page to draw what is there. */
const MOVED_MS = 50;

export default defineContentScript({
  matches: [],
  registration: 'runtime',
  main() {
    if (window !== top && !isOwnFrame()) return;
    let looks = 0;
    let turn = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let followsMoves = false;
    const watch = new MutationObserver(() => {
      watch.disconnect();
      followMoves();
      timer = setTimeout(look, LATER_MS[looks - 1]);
    });
    const look = async () => {
      const mine = ++turn;
      if (document.hidden) return document.addEventListener('visibilitychange', look, { once: true });
      if (looks < LATER_MS.length) watch.observe(document, { childList: true, characterData: true, subtree: true });
      looks += 1;
      if (!(await answerOf(() => mine !== turn))) return;
      stop();
      // The annotator follows the page from here on; where it does not come, we do.
      if (!(await announce())) followMoves();
    };
    const stop = () => {
      watch.disconnect();
      clearTimeout(timer);
    };
    /** A page that never changes does not go elsewhere either. */
    const followMoves = () => {
      if (followsMoves) return;
      followsMoves = true;
      const { navigation } = window as unknown as { navigation?: EventTarget };
      (navigation ?? window).addEventListener(navigation ? 'navigatesuccess' : 'popstate', () => {
        stop();
        looks = 0;
        timer = setTimeout(look, MOVED_MS);
      });
    };
    // The browser waits with us for a quiet moment: the page is there, and waiting for another costs more than the look.
    void look();
  },
});

/** The answer, in slices; false where the page has moved on meanwhile. */
async function answerOf(isOver: () => boolean): Promise<boolean> {
  const asking = askPage(document, gate as Gate);
  // Not `performance.now()`: a page that asks nothing else of that object would pay for its making.
  let until = Date.now() + SLICE_MS;
  for (let step = asking.next(); ; step = asking.next()) {
    if (step.done) return step.value;
    if (Date.now() < until) continue;
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (isOver()) return false;
    until = Date.now() + SLICE_MS;
  }
}

/** True where the annotator is on its way. The browser's interface is first touched here: most pages never pay for it. */
async function announce(): Promise<boolean> {
  const { browser, chrome } = globalThis as unknown as Record<string, Runtime | undefined>;
  try {
    return (await (browser?.runtime ? browser : chrome)?.runtime.sendMessage({ parley: 'found', request: {} })) === true;
  } catch {
    return false;
  }
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
