/*
 * Where the card stands: under the last line of its mark, above it where there is more room there, never over it and always
 * on the screen; a sheet at the bottom on narrow or touch screens. Follows scrolling and resizing. Every rule is important:
 * a page may say what it likes of "*".
 */
const GAP = 6;
const EDGE = 8;
const SHEET_BELOW = 600;
/** Less room than this on either side of the mark shows nothing: then the card may cover it. */
const LEAST_ROOM = 140;

type Place = Partial<Record<'left' | 'right' | 'top' | 'bottom' | 'width' | 'max-width', string>>;

/** Keeps the card in place; returns how to stop. */
export function placeCard(host: HTMLElement, root: HTMLElement, range: () => Range | null): () => void {
  const life = new AbortController();
  let frame = 0;
  const place = () => {
    frame = 0;
    const sheet = innerWidth < SHEET_BELOW || matchMedia('(pointer: coarse)').matches;
    root.classList.toggle('sheet', sheet);
    const lines = [...(range()?.getClientRects() ?? [])].filter(({ width, height }) => width > 0 && height > 0);
    write(host, sheet ? bottomSheet(root) : besideMark(host, root, lines));
    return { sheet, lines };
  };
  const soon = () => {
    frame ||= requestAnimationFrame(place);
  };
  const options = { signal: life.signal, passive: true, capture: true } as const;
  addEventListener('scroll', soon, options);
  addEventListener('resize', soon, options);
  window.visualViewport?.addEventListener('resize', soon, options);
  const size = new ResizeObserver(soon);
  size.observe(root);
  const { sheet, lines } = place();
  if (sheet) uncover(host, lines.at(-1));
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

function bottomSheet(root: HTMLElement): Place {
  root.style.setProperty('--room', `${innerHeight - EDGE}px`);
  return { left: '0px', right: '0px', bottom: '0px', top: 'auto', width: '100%', 'max-width': '100%' };
}

/** A mark that the sheet would cover is brought above it. */
function uncover(host: HTMLElement, last: DOMRect | undefined): void {
  const hidden = last ? last.bottom + GAP - (innerHeight - host.offsetHeight) : 0;
  if (last && hidden > 0) scrollBy({ top: Math.min(hidden, last.top - EDGE), behavior: 'instant' });
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
