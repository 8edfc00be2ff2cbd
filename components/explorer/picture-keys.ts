/* Where an arrow key leads in the timeline: along a lane, or to the nearest day in the lane above or below. */
import type { PictureEvent, PictureView } from '../../core/view-timeline-picture';

/** Id of the event to go to; null when the key leads nowhere. Left and right are swapped in right-to-left. */
export function moveIn(picture: PictureView, from: string, key: string, rtl: boolean): string | null {
  const row = picture.lanes.findIndex(({ events }) => events.some(({ item }) => item.ref.id === from));
  const lane = picture.lanes[row];
  const place = lane?.events.findIndex(({ item }) => item.ref.id === from) ?? -1;
  const event = lane?.events[place];
  if (!lane || !event) return null;
  const forth = rtl ? 'ArrowLeft' : 'ArrowRight';
  const back = rtl ? 'ArrowRight' : 'ArrowLeft';
  const along = (to: number) => lane.events[to]?.item.ref.id ?? null;
  switch (key) {
    case forth:
      return along(place + 1);
    case back:
      return place > 0 ? along(place - 1) : null;
    case 'Home':
      return along(0);
    case 'End':
      return along(lane.events.length - 1);
    case 'ArrowDown':
      return nearest(picture.lanes[row + 1]?.events, event.x);
    case 'ArrowUp':
      return row > 0 ? nearest(picture.lanes[row - 1]?.events, event.x) : null;
    default:
      return null;
  }
}

function nearest(events: PictureEvent[] | undefined, x: number): string | null {
  const [first] = [...(events ?? [])].sort((a, b) => Math.abs(a.x - x) - Math.abs(b.x - x));
  return first?.item.ref.id ?? null;
}
