/*
 * Whether a page may concern the dossier, asked of its text a block at a time and given up as soon as the answer is known.
 * Takes the text of whole blocks: no style, no layout, no node for every word in a link, and no string of the whole page,
 * which costs more than all the rest.
 */
import { type Gate, namesParty, namesTalks } from '../core/gate';

/** Characters asked about in one step. */
const STEP_CHARS = 8_000;
/** Characters looked at; an article says what it is about long before. */
const LOOK_CHARS = 400_000;
/** Code, such as a page's data in JSON, is not what it says to a reader. */
const CODE = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE']);
/** An element that holds one of these is gone into; any other is taken whole. */
const PARTS = 'p,div,li,section,article,main,table,script,style';
/** Elements within a line: a word may begin in one and end beside it. */
const INLINE = new Set('A ABBR B BDI BDO CITE EM FONT I MARK Q S SMALL SPAN STRONG SUB SUP TIME U'.split(' '));
/**
 * Elements that may hold a text in a shadow root: those of a page's own making, and of the others those that hold nothing
 * without it. What is frequent and cannot is named first, so that no node is made for it.
 */
const MAY_HOST =
  ':not(a,abbr,aside,b,body,blockquote,br,button,div,em,figcaption,figure,footer,form,h1,h2,h3,h4,h5,h6,header,hr,i,iframe,img,input,label,li,link,main,nav,ol,p,path,picture,script,section,article,small,source,span,strong,style,sup,svg,table,tbody,td,th,time,tr,ul,use),:is(p,span,h1,h2,h3,h4,h5,h6,blockquote):empty,:is(article,aside,body,div,footer,header,main,nav,section):not(:has(*))';

/**
 * Asks for some text with each step, title first; `true` or `false` is the answer. Most pages name no party: that is asked
 * of all the text before the other question is asked at all.
 */
export function* askPage(document: Document, gate: Gate): Generator<undefined, boolean> {
  return (yield* holds(document, (text) => namesParty(text, gate))) && (yield* holds(document, (text) => namesTalks(text, gate)));
}

function* holds({ title, body }: Document, isIn: (text: string) => boolean): Generator<undefined, boolean> {
  if (isIn(title)) return true;
  let total = 0;
  let step = 0;
  const roots: ParentNode[] = body ? [body] : [];
  for (let root = roots.pop(); root; root = roots.pop()) {
    const next = readTexts(root);
    for (let text = next(); text !== null; text = next()) {
      if (isIn(total + text.length > LOOK_CHARS ? text.slice(0, LOOK_CHARS - total) : text)) return true;
      total += text.length;
      step += text.length;
      if (total >= LOOK_CHARS) return false;
      if (step < STEP_CHARS) continue;
      step = 0;
      yield;
    }
    // What stands in open shadow roots comes after what the page itself holds.
    for (const { shadowRoot } of root.querySelectorAll(MAY_HOST)) if (shadowRoot) roots.push(shadowRoot);
  }
  return false;
}

/** The texts of a root's blocks, one with each call and `null` after the last. */
function readTexts(root: Node): () => string | null {
  let node: Node | null = root.firstChild;
  /** Where to go on after the elements that were gone into. */
  const after: (Node | null)[] = [];
  const takeLine = (first: Node): string => {
    let line = '';
    for (node = first; node && isInLine(node); node = node.nextSibling) line += node.textContent ?? '';
    return line;
  };
  return () => {
    while (node || after.length > 0) {
      const here: Node | null = node;
      if (!here) node = after.pop() ?? null;
      else if (here.nodeType === 3) return takeLine(here);
      else {
        node = here.nextSibling;
        if (here.nodeType !== 1 || CODE.has(here.nodeName)) continue;
        if (!hasParts(here)) return INLINE.has(here.nodeName) ? takeLine(here) : (here.textContent ?? '');
        after.push(node);
        node = here.firstChild;
      }
    }
    return null;
  };
}

function hasParts(element: Node): boolean {
  return (element as Element).querySelector(PARTS) !== null;
}

function isInLine(node: Node): boolean {
  return node.nodeType === 3 || (INLINE.has(node.nodeName) && !hasParts(node));
}
