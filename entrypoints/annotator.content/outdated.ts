/*
 * Says that the extension was updated under the page before its first card came: the script that draws cards can no longer
 * be had, so that a plain box says it, in the system's own colours, until the next press or Escape. Nothing stands in the
 * page before somebody asks for a card.
 */
import { TAG } from '../card.content/drawing';

/** A page may say what it likes of "*". */
const HOST =
  'all:initial!important;display:block!important;position:fixed!important;inset:auto 12px 12px auto!important;z-index:2147483647!important';
const BOX =
  'max-width:300px;padding:12px 16px;border:1px solid;border-radius:8px;font:14px/1.5 system-ui,sans-serif;color-scheme:light dark;color:CanvasText;background:Canvas';

export function sayOutdated({ text, language }: { text: string; language: string }): void {
  const host = document.createElement(TAG);
  const box = document.createElement('div');
  host.style.cssText = HOST;
  box.style.cssText = BOX;
  box.role = 'alert';
  box.lang = language;
  box.dir = 'auto';
  host.attachShadow({ mode: 'closed' }).append(box);
  document.documentElement.append(host);
  host.popover = 'manual';
  host.showPopover?.();
  box.textContent = text;
  const life = new AbortController();
  const close = (event: Event) => {
    if (event instanceof KeyboardEvent && event.key !== 'Escape') return;
    life.abort();
    host.remove();
  };
  for (const kind of ['pointerdown', 'keydown']) addEventListener(kind, close, { capture: true, signal: life.signal });
}
