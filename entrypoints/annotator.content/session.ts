/*
 * One page from arrival to departure: read, mark, watch, answer. Everything that listens hangs on one AbortSignal, so that
 * leaving is one call; an extension that was updated under the page leaves by itself.
 */
import { readFacts } from '../../page/article';
import { createChanges } from '../../page/changes';
import { createHighlights, type Highlights, type Registry, shownMarks } from '../../page/highlights';
import { listen, type Mark, type Marking, sendToBackground, type ToTab } from '../../page/messages';
import { watchStored } from '../../page/settings-store';
import { indexTextInSlices, type TextIndex } from '../../page/text-index';
import { touches, watchPage } from '../../page/watch';
import { TAG } from '../card.content/drawing';
import { createCards } from './cards';
import { isLightText } from './luminance';
import { whenNear } from './near';
import { sayOutdated } from './outdated';
import { watchPointer } from './pointer';

export interface BrowserPage {
  isAlive(): boolean;
  readAgain(): void;
}

/** What was read last and what it was answered with; null where it concerns nothing. */
interface Known {
  index: TextIndex;
  marking: Marking | null;
}

interface Read {
  index: TextIndex;
  marking: Marking;
  highlights: Highlights;
}

/** Waits before a text that got no answer is sent again. */
const ASK_AGAIN_MS = [500, 3_000];

const rest = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

export function openPage({ isAlive }: { isAlive: () => boolean }): BrowserPage {
  const life = new AbortController();
  const { signal } = life;
  let read: Read | null = null;
  let known: Known | null = null;
  const changes = createChanges();
  let reading = false;
  let wantsMore = false;
  let asksAnew = false;
  /** What was read last, whether anything was marked in it or not. */
  let root: Element | null = null;
  const registry = (globalThis as { CSS?: { highlights?: Registry } }).CSS?.highlights;
  const cards = createCards({ signal, current: () => read, isAlive, onOrphaned: () => orphaned() });

  const orphaned = () => {
    const { outdated } = read?.marking ?? {};
    leave();
    if (outdated?.text) sayOutdated(outdated);
  };
  const leave = () => {
    cards.close();
    forget();
    life.abort();
  };
  const forget = () => {
    read?.highlights.clear();
    read = null;
    known = null;
  };
  const draw = (index: TextIndex, marking: Marking) => {
    const before = read?.highlights.marks ?? [];
    read?.highlights.clear();
    const marks = shownMarks(marking.marks, marking.mode);
    const onDark = isLightText(index, marks[0] as Mark | undefined);
    read = {
      index,
      marking,
      highlights: createHighlights({ index, marks, registry, onDark, filled: matchMedia('(forced-colors: active)').matches, whenNear }),
    };
    cards.follow(before);
  };
  const readPage = async () => {
    if (!isAlive()) return leave();
    if (reading) {
      wantsMore = true;
      return;
    }
    reading = true;
    const facts = readFacts(document);
    root = facts.root;
    const since = changes.take();
    const earlier = known ? { walked: known.index.walked, changes: since } : undefined;
    const index = await indexTextInSlices(facts.root, { signal, rest, earlier });
    if (index && !signal.aborted) await take(index, facts);
    reading = false;
    if (wantsMore && !signal.aborted) {
      wantsMore = false;
      if (asksAnew) forget();
      asksAnew = false;
      void readPage();
    }
  };
  /** Reads and asks again; where a reading is under way, its answer will be one of yesterday. */
  const readAnew = () => {
    asksAnew = reading;
    forget();
    void readPage();
  };
  const take = async (index: TextIndex, { root: _, ...facts }: ReturnType<typeof readFacts>) => {
    if (known && known.index.text === index.text) {
      // The same words in new nodes: nothing to ask, only to draw again.
      const { marking } = known;
      known = { index, marking };
      if (!marking) return;
      draw(index, marking);
      return reportGone();
    }
    const marking = await ask({ text: index.text, url: location.href, ...facts });
    if (signal.aborted) return;
    known = marking === undefined ? null : { index, marking };
    if (marking) draw(index, marking);
    else {
      cards.close();
      read?.highlights.clear();
      read = null;
    }
  };
  /** Undefined is no answer: a background that was stopped over its work. It is asked again, and wakes for that. */
  const ask = async (article: Parameters<typeof sendToBackground<'read'>>[1]) => {
    for (const wait of ASK_AGAIN_MS) {
      const marking = await sendToBackground('read', article);
      if (marking !== undefined || signal.aborted || !isAlive()) return marking;
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
    return sendToBackground('read', article);
  };
  const reportGone = () => {
    const { highlights } = read ?? {};
    const gone = highlights?.gone().flatMap((mark) => highlights.marks[mark]?.start ?? []) ?? [];
    void sendToBackground('gone', { marks: gone });
  };

  const stopListening = listen<ToTab>({
    reveal: (span) => cards.reveal(span),
    step: ({ by }) => cards.step(by),
    again: () => {
      readAnew();
      return true;
    },
    leave: () => {
      leave();
      return true;
    },
  });
  signal.addEventListener('abort', stopListening);
  signal.addEventListener(
    'abort',
    watchStored(() => readAnew()),
  );
  watchPointer({ signal, current: () => read && { index: read.index, highlights: read.highlights, hover: read.marking.hover }, cards });
  watchPage({
    root: document.documentElement,
    concerns: (change) => touches(change, root, TAG),
    note: (records) => root && changes.note(root, records),
    signal,
    onChange: () => void readPage(),
    onAddress: () => {
      cards.close();
      readAnew();
    },
    address: () => location.href,
    navigation: (window as unknown as { navigation?: EventTarget }).navigation,
  });
  addEventListener(
    'pageshow',
    (event) => {
      if (!event.persisted) return;
      readAnew();
    },
    { signal },
  );
  void readPage();
  return { isAlive: () => !signal.aborted && isAlive(), readAgain: () => void readPage() };
}
