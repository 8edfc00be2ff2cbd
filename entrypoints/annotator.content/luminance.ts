/* Whether the text beneath a mark is light, so that the underline is one that can be seen on its ground. */
import type { Span } from '../../core/report';
import type { TextIndex } from '../../page/text-index';

/** Relative luminance (WCAG 2.2) from which text counts as light. */
const LIGHT = 0.4;

export function isLightText(index: TextIndex, span: Span | undefined): boolean {
  const element = span && index.rangeOf(span)?.startContainer.parentElement;
  if (!element) return false;
  const [red = 0, green = 0, blue = 0] = (getComputedStyle(element).color.match(/[\d.]+/g) ?? []).map(Number);
  const linear = (channel: number) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue) > LIGHT;
}
