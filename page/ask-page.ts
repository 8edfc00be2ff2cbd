/*
 * Whether a page may concern the dossier, asked of its text a piece at a time and given up as soon as the answer is yes.
 * Takes the text of whole blocks: no style, no layout, no node for every word in a link, no string of the whole page.
 */
import { type Gate, openGate } from '../core/gate';

/** Characters asked about at once. */
const PIECE_CHARS = 8_000;
/** Characters looked at; an article says what it is about long before. */
const LOOK_CHARS = 400_000;
/** Of each piece this much is asked about again with the next, so that no word is cut in two. */
const OVERLAP_CHARS = 40;
/** Code, such as a page's data in JSON, is not what it says to a reader. */
const CODE = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE']);
/** An element that holds one of these is gone into; any other is taken whole. */
const PARTS = 'p,div,li,section,article,main,table,script,style';

/** Asks for one piece of the text with each step, title first; `true` or `false` is the answer. */
export function* askPage(document: Document, gate: Gate): Generator<undefined, boolean> {
  const hasSeen = openGate(gate);
  if (hasSeen(document.title)) return true;
  let kept = '';
  let parts: string[] = [];
  let length = 0;
  let total = 0;
  for (const text of textsOf(document.body)) {
    parts.push(text);
    length += text.length;
    if (length < PIECE_CHARS) continue;
    const piece = (kept + parts.join('')).slice(0, LOOK_CHARS - total + OVERLAP_CHARS);
    if (hasSeen(piece)) return true;
    total += length;
    if (total >= LOOK_CHARS) return false;
    kept = piece.slice(-OVERLAP_CHARS);
    parts = [];
    length = 0;
    yield;
  }
  return hasSeen(kept + parts.join(''));
}

/** What the page itself holds first, then what stands in open shadow roots. */
function* textsOf(root: ParentNode | null): Generator<string> {
  yield* textsIn(root);
  for (const { shadowRoot } of root?.querySelectorAll('*') ?? []) if (shadowRoot) yield* textsOf(shadowRoot);
}

function* textsIn(root: Node | null): Generator<string> {
  for (let node: Node | null = root?.firstChild ?? null; node && root; ) {
    if (node.nodeType === 1 && !CODE.has(node.nodeName)) {
      if ((node as Element).querySelector(PARTS)) {
        node = node.firstChild;
        continue;
      }
      yield node.textContent ?? '';
    } else if (node.nodeType === 3) yield (node as Text).data;
    node = following(node, root);
  }
}

/** The next node after this one and all that is in it. */
function following(node: Node, root: Node): Node | null {
  for (let from: Node | null = node; from && from !== root; from = from.parentNode) if (from.nextSibling) return from.nextSibling;
  return null;
}
