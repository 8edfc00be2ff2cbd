/*
 * Between offsets of a text that was read and places in the page. The text nodes of an element that was read whole are
 * looked up when a place in it is first wanted; a place is known only while the page shows there what was read.
 */
import type { Span } from '../core/report';
import type { Piece, Walked } from './text-walk';

interface Places {
  rangeOf(span: Span): Range | null;
  offsetOf(node: Node, offset: number): number | null;
  isThere(span: Span): boolean;
  /** The element in which a place was read; found without looking at the page. */
  holderOf(offset: number): Element | null;
}

interface Place {
  node: Text;
  /** Offset of the node's first character in the text. */
  start: number;
}

export function createPlaces({ text, pieces }: Pick<Walked, 'text' | 'pieces'>): Places {
  const known = new Map<Piece, Place[]>();
  let byNode: Map<Node, Piece> | undefined;
  /** True where the node shows what was read from `from` on, as far as it holds it. */
  const shows = ({ node, start }: Place, from: number, to: number) => {
    if (!node.isConnected) return false;
    const here = node.data.slice(Math.max(0, from - start), to - start).replace(/[\t\n\r\f]/g, ' ');
    return here !== '' && text.startsWith(here, Math.max(from, start));
  };
  const lookUp = (piece: Piece): Place[] => {
    const found = textNodesIn(piece);
    known.set(piece, found);
    return found;
  };
  /** The text node in which the span begins, and shows its words; what was found before is looked up again where it does not. */
  const placeAt = ({ start, end }: Span): Place | null => {
    const piece = lastBefore(pieces, start);
    if (!piece || start >= piece.end) return null;
    const before = known.get(piece);
    for (const places of before ? [before, null] : [null]) {
      const place = lastBefore(places ?? lookUp(piece), start);
      if (place && shows(place, start, Math.min(end, piece.end))) return place;
    }
    return null;
  };
  return {
    rangeOf({ start, end }) {
      const first = end > start ? placeAt({ start, end }) : null;
      const final = first && placeAt({ start: end - 1, end });
      if (!first || !final) return null;
      const range = first.node.ownerDocument.createRange();
      range.setStart(first.node, start - first.start);
      range.setEnd(final.node, end - final.start);
      return range;
    },
    offsetOf(node, offset) {
      if (node.nodeType !== 3) return null;
      byNode ??= new Map(pieces.map((piece) => [piece.node, piece]));
      for (let holder: Node | null = node; holder; holder = holder.parentNode) {
        const piece = byNode.get(holder);
        if (!piece) continue;
        const isHere = (place: Place) => place.node === node;
        const place = known.get(piece)?.find(isHere) ?? lookUp(piece).find(isHere);
        return place ? place.start + offset : null;
      }
      return null;
    },
    isThere: (span) => placeAt(span) !== null,
    holderOf(offset) {
      const { node } = lastBefore(pieces, offset) ?? {};
      return node?.nodeType === 3 ? node.parentElement : ((node as Element | undefined) ?? null);
    },
  };
}

function textNodesIn({ node, start }: Piece): Place[] {
  if (node.nodeType === 3) return [{ node: node as Text, start }];
  const found: Place[] = [];
  let at = start;
  const walker = node.ownerDocument.createTreeWalker(node, 4); // NodeFilter.SHOW_TEXT, which Node does not have
  for (let next = walker.nextNode(); next; next = walker.nextNode()) {
    const text = next as Text;
    if (text.data !== '') found.push({ node: text, start: at });
    at += text.data.length;
  }
  return found;
}

/** The last of a list in order that starts at `offset` or before. */
function lastBefore<Item extends { start: number }>(items: readonly Item[], offset: number): Item | undefined {
  let low = 0;
  let high = items.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((items[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return items[low];
}
