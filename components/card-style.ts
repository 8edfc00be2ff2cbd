/*
 * The style sheet of the card as text, for the closed shadow root. The page owns the root font size there, so every rem
 * becomes pixels; and the host undoes whatever the page's own sheet says about it.
 */
import card from './card.css?inline';
import adapted from './parts/adapted.css?inline';
import claims from './parts/claims.css?inline';
import controls from './parts/controls.css?inline';
import lists from './parts/lists.css?inline';
import report from './parts/report.css?inline';
import sources from './parts/sources.css?inline';
import standing from './parts/standing.css?inline';
import text from './parts/text.css?inline';
import tokens from './tokens.css?inline';

const ROOT_PX = 16;
/**
 * What a page says of every element ("* { opacity: 0; letter-spacing: 1em }") wins over a host's plain rules: so the host
 * defends itself by important ones, and the element inside begins afresh.
 */
const HOST = `:host { all: initial; display: block; color-scheme: light dark;
  display: block !important; opacity: 1 !important; visibility: visible !important; content-visibility: visible !important;
  filter: none !important; backdrop-filter: none !important; mix-blend-mode: normal !important; clip-path: none !important;
  mask: none !important; transform: none !important; rotate: none !important; scale: none !important; translate: none !important;
  zoom: 1 !important; animation: none !important; transition: none !important; pointer-events: auto !important;
  writing-mode: horizontal-tb !important; columns: auto !important; float: none !important; contain: none !important;
  outline: none !important; box-shadow: none !important; user-select: text !important; }
:host::before, :host::after, :host::backdrop { display: none !important; }
.card-root { all: initial; display: block; }\n`;

export const cardStyle = HOST + inPixels([tokens, text, controls, standing, sources, lists, claims, report, adapted, card].join('\n'));

export function inPixels(css: string): string {
  return css.replace(/(?<!\w|\w-|--)(\d*\.?\d+)rem\b/g, (_, size: string) => `${Number(size) * ROOT_PX}px`);
}
