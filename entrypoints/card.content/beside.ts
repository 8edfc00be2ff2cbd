/*
 * Where a box stands beside a mark, as arithmetic alone: under its last line, above its first where there is more room
 * there, never over it, always on the screen; and a sheet at the foot or the head of what the reader sees. Nothing here
 * measures or writes; `place.ts` does both.
 */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export interface Spot {
  left: number;
  top: number;
}

export const GAP = 6;
export const EDGE = 8;
/** Less room than this on either side of the mark shows nothing: then the card may cover it. */
export const LEAST_ROOM = 140;
const NARROWEST = 320;

/** The side of the mark with room for a card of its whole height, else the roomier one; how high the card may be there. */
export function roomBeside(lines: readonly Box[], screen: { height: number }, whole: number) {
  const bottom = screen.height - EDGE;
  const below = bottom - (lines.at(-1)?.bottom ?? EDGE) - GAP;
  const above = (lines[0]?.top ?? EDGE) - GAP - EDGE;
  const under = whole <= below || below >= above;
  const room = under ? below : above;
  const covers = room < LEAST_ROOM;
  return { under, covers, room: covers ? bottom - EDGE : room };
}

interface Beside {
  lines: readonly Box[];
  /** `width` without a scroll bar. */
  screen: { width: number; height: number };
  card: { width: number; height: number };
  rtl: boolean;
  side: Pick<ReturnType<typeof roomBeside>, 'under' | 'covers'>;
}

/** The card's corner: its beginning under that of the last line, moved as far as the screen asks. */
export function spotBeside({ lines, screen, card, rtl, side: { under, covers } }: Beside): Spot {
  const [first] = lines;
  const last = lines.at(-1);
  const right = screen.width - EDGE;
  const bottom = screen.height - EDGE;
  if (!first || !last || covers) return { left: EDGE, top: Math.max(EDGE, bottom - card.height) };
  const top = under ? Math.max(EDGE, last.bottom + GAP) : Math.min(bottom, first.top - GAP) - card.height;
  const wanted = rtl ? last.right - card.width : last.left;
  return {
    left: Math.max(EDGE, Math.min(wanted, right - card.width)),
    top: Math.min(Math.max(EDGE, top), Math.max(EDGE, bottom - card.height)),
  };
}

/** What the reader sees of a page: the part that two fingers enlarged, or that a page wider than the screen reaches beyond. */
export interface Seen extends Spot {
  bottom: number;
  width: number;
  height: number;
}

interface Window {
  innerWidth: number;
  innerHeight: number;
  visualViewport?: { offsetLeft: number; offsetTop: number; width: number; height: number } | null;
}

/** A sheet is never narrower than a phone, lest its text be cut small. */
export function seenOf({ innerWidth, innerHeight, visualViewport }: Window): Seen {
  const { offsetLeft = 0, offsetTop = 0, width = innerWidth, height = innerHeight } = visualViewport ?? {};
  return {
    left: offsetLeft,
    top: offsetTop,
    bottom: offsetTop + height,
    width: Math.max(width, Math.min(NARROWEST, innerWidth)),
    height,
  };
}

/** A sheet's corner, at the foot of what is seen or at its head. */
export function spotOfSheet({ left, top, bottom }: Seen, height: number, upper: boolean): Spot {
  return { left, top: upper ? top : Math.max(0, bottom - height) };
}
