/*
 * Where the card stands: under the last line of its mark, above it where there is no room below, never over it and always
 * on the screen; a sheet at the bottom on narrow or touch screens. Follows scrolling and resizing.
 */
const GAP = 6;
const EDGE = 8;
const SHEET_BELOW = 600;

/** Keeps the card in place; returns how to stop. */
export function placeCard(host: HTMLElement, root: HTMLElement, range: () => Range | null): () => void {
  const life = new AbortController();
  let frame = 0;
  const place = () => {
    frame = 0;
    const sheet = innerWidth < SHEET_BELOW || matchMedia('(pointer: coarse)').matches;
    root.classList.toggle('sheet', sheet);
    const lines = [...(range()?.getClientRects() ?? [])].filter(({ width, height }) => width > 0 && height > 0);
    Object.assign(host.style, sheet ? bottomSheet() : besideMark(host, lines));
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
  place();
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
  zIndex: '2147483647',
};

function bottomSheet(): Partial<CSSStyleDeclaration> {
  return { ...FREE, left: '0px', right: '0px', bottom: '0px', top: 'auto', width: '100%', maxWidth: '100%' };
}

function besideMark(host: HTMLElement, lines: DOMRect[]): Partial<CSSStyleDeclaration> {
  const { offsetWidth: width, offsetHeight: height } = host;
  const first = lines[0];
  const last = lines.at(-1);
  const right = document.documentElement.clientWidth - EDGE;
  const bottom = innerHeight - EDGE;
  if (!first || !last) return { ...FREE, width: 'max-content', left: `${EDGE}px`, top: `${Math.max(EDGE, bottom - height)}px` };
  const below = last.bottom + GAP;
  const above = first.top - GAP - height;
  const top = below + height <= bottom || above < EDGE ? Math.min(below, Math.max(EDGE, bottom - height)) : above;
  const rtl = getComputedStyle(document.documentElement).direction === 'rtl';
  const wanted = rtl ? last.right - width : last.left;
  const left = Math.max(EDGE, Math.min(wanted, right - width));
  return {
    ...FREE,
    width: 'max-content',
    maxWidth: `${Math.max(0, right - EDGE)}px`,
    left: `${left}px`,
    top: `${top}px`,
    right: 'auto',
    bottom: 'auto',
  };
}
