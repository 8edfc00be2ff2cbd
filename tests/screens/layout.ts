/*
 * Read inside the page: a compact outline of the layout, and what is wrong with it for a reader (sideways overflow, text cut
 * off or outside, targets too small, contrast too low). The functions run there as text: they may use nothing from here.
 */
export interface Outline {
  /** Indented lines "tag.class start-end", in twelfths of the width, mirrored to left-to-right; repeated items once. */
  lines: string[];
}

/** What a reader would stumble over; each entry names the element and says what is wrong. */
export type Faults = string[];

export function readOutline(this: Document | ShadowRoot): Outline {
  const root = this instanceof Document ? this.body : this.querySelector('[role="dialog"]');
  const lines: string[] = [];
  if (!root) return { lines };
  const frame = root.getBoundingClientRect();
  const width = this instanceof Document ? innerWidth : frame.width;
  const origin = this instanceof Document ? 0 : frame.left;
  const rtl = getComputedStyle(root).direction === 'rtl';
  const KEPT =
    'header,nav,main,section,article,aside,footer,fieldset,figure,table,svg[role],ul,ol,dl,h1,form,[role],.view-head,.entry-head,.actions,.scroller';
  const ONCE = 'ul,ol,dl,table,svg';
  const twelfth = (x: number) => Math.round(((x - origin) / width) * 12);
  const visit = (element: Element, depth: number) => {
    const box = element.getBoundingClientRect();
    const hidden = box.width < 2 || box.height < 2 || getComputedStyle(element).visibility === 'hidden';
    if (hidden) return;
    const kept = element.matches(KEPT);
    if (kept) {
      const [start, end] = [twelfth(box.left), twelfth(box.right)];
      const [from, to] = rtl ? [12 - end, 12 - start] : [start, end];
      const named = [...element.classList].filter((name) => !/^(?:is|has)-/.test(name))[0];
      const role = element.getAttribute('role');
      lines.push(`${'  '.repeat(depth)}${element.localName}${named ? `.${named}` : ''}${role ? `[${role}]` : ''} ${from}-${to}`);
      if (element.matches(ONCE)) return;
    }
    for (const child of element.children) visit(child, depth + (kept ? 1 : 0));
  };
  visit(root, 0);
  return { lines: lines.filter((line, index) => line !== lines[index - 1]) };
}

export function readFaults(this: Document | ShadowRoot, colours: boolean): Faults {
  const root = this instanceof Document ? this.body : this.querySelector('[role="dialog"]');
  if (!root) return ['nothing is drawn'];
  const faults: string[] = [];
  const words = (element: Element) => (element.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 40);
  const note = (element: Element, what: string) => {
    const named = element.getAttribute('class')?.split(' ')[0];
    faults.push(`${element.localName}${named ? `.${named}` : ''} "${words(element)}": ${what}`);
  };
  const hiddenOnPurpose = (element: Element): boolean =>
    Boolean(element.closest('.visually-hidden, .skip, [hidden], [inert], option, pattern, title, style, script, datalist')) ||
    !element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  const own = (element: Element) => [...element.childNodes].some((node) => node.nodeType === 3 && /\S/.test(node.nodeValue ?? ''));
  const parentOf = (element: Element): Element | null => {
    const parent = element.parentNode;
    return parent instanceof ShadowRoot ? parent.host : (parent as Element | null);
  };
  const channels = (colour: string): [number, number, number, number] => {
    const [r = 0, g = 0, b = 0, a = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
    return colour.startsWith('color(srgb') ? [r * 255, g * 255, b * 255, a] : [r, g, b, a];
  };
  const light = ([r, g, b]: readonly number[]) => {
    const [x = 0, y = 0, z = 0] = [r, g, b].map((each = 0) => {
      const share = each / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * x + 0.7152 * y + 0.0722 * z;
  };
  const behind = (element: Element): number[] => {
    const layers: [number, number, number, number][] = [];
    for (let at: Element | null = element; at && at.nodeType === 1; at = parentOf(at)) {
      const layer = channels(getComputedStyle(at).backgroundColor);
      if (layer[3] > 0) layers.push(layer);
      if (layer[3] >= 1) break;
    }
    const dark = matchMedia('(prefers-color-scheme: dark)').matches && !matchMedia('(forced-colors: active)').matches;
    let ground: number[] = dark ? [18, 18, 18] : [255, 255, 255];
    for (const [r, g, b, a] of layers.reverse()) ground = [r, g, b].map((each, index) => each * a + (ground[index] ?? 0) * (1 - a));
    return ground;
  };
  const contrast = (element: Element) => {
    const style = getComputedStyle(element);
    const svg = element instanceof SVGElement;
    const ink = channels(svg ? style.fill : style.color);
    const ground = behind(element);
    const [r, g, b, a] = ink;
    const drawn = [r, g, b].map((each, index) => each * a + (ground[index] ?? 0) * (1 - a));
    const [one, two] = [light(drawn), light(ground)].sort((x, y) => y - x) as [number, number];
    const ratio = (one + 0.05) / (two + 0.05);
    const large =
      Number.parseFloat(style.fontSize) >= 24 || (Number.parseFloat(style.fontSize) >= 18.66 && Number(style.fontWeight) >= 700);
    if (ratio < (large ? 3 : 4.5) - 0.01) note(element, `contrast ${ratio.toFixed(2)}`);
  };
  const scrolls = (element: Element): boolean => {
    for (let at: Element | null = element; at && at.nodeType === 1; at = parentOf(at)) {
      if (/auto|scroll/.test(getComputedStyle(at).overflowX) && at !== document.documentElement && at !== document.body) return true;
    }
    return false;
  };
  const all = [...root.querySelectorAll('*')];
  const texts = all.filter((element) => own(element) && !hiddenOnPurpose(element));
  if (colours) {
    for (const element of texts) if (!element.closest(':disabled')) contrast(element);
    return [...new Set(faults)];
  }
  const frame = root.getBoundingClientRect();
  const [left, right] = this instanceof Document ? [0, innerWidth] : [frame.left, frame.right];
  if (this instanceof Document && document.documentElement.scrollWidth > innerWidth + 1) {
    faults.push(`the page is ${document.documentElement.scrollWidth} wide at ${innerWidth}`);
  }
  for (const element of texts) {
    const box = element.getBoundingClientRect();
    if ((box.left < left - 1 || box.right > right + 1) && !scrolls(element)) note(element, 'reaches outside');
    const style = getComputedStyle(element);
    const cut = /hidden|clip/.test(style.overflowX) && element.scrollWidth > element.clientWidth + 1 && style.display !== 'inline';
    if (cut) note(element, 'is cut off');
  }
  for (const element of all) {
    if (!element.matches('button, select, input:not([type="hidden"]), summary, [role="switch"]') || hiddenOnPurpose(element)) continue;
    const target = element.closest('label') ?? element;
    const box = target.getBoundingClientRect();
    if (box.width < 24 || box.height < 24) note(element, `target of ${Math.round(box.width)} × ${Math.round(box.height)}`);
  }
  return [...new Set(faults)];
}
