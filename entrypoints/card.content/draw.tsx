/*
 * The card in the page: one element in the top layer with a closed shadow root, there only while a card is open. Escape
 * closes it and gives the focus back to where it was.
 */
import { render } from 'preact';
import { cardStyle } from '../../components/card-style';
import { MentionCard } from '../../components/MentionCard';
import { OutdatedCard } from '../../components/OutdatedCard';
import { BUNDLED_WORDS, createWords, type Translate, WordsProvider } from '../../components/words';
import type { CardLook } from '../../page/messages';
import { type CardDrawing, type ShownCard, TAG } from './drawing';
import { placeCard } from './place';

interface Host {
  element: HTMLElement;
  root: HTMLElement;
  /** What had the focus before. */
  before: Element | null;
  life: AbortController;
  stopPlacing: () => void;
}

export function createDrawing(): CardDrawing {
  let host: Host | null = null;
  let shown: ShownCard | null = null;
  const close = () => {
    if (!host) return;
    const { element, before, life, stopPlacing } = host;
    const hadFocus = document.activeElement === element;
    stopPlacing();
    life.abort();
    element.remove();
    host = null;
    const closed = shown;
    shown = null;
    closed?.onClosed();
    if (hadFocus && before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
  };
  return {
    close,
    holds: (event) => host !== null && event.composedPath().includes(host.element),
    show(next) {
      host ??= openHost(close);
      shown = next;
      const { element, root } = host;
      const words = wordsOf(next.look);
      standIn(standOf(next.range()), element);
      applyLook(root, next.look, words);
      render(<Card shown={next} words={words} onClose={close} />, root);
      host.stopPlacing();
      host.stopPlacing = placeCard(element, root, () => shown?.range() ?? null);
      if (next.how !== 'hover') takeFocus(root);
    },
  };
}

/** Who steps on by the card's own buttons stays on them. */
function takeFocus(root: HTMLElement): void {
  if (!root.querySelector('.foot :focus')) root.querySelector<HTMLElement>('.mention-card')?.focus({ preventScroll: true });
}

function wordsOf({ language, words }: CardLook): Translate {
  return createWords(language === 'auto' ? navigator.language : language, { ...BUNDLED_WORDS, ...words });
}

function Card({ shown, words, onClose }: { shown: ShownCard; words: Translate; onClose: () => void }) {
  const { card, mark, total, how, range, step, onOpenRecord } = shown;
  return (
    <WordsProvider value={words}>
      {card ? (
        <MentionCard
          card={card}
          position={mark + 1}
          total={total}
          byKey={how === 'key'}
          opens={import.meta.env.FIREFOX ? 'explorer' : 'side-panel'}
          page={pageAround(range())}
          onCopy={(text) => navigator.clipboard.writeText(text)}
          onPrevious={() => step(-1)}
          onNext={() => step(1)}
          onOpen={() => onOpenRecord(card.kind, card.id)}
          onClose={onClose}
        />
      ) : (
        <OutdatedCard onClose={onClose} />
      )}
    </WordsProvider>
  );
}

/** Characters before and after a mark that say where it was seen. */
const AROUND = 160;

/** Where the mark stands, for the report of a mistake. */
function pageAround(range: Range | null) {
  const node = range?.startContainer;
  const from = range?.startOffset ?? 0;
  const text = node?.nodeType === Node.TEXT_NODE ? (node as Text).data : '';
  const sentence = text.slice(Math.max(0, from - AROUND), from + AROUND).trim();
  return { address: location.href, title: document.title || null, published: null, sentence: sentence || null };
}

/** The root has a language of its own, or faces and directions would be those of the page. */
function applyLook(root: HTMLElement, { theme }: CardLook, { language, direction }: Translate): void {
  root.lang = language;
  root.dir = direction;
  if (theme === 'system') delete root.dataset['theme'];
  else root.dataset['theme'] = theme;
}

function openHost(close: () => void): Host {
  const before = document.activeElement;
  const element = document.createElement(TAG);
  const shadow = element.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = cardStyle;
  const root = document.createElement('div');
  root.className = 'card-root surface';
  shadow.append(style, root);
  const life = new AbortController();
  const onKey = (event: KeyboardEvent) => {
    if (!event.isTrusted || event.key !== 'Escape') return;
    event.stopPropagation();
    close();
  };
  // What the page puts over everything makes all else inert: a card beneath it could not even be closed.
  const onToggle = ({ target }: Event) => {
    if (target instanceof Element && target.matches(':modal') && !target.contains(element)) close();
  };
  const options = { signal: life.signal, capture: true };
  document.addEventListener('keydown', onKey, options);
  document.addEventListener('toggle', onToggle, options);
  return { element, root, before, life, stopPlacing: () => {} };
}

/** Outside an open modal dialog all is inert: the card for a mark inside one stands inside it too. */
function standOf(range: Range | null): Element {
  return range?.startContainer.parentElement?.closest(':modal') ?? document.documentElement;
}

function standIn(stand: Element, element: HTMLElement): void {
  if (element.parentNode === stand) return;
  stand.append(element);
  if (typeof element.showPopover !== 'function') return;
  element.popover = 'manual';
  element.showPopover();
}
