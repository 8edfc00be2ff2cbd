/*
 * The card's script: asked for by the annotator when the reader first points at a mark. Puts its one object where the
 * annotator finds it and does nothing until told.
 */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { createDrawing } from './draw';
import './drawing';

export default defineContentScript({
  matches: [],
  registration: 'runtime',
  main() {
    globalThis.parleyCard ??= createDrawing();
  },
});
