/*
 * The text of a page, read once: one string, with line breaks where a block ends or a <br> stands, and the way back from
 * offsets to ranges. Characters are kept one for one, so an offset always means the same place in the page. Never reads
 * what a person types, code, or what is not shown.
 */
import type { Span } from '../core/report';

/** Slices this long leave a frame its time. */
export const SLICE_MS = 8;
/** Characters read at most. */
export const TEXT_LIMIT = 5_000_000;

export interface TextIndex {
  text: string;
  /** The range of a span; null where its nodes have left the page. */
  rangeOf(span: Span): Range | null;
  /** Offset of a place in the page; null where that place was not read. */
  offsetOf(node: Node, offset: number): number | null;
  /** True while the first node of the span still shows the text that was read. */
  isThere(span: Span): boolean;
}

const SKIPPED = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE TEXTAREA INPUT SELECT OPTION BUTTON CODE PRE KBD SAMP SVG MATH CANVAS IFRAME OBJECT EMBED AUDIO VIDEO METER PROGRESS DIALOG'.split(
    ' ',
  ),
);
const INLINE = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE DATA DEL DFN EM FONT I INS LABEL MARK Q RP RT RUBY S SLOT SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR'.split(
    ' ',
  ),
);
const EDITOR_ROLES = new Set(['textbox', 'searchbox', 'combobox', 'code']);

interface Piece {
  node: Text;
  start: number;
}

/** Reads `root` in one go. */
export function indexText(root: Node, limit = TEXT_LIMIT): TextIndex {
  const reader = createReader(limit);
  for (const _ of reader.walk(root)) if (reader.isFull()) break;
  return reader.close();
}

/** Reads `root` in slices and lets the page breathe in between; null when `signal` aborts. */
export async function indexTextInSlices(
  root: Node,
  signal: AbortSignal,
  rest: () => Promise<void>,
  limit = TEXT_LIMIT,
): Promise<TextIndex | null> {
  const reader = createReader(limit);
  let until = performance.now() + SLICE_MS;
  for (const _ of reader.walk(root)) {
    if (reader.isFull()) break;
    if (performance.now() < until) continue;
    await rest();
    if (signal.aborted) return null;
    until = performance.now() + SLICE_MS;
  }
  return reader.close();
}

function createReader(limit: number) {
  const pieces: Piece[] = [];
  const parts: string[] = [];
  let length = 0;
  let last = '\n';
  const add = (text: string) => {
    parts.push(text);
    length += text.length;
    last = text.charAt(text.length - 1);
  };
  const breakLine = () => {
    if (last !== '\n') add('\n');
  };
  /** Yields after each element, so that a caller can stop between them. */
  function* walk(node: Node): Generator<void> {
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 3) {
        const text = (child as Text).data.slice(0, limit - length);
        if (text === '') continue;
        pieces.push({ node: child as Text, start: length });
        add(text.replace(/[\t\n\r\f]/g, ' '));
      } else if (child.nodeType === 1) {
        yield* walkElement(child as Element);
      }
      if (length >= limit) return;
    }
  }
  function* walkElement(element: Element): Generator<void> {
    const name = element.nodeName.toUpperCase();
    if (name === 'BR' || name === 'HR') return breakLine();
    const inline = INLINE.has(name);
    if (isSkipped(element, name, inline)) return;
    if (!inline) breakLine();
    yield;
    if (element.shadowRoot) yield* walk(element.shadowRoot);
    yield* walk(element);
    if (!inline) breakLine();
  }
  return { walk, isFull: () => length >= limit, close: () => close(parts.join(''), pieces) };
}

function isSkipped(element: Element, name: string, inline: boolean): boolean {
  if (SKIPPED.has(name)) return true;
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable !== 'false') return true;
  const role = element.getAttribute('role');
  if (role !== null && EDITOR_ROLES.has(role)) return true;
  // Asked of blocks only: an inline element is shown or hidden with its block nearly always, and asking costs style.
  return !inline && typeof element.checkVisibility === 'function' && !element.checkVisibility({ visibilityProperty: true });
}

function close(text: string, pieces: Piece[]): TextIndex {
  const startOf = new Map<Node, number>();
  for (const { node, start } of pieces) startOf.set(node, start);
  /** The piece in which an offset lies; at a border the later one for starts, the earlier one for ends. */
  const pieceAt = (offset: number): Piece | undefined => {
    let low = 0;
    let high = pieces.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((pieces[middle]?.start ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return pieces[low];
  };
  const shows = (piece: Piece, offset: number) => piece.node.isConnected && offset - piece.start <= piece.node.data.length;
  return {
    text,
    rangeOf({ start, end }) {
      const first = pieceAt(start);
      const final = pieceAt(end - 1);
      if (!first || !final || end <= start || !shows(first, start) || !shows(final, end)) return null;
      const range = first.node.ownerDocument.createRange();
      range.setStart(first.node, start - first.start);
      range.setEnd(final.node, end - final.start);
      return range;
    },
    offsetOf(node, offset) {
      const start = startOf.get(node);
      return start === undefined ? null : start + offset;
    },
    isThere({ start, end }) {
      const piece = pieceAt(start);
      if (!piece?.node.isConnected) return false;
      const from = start - piece.start;
      const here = piece.node.data.slice(from, from + end - start).replace(/[\t\n\r\f]/g, ' ');
      return here !== '' && text.startsWith(here, start);
    },
  };
}
