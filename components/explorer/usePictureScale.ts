/*
 * Scale and place of the timeline: wheel with Ctrl (also what a trackpad sends for a pinch), two fingers, a drag, the
 * buttons and the keys. The day under the pointer stays under it; the page's own scrolling is left alone.
 */
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { pointAt, shareAt } from '../../core/view-timeline-picture';

export const CLOSEST = 16;
/** Narrower than this, the whole scrolls. */
const NARROWEST = 720;
/** A press that moves less than this is a click. */
const DRAG_PX = 4;

export interface PictureScale {
  zoom: number;
  /** Width of the drawing. */
  width: number;
  /** Multiplies the scale; `around` is a distance from the box's left edge, its middle unless told. */
  rescale: (factor: number, around?: number) => void;
  showWhole: () => void;
}

export function usePictureScale(box: RefObject<HTMLElement | null>, rtl: boolean): PictureScale {
  const [zoom, setZoom] = useState(1);
  const room = useRoom(box);
  const width = Math.round(Math.max(NARROWEST, room) * zoom);
  const anchor = useRef<{ share: number; around: number } | null>(null);
  const rescale = (factor: number, around?: number) => {
    const element = box.current;
    const next = Math.min(CLOSEST, Math.max(1, zoom * factor));
    if (!element || next === zoom) return;
    const from = around ?? element.clientWidth / 2;
    const point = offsetOf(element, rtl) + from;
    anchor.current = { share: shareAt(rtl ? width - point : point, width), around: from };
    setZoom(next);
  };
  const latest = useRef(rescale);
  latest.current = rescale;
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    // Nothing to keep in place: the newest events are what is looked for first.
    const { share, around } = anchor.current ?? { share: 1, around: element.clientWidth };
    const x = pointAt(share, width);
    const offset = (rtl ? width - x : x) - around;
    element.scrollLeft = rtl ? offset - (width - element.clientWidth) : offset;
  }, [box, width, rtl]);
  useWheelAndPinch(box, latest);
  useDrag(box);
  const showWhole = () => {
    anchor.current = null;
    setZoom(1);
  };
  return { zoom, width, rescale, showWhole };
}

/** What lies to the left of the view; right-to-left boxes count from their right edge, downwards from 0. */
function offsetOf(element: HTMLElement, rtl: boolean): number {
  return rtl ? element.scrollLeft + element.scrollWidth - element.clientWidth : element.scrollLeft;
}

function useRoom(box: RefObject<HTMLElement | null>): number {
  const [room, setRoom] = useState(NARROWEST);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = () => setRoom(element.clientWidth);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [box]);
  return room;
}

function useWheelAndPinch(box: RefObject<HTMLElement | null>, latest: { current: PictureScale['rescale'] }): void {
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const off = new AbortController();
    const options = { passive: false, signal: off.signal };
    const left = () => element.getBoundingClientRect().left;
    element.addEventListener(
      'wheel',
      (event) => {
        if (!event.ctrlKey && !event.metaKey) return;
        event.preventDefault();
        latest.current(Math.exp(-event.deltaY / 250), event.clientX - left());
      },
      options,
    );
    let apart = 0;
    const spread = ({ touches: [one, two] }: TouchEvent) =>
      one && two ? Math.hypot(one.clientX - two.clientX, one.clientY - two.clientY) : 0;
    const begin = (event: TouchEvent) => {
      apart = spread(event);
    };
    element.addEventListener('touchstart', begin, { passive: true, signal: off.signal });
    element.addEventListener(
      'touchmove',
      (event) => {
        const now = spread(event);
        const [one, two] = event.touches;
        if (!one || !two || apart === 0) return;
        event.preventDefault();
        latest.current(now / apart, (one.clientX + two.clientX) / 2 - left());
        apart = now;
      },
      options,
    );
    return () => off.abort();
  }, [box, latest]);
}

/** Dragging with the mouse moves the view; a finger scrolls by itself. The click that ends a drag opens nothing. */
function useDrag(box: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const off = new AbortController();
    const { signal } = off;
    let start: { x: number; scroll: number } | null = null;
    let dragged = false;
    element.addEventListener(
      'pointerdown',
      (event) => {
        dragged = false;
        if (event.pointerType === 'mouse' && event.button === 0) start = { x: event.clientX, scroll: element.scrollLeft };
      },
      { signal },
    );
    addEventListener(
      'pointermove',
      (event) => {
        if (!start) return;
        const by = event.clientX - start.x;
        if (Math.abs(by) > DRAG_PX) dragged = true;
        if (dragged) element.scrollLeft = start.scroll - by;
      },
      { signal },
    );
    const end = () => {
      start = null;
    };
    addEventListener('pointerup', end, { signal });
    element.addEventListener('dragstart', (event) => event.preventDefault(), { signal });
    element.addEventListener(
      'click',
      (event) => {
        if (!dragged) return;
        event.preventDefault();
        event.stopPropagation();
      },
      { capture: true, signal },
    );
    return () => off.abort();
  }, [box]);
}
