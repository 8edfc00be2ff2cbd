/*
 * Whether a page may concern the dossier, asked of its text a block at a time and given up as soon as the answer is known.
 * Takes the text of whole blocks: no style, no layout, no node for every word in a link, and no string of the whole page,
 * which costs more than all the rest.
 */
import { type Gate, mayNameParty, namesParty, namesTalks } from '../core/gate';

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
 * without it. What is frequent and cannot is named first, so that little is compared and no node is made for it.
 */
const MAY_HOST =
  ':not(a,p,span,em,li,div,i,b,strong,br,td,tr,img,ul,script,link,path,svg,button,h2,h3,section,article,figure,abbr,aside,body,blockquote,figcaption,footer,form,h1,h4,h5,h6,header,hr,iframe,input,label,main,nav,ol,picture,small,source,style,sup,table,tbody,th,time,use),:is(p,span,h1,h2,h3,h4,h5,h6,blockquote):empty,:is(article,aside,body,div,footer,header,main,nav,section):not(:has(*))';

/** A page of more elements is too long to be asked in one go. */
const MANY_ELEMENTS = 4_000;

/**
 * Asks for some text with each step, title first; `true` or `false` is the answer. Most pages name no party: that is asked
 * of all the text before the other question is asked at all, and of a page of common size without looking at its blocks.
 */
export function* askPage(document: Document, gate: Gate): Generator<undefined, boolean> {
  return mayHold(document, gate) && (yield* holds(document, gate, namesParty)) && (yield* holds(document, gate, namesTalks));
}

/** False where the page holds no word for a party, which a few long strings show soonest. */
function mayHold(document: Document, gate: Gate): boolean {
  if (mayNameParty(document.title, gate) || document.getElementsByTagName('*').length > MANY_ELEMENTS) return true;
  for (let node = document.body?.firstChild ?? null; node; node = node.nextSibling)
    if (!CODE.has(node.nodeName) && mayNameParty(node.textContent ?? '', gate)) return true;
  for (const { shadowRoot } of document.querySelectorAll(MAY_HOST)) if (shadowRoot) return true;
  return false;
}

/**
 * Walks block by block. Long for one function, because a page pays for the compiling of each that is called before it pays
 * for anything else.
 */
function* holds({ title, body }: Document, gate: Gate, isIn: (text: string, gate: Gate) => boolean): Generator<undefined, boolean> {
  if (isIn(title, gate)) return true;
  let total = 0;
  let step = 0;
  const roots: ParentNode[] = body ? [body] : [];
  for (let root = roots.pop(); root; root = roots.pop()) {
    let node: Node | null = root.firstChild;
    /** Where to go on after the elements that were gone into. */
    const after: (Node | null)[] = [];
    while (node || after.length > 0) {
      if (!node) {
        node = after.pop() ?? null;
        continue;
      }
      let text = '';
      const first: Node = node;
      if (isInLine(first)) for (; node && (node === first || isInLine(node)); node = node.nextSibling) text += node.textContent ?? '';
      else {
        node = first.nextSibling;
        if (first.nodeType !== 1 || CODE.has(first.nodeName)) continue;
        if (!hasParts(first)) text = first.textContent ?? '';
        else {
          after.push(node);
          node = first.firstChild;
          continue;
        }
      }
      // A line break between blocks is most of what there is.
      if (text.length < 2) continue;
      if (isIn(total + text.length > LOOK_CHARS ? text.slice(0, LOOK_CHARS - total) : text, gate)) return true;
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

function hasParts(element: Node): boolean {
  return (element as Element).querySelector(PARTS) !== null;
}

function isInLine(node: Node): boolean {
  return node.nodeType === 3 || (INLINE.has(node.nodeName) && !hasParts(node));
}
