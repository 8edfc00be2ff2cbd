/*
 * Where the card stands: under the last line of its mark, above it where there is more room there, never over it and always
 * on the screen; a sheet at the bottom on narrow or touch screens. Follows scrolling and resizing. Every rule is important:
 * a page may say what it likes of "*".
 */
const GAP = 6;
const EDGE = 8;
const SHEET_BELOW = 600;
const NARROWEST = 320;
/** Less room than this on either side of the mark shows nothing: then the card may cover it. */
const LEAST_ROOM = 140;

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
    upper = top - GAP > seen().top + host.offsetHeight;
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

/**
 * What the reader sees of the page: a page wider than a phone, or one that was enlarged by two fingers, reaches beyond it.
 * A sheet is never narrower than a phone, lest its text be cut small.
 */
function seen(): { left: number; top: number; bottom: number; width: number; height: number } {
  const { offsetLeft = 0, offsetTop = 0, width = innerWidth, height = innerHeight } = window.visualViewport ?? {};
  return { left: offsetLeft, top: offsetTop, bottom: offsetTop + height, width: Math.max(width, Math.min(NARROWEST, innerWidth)), height };
}

/** Leaves room for the lines of the mark beside the sheet. */
function placeSheet(host: HTMLElement, root: HTMLElement, { upper, mark }: { upper: boolean; mark: number }): Place {
  const { left, top, bottom, width, height } = seen();
  root.style.setProperty('--room', `${Math.max(LEAST_ROOM, height - mark - EDGE - GAP)}px`);
  write(host, { width: `${width}px`, 'max-width': 'none' });
  return {
    left: `${left}px`,
    top: `${upper ? top : Math.max(0, bottom - host.getBoundingClientRect().height)}px`,
    width: `${width}px`,
    'max-width': 'none',
  };
}

function heightOf(lines: DOMRect[]): number {
  return (lines.at(-1)?.bottom ?? 0) - (lines[0]?.top ?? 0);
}

/** A mark that the sheet would cover is brought above it; true where the page could not be scrolled so far. */
function uncover(host: HTMLElement, last: DOMRect | undefined): boolean {
  const hidden = last ? last.bottom + GAP - (seen().bottom - host.offsetHeight) : 0;
  if (!last || hidden <= 0) return false;
  const before = scrollY;
  scrollBy({ top: Math.min(hidden, last.top - EDGE), behavior: 'instant' });
  return scrollY - before < hidden - 1;
}

function besideMark(host: HTMLElement, root: HTMLElement, lines: DOMRect[]): Place {
  const first = lines[0];
  const last = lines.at(-1);
  const right = document.documentElement.clientWidth - EDGE;
  const bottom = innerHeight - EDGE;
  const free = { width: 'max-content', 'max-width': `${Math.max(0, right - EDGE)}px` };
  const below = bottom - (last?.bottom ?? EDGE) - GAP;
  const above = (first?.top ?? EDGE) - GAP - EDGE;
  root.style.setProperty('--room', '100vh');
  const whole = host.offsetHeight;
  const under = whole <= below || below >= above;
  const room = under ? below : above;
  const covers = room < LEAST_ROOM;
  root.style.setProperty('--room', `${covers ? bottom - EDGE : room}px`);
  const { offsetWidth: width, offsetHeight: height } = host;
  if (!first || !last || covers) return { ...free, left: `${EDGE}px`, top: `${Math.max(EDGE, bottom - height)}px` };
  const top = under ? Math.max(EDGE, last.bottom + GAP) : Math.min(bottom, first.top - GAP) - height;
  const rtl = getComputedStyle(document.documentElement).direction === 'rtl';
  const wanted = rtl ? last.right - width : last.left;
  const left = Math.max(EDGE, Math.min(wanted, right - width));
  return { ...free, left: `${left}px`, top: `${Math.min(Math.max(EDGE, top), Math.max(EDGE, bottom - height))}px` };
}
