/*
 * Walks a page's text a step at a time. A block that holds nothing but text and inline elements is read whole, in one call;
 * only where something stands inside that breaks a line or is not read are the nodes looked at one by one. What an earlier
 * walk has read and nothing has changed since is taken over without looking.
 */

import type { Changes } from './changes';

/** A stretch of the text that stands in one node: a text node, or an element that was read whole. */
export interface Piece {
  node: Text | Element;
  start: number;
  end: number;
}

/** A block and what of the text and of the lists below lies in it. */
interface Segment {
  block: Element;
  start: number;
  end: number;
  firstPiece: number;
  lastPiece: number;
  firstSegment: number;
}

export interface Walked {
  text: string;
  pieces: Piece[];
  segments: Segment[];
  /** Elements that had to be looked at. */
  looked: number;
}

/** An earlier walk, and what has happened to the page since. */
export interface Earlier {
  walked: Walked;
  changes: Changes;
}

export interface Walk {
  /** Looks at the next node; false when all is read. */
  step(): boolean;
  close(): Walked;
}

const SKIPPED = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE TEXTAREA INPUT SELECT OPTION BUTTON CODE PRE KBD SAMP SVG MATH CANVAS IFRAME OBJECT EMBED AUDIO VIDEO METER PROGRESS DIALOG'.split(
    ' ',
  ),
);
const INLINE_NAMES =
  'a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark q rp rt ruby s slot small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  );
const INLINE = new Set(INLINE_NAMES.map((name) => name.toUpperCase()));
const EDITOR_ROLES = new Set(['textbox', 'searchbox', 'combobox', 'code']);
/** What keeps an element from being read whole. An inline element with a shadow root is not told from one without. */
const BREAKING = `:not(${INLINE_NAMES.join(',')}),[hidden],[aria-hidden],[contenteditable],[role]`;
/** What may have styled a part of it away. */
const STYLED = '[class],[style]';

interface Frame {
  next: Node | null;
  /** What is to be noted when a block ends; null for what is no block. */
  opened: Omit<Segment, 'end' | 'lastPiece'> | null;
  unsettled: number;
  /** Newly come into the page: nothing in it is taken over. */
  fresh: boolean;
}

export function createWalk(root: Node, limit: number, earlier?: Earlier): Walk {
  const pieces: Piece[] = [];
  const segments: Segment[] = [];
  const parts: string[] = [];
  const stack: Frame[] = [];
  let length = 0;
  let last = '\n';
  let looked = 0;
  /** Things seen that can change unnoticed: what stands around them is looked at each time. */
  let unsettled = 0;
  const known = new Map((earlier?.walked.segments ?? []).map((segment, index) => [segment.block, index]));

  const add = (text: string) => {
    if (text === '') return;
    parts.push(text);
    length += text.length;
    last = text.charAt(text.length - 1);
  };
  const breakLine = () => {
    // A break counts like any character: one more than the limit, and the background takes nothing of the page.
    if (last !== '\n' && length < limit) add('\n');
  };
  const addPiece = (node: Text | Element, whole: string) => {
    const text = whole.slice(0, limit - length).replace(/[\t\n\r\f]/g, ' ');
    if (text === '') return;
    pieces.push({ node, start: length, end: length + text.length });
    add(text);
  };
  const open = (holder: Node, block: Element | null, fresh: boolean) => {
    const opened = block && { block, start: length, firstPiece: pieces.length, firstSegment: segments.length };
    stack.push({ next: holder.firstChild, opened, unsettled, fresh });
  };
  const end = ({ opened, unsettled: before }: Frame) => {
    if (!opened) return;
    breakLine();
    if (before === unsettled) segments.push({ ...opened, end: length, lastPiece: pieces.length });
  };
  /** Takes over what is known of a block; false where it must be looked at. */
  const takeOver = (block: Element): boolean => {
    const index = known.get(block);
    const segment = index === undefined ? undefined : earlier?.walked.segments[index];
    if (!earlier || !segment || index === undefined || earlier.changes.changed.has(block)) return false;
    if (length + 1 + segment.end - segment.start > limit) return false;
    breakLine();
    const { walked } = earlier;
    const moved = {
      text: length - segment.start,
      pieces: pieces.length - segment.firstPiece,
      segments: segments.length - segment.firstSegment,
    };
    for (const { node, start, end } of walked.pieces.slice(segment.firstPiece, segment.lastPiece))
      pieces.push({ node, start: start + moved.text, end: end + moved.text });
    for (const each of walked.segments.slice(segment.firstSegment, index + 1)) segments.push(move(each, moved));
    add(walked.text.slice(segment.start, segment.end));
    return true;
  };
  const enter = (element: Element, comesFresh: boolean) => {
    const name = element.nodeName.toUpperCase();
    if (name === 'BR' || name === 'HR') return breakLine();
    if (SKIPPED.has(name)) return;
    const block = INLINE.has(name) ? null : element;
    const fresh = comesFresh || Boolean(earlier?.changes.added.has(element));
    if (block && !fresh && takeOver(block)) return;
    looked += 1;
    if (isClosed(element)) return;
    if ((block || mayBeStyledAway(element)) && !isShown(element)) {
      unsettled += 1;
      return;
    }
    if (block) breakLine();
    const { shadowRoot } = element;
    if (!shadowRoot && isWhole(element)) return readWhole(element, block);
    open(element, block, fresh);
    if (!shadowRoot) return;
    unsettled += 1;
    open(shadowRoot, null, true);
  };
  const readWhole = (element: Element, block: Element | null) => {
    const opened = { start: length, firstPiece: pieces.length, firstSegment: segments.length };
    addPiece(element, element.textContent ?? '');
    if (!block) return;
    breakLine();
    segments.push({ block, ...opened, end: length, lastPiece: pieces.length });
  };

  open(root, null, false);
  return {
    step() {
      const frame = stack.at(-1);
      if (!frame || length >= limit) return false;
      const child = frame.next;
      if (!child) {
        stack.pop();
        end(frame);
        return stack.length > 0;
      }
      frame.next = child.nextSibling;
      if (child.nodeType === 3) addPiece(child as Text, (child as Text).data);
      else if (child.nodeType === 1) enter(child as Element, frame.fresh);
      return true;
    },
    close: () => ({ text: parts.join(''), pieces, segments, looked }),
  };
}

function move(
  { block, start, end, firstPiece, lastPiece, firstSegment }: Segment,
  by: { text: number; pieces: number; segments: number },
): Segment {
  return {
    block,
    start: start + by.text,
    end: end + by.text,
    firstPiece: firstPiece + by.pieces,
    lastPiece: lastPiece + by.pieces,
    firstSegment: firstSegment + by.segments,
  };
}

/** What markup says is never read: what is hidden by attribute and what a person types into. */
function isClosed(element: Element): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable !== 'false') return true;
  const role = element.getAttribute('role');
  return role !== null && EDITOR_ROLES.has(role);
}

/** True for an element with nothing inside that breaks a line, is not read or is not shown. */
function isWhole(element: Element): boolean {
  if (!element.firstElementChild) return true;
  return !element.querySelector(BREAKING) && (!element.querySelector(STYLED) || showsAll(element));
}

/**
 * True where everything in the element is shown: the browser says in one answer what it shows of it, which costs a
 * twentieth of asking each part. Not asked of what it has not laid out; a text in other letters than shown is no match.
 */
function showsAll(element: Element): boolean {
  if (typeof element.checkVisibility !== 'function') return true;
  if (!element.checkVisibility({ contentVisibilityAuto: true })) return false;
  // biome-ignore lint/performance/useDomNodeTextContent: what is shown is what is wanted
  const shown = (element as HTMLElement).innerText ?? '';
  const all = element.textContent ?? '';
  return shown === all || shown.replace(SPACES, '') === all.replace(SPACES, '');
}

const SPACES = /\s+/g;

/** An inline element without either is shown or hidden with its block nearly always, and asking costs style. */
function mayBeStyledAway(element: Element): boolean {
  return element.hasAttribute('class') || element.hasAttribute('style');
}

function isShown(element: Element): boolean {
  return typeof element.checkVisibility !== 'function' || element.checkVisibility({ visibilityProperty: true });
}
