/* What of the extension runs in a page, put on one global so that the marking benchmark can call it beside its peers. */
import { mayConcern } from '../../core/gate';
import { createHighlights, type Registry } from '../../page/highlights';
import type { Mark } from '../../page/messages';
import { indexText } from '../../page/text-index';

/** Every element counts as near: the worst case, which draws all marks at once. */
const allNear = (elements: Iterable<Element>, onNear: (element: Element) => void) => {
  for (const element of [...elements]) onNear(element);
  return () => undefined;
};

const registry = (CSS as unknown as { highlights: Registry }).highlights;

const own = {
  indexText,
  mayConcern,
  register: (index: ReturnType<typeof indexText>, marks: Mark[]) =>
    createHighlights({ index, marks, registry, onDark: false, whenNear: allNear }),
};

export type OwnInPage = typeof own;
(globalThis as unknown as { own: OwnInPage }).own = own;
