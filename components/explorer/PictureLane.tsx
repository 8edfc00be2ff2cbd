/* One track of the timeline: its name, its line, its events as links; each event's name says its full date. */
import { permalink } from '../../core/view-parts';
import { NAME_WIDTH, type PictureEvent, type PictureLane } from '../../core/view-timeline-picture';
import { useWords } from '../words';
import { EventShape } from './EventShape';

const LINE_HEIGHT = 16;

interface LaneProps {
  lane: PictureLane;
  width: number;
  at: (x: number) => number;
  /** The one event that Tab reaches. */
  current: string | null;
  onFocus: (id: string) => void;
}

export function Lane({ lane, width, at, current, onFocus }: LaneProps) {
  const t = useWords();
  const { y } = lane;
  return (
    <g>
      <path class="base" d={`M${at(NAME_WIDTH)} ${y}H${at(width)}`} />
      <text class="name" x={at(0)} y={y + 4} text-anchor="start">
        {lane.name}
      </text>
      {lane.events.map((event) => (
        <EventLabel key={event.item.ref.id} {...{ event, y, at }} />
      ))}
      {lane.events.map(({ item, form, x, from, to }) => {
        const { ref, date, held } = item;
        const name = [t.date(date), ref.title, held ? '' : t('not-held')].filter(Boolean).join(', ');
        return (
          <a
            key={ref.id}
            href={permalink(ref)}
            data-event={ref.id}
            aria-label={name}
            tabIndex={ref.id === current ? 0 : -1}
            onFocus={() => onFocus(ref.id)}
          >
            <title>{name}</title>
            <EventShape form={form} x={at(x)} from={Math.min(at(from), at(to))} to={Math.max(at(from), at(to))} y={y} />
          </a>
        );
      })}
    </g>
  );
}

function EventLabel({ event, y, at }: { event: PictureEvent; y: number; at: (x: number) => number }) {
  const { label } = event;
  if (!label) return null;
  const below = label.level > 0;
  const line = y + label.level * LINE_HEIGHT + (below ? 10 : -4);
  return (
    <g aria-hidden="true">
      <path class="lead" d={`M${at(event.x)} ${below ? y + 7 : y - 7}V${below ? line - 11 : line + 3}`} />
      <text class="lab halo" x={at(label.x)} y={line} text-anchor={label.anchor} lang="en">
        {label.text}
      </text>
    </g>
  );
}
