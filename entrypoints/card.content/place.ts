/*
 * Puts the card where `beside.ts` says: beside its mark, or as a sheet on narrow or touch screens. Measures, writes, and
 * follows scrolling and resizing. Every rule is important: a page may say what it likes of "*".
 */
import { EDGE, GAP, LEAST_ROOM, roomBeside, seenOf, spotBeside, spotOfSheet } from './beside';

const SHEET_BELOW = 600;

type Place = Partial<Record<'left' | 'right' | 'top' | 'bottom' | 'width' | 'max-width', string>>;

/** Keeps the card in place; returns how to stop. */
export function placeCard(host: HTMLElement, root: HTMLElement, range: () => Range | null): () => void {
  const life = new AbortController();
  let frame = 0;
  let upper = false;
  const place = () => {
    frame = 0;
    const sheet = innerWidth < SHEET_BELOW || matchMedia('(pointer: coarse)').matches;
    root.classList.toggle('sheet', sheet);
    root.classList.toggle('upper', sheet && upper);
    const lines = [...(range()?.getClientRects() ?? [])].filter(({ width, height }) => width > 0 && height > 0);
    write(host, sheet ? placeSheet(host, root, { upper, mark: heightOf(lines) }) : besideMark(host, root, lines));
    return { sheet, lines };
  };
  const soon = () => {
    frame ||= requestAnimationFrame(place);
  };
  const options = { signal: life.signal, passive: true, capture: true } as const;
  addEventListener('scroll', soon, options);
  addEventListener('resize', soon, options);
  for (const change of ['resize', 'scroll']) window.visualViewport?.addEventListener(change, soon, options);
  const size = new ResizeObserver(soon);
  size.observe(root);
  const { sheet, lines } = place();
  if (sheet && uncover(host, lines.at(-1))) {
    // What cannot be scrolled away from under a sheet at the bottom may be clear of one at the top.
    const { top = 0 } = range()?.getBoundingClientRect() ?? {};
    upper = top - GAP > seenOf(window).top + host.offsetHeight;
    if (upper) place();
  }
  return () => {
    life.abort();
    size.disconnect();
    if (frame) cancelAnimationFrame(frame);
  };
}

const FREE = {
  position: 'fixed',
  margin: '0',
  padding: '0',
  border: '0',
  background: 'transparent',
  overflow: 'visible',
  inset: 'auto',
  height: 'auto',
  'min-width': '0',
  'min-height': '0',
  'max-height': 'none',
  'z-index': '2147483647',
};

function write(host: HTMLElement, place: Place): void {
  for (const [name, value] of Object.entries({ ...FREE, ...place })) host.style.setProperty(name, value, 'important');
}

/** Leaves room for the lines of the mark beside the sheet. */
function placeSheet(host: HTMLElement, root: HTMLElement, { upper, mark }: { upper: boolean; mark: number }): Place {
  const seen = seenOf(window);
  const wide = { width: `${seen.width}px`, 'max-width': 'none' };
  root.style.setProperty('--room', `${Math.max(LEAST_ROOM, seen.height - mark - EDGE - GAP)}px`);
  write(host, wide);
  return { ...at(spotOfSheet(seen, host.getBoundingClientRect().height, upper)), ...wide };
}

const at = ({ left, top }: { left: number; top: number }) => ({ left: `${left}px`, top: `${top}px` });

function heightOf(lines: DOMRect[]): number {
  return (lines.at(-1)?.bottom ?? 0) - (lines[0]?.top ?? 0);
}

/** A mark that the sheet would cover is brought above it; true where the page could not be scrolled so far. */
function uncover(host: HTMLElement, last: DOMRect | undefined): boolean {
  const hidden = last ? last.bottom + GAP - (seenOf(window).bottom - host.offsetHeight) : 0;
  if (!last || hidden <= 0) return false;
  const before = scrollY;
  scrollBy({ top: Math.min(hidden, last.top - EDGE), behavior: 'instant' });
  return scrollY - before < hidden - 1;
}

function besideMark(host: HTMLElement, root: HTMLElement, lines: DOMRect[]): Place {
  const screen = { width: document.documentElement.clientWidth, height: innerHeight };
  root.style.setProperty('--room', '100vh');
  const side = roomBeside(lines, screen, host.offsetHeight);
  root.style.setProperty('--room', `${side.room}px`);
  const card = { width: host.offsetWidth, height: host.offsetHeight };
  const rtl = getComputedStyle(document.documentElement).direction === 'rtl';
  return {
    width: 'max-content',
    'max-width': `${Math.max(0, screen.width - 2 * EDGE)}px`,
    ...at(spotBeside({ lines, screen, card, rtl, side })),
  };
}
