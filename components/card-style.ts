/*
 * The style sheet of the card as text, for the closed shadow root. The page owns the root font size there, so every rem
 * becomes pixels; and the host undoes whatever the page's own sheet says about it.
 */
import card from './card.css?inline';
import parts from './parts.css?inline';
import tokens from './tokens.css?inline';

const ROOT_PX = 16;
const HOST = ':host { all: initial; display: block; color-scheme: light dark; }\n';

export const cardStyle = HOST + inPixels([tokens, parts, card].join('\n'));

export function inPixels(css: string): string {
  return css.replace(/(?<!\w|\w-|--)(\d*\.?\d+)rem\b/g, (_, size: string) => `${Number(size) * ROOT_PX}px`);
}
