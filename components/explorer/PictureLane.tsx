/* One track of the timeline: its line and its events as links; each event's name says its full date. */
import { permalink } from '../../core/view-parts';
import { LINE_HEIGHT } from '../../core/view-picture-labels';
import type { PictureEvent, PictureLane } from '../../core/view-timeline-picture';
import { useWords } from '../words';
import { EventShape } from './EventShape';

interface LaneProps {
  lane: PictureLane;
  width: number;
  at: (x: number) => number;
  /** The one event that Tab reaches, and the one whose entry stands below. */
  current: string | null;
  selected: string | null;
  onFocus: (id: string) => void;
  onSelect: (id: string) => void;
}

export function Lane({ lane, width, at, current, selected, onFocus, onSelect }: LaneProps) {
  const t = useWords();
  const { y } = lane;
  return (
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: an SVG group is no control
    <g role="group" aria-label={lane.name}>
      {lane.events.map(({ item, round, from, to }) =>
        round ? <RoundBand key={item.ref.id} from={at(from)} to={at(to)} lane={lane} /> : null,
      )}
      <path class="base" d={`M0 ${y}H${width}`} />
      <text class="lane-name" x={at(0)} y={lane.top + 16} text-anchor="start" aria-hidden="true">
        {lane.name}
      </text>
      {lane.events.map((event) => (
        <EventLabel key={event.item.ref.id} {...{ event, lane, at }} />
      ))}
      {lane.events.map(({ item, form, x, from, to, dy }) => {
        const { ref, date, held, standing } = item;
        const stands = standing ? t(`standing-${standing.name}`, { count: standing.independent }) : '';
        const name = [t.date(date), ref.title, held ? '' : t('not-held'), stands].filter(Boolean).join(', ');
        const chosen = ref.id === selected;
        return (
          <a
            key={ref.id}
            href={permalink(ref)}
            data-event={ref.id}
            class={chosen ? 'selected' : undefined}
            aria-label={name}
            aria-current={chosen ? 'true' : undefined}
            tabindex={ref.id === current ? 0 : -1} // in SVG the attribute is lower-case, or every event is a stop
            draggable={false}
            onFocus={() => onFocus(ref.id)}
            onClick={(event) => {
              if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
              event.preventDefault();
              onSelect(ref.id);
            }}
          >
            <title>{name}</title>
            <EventShape
              form={form}
              standing={standing?.name}
              x={at(x)}
              from={Math.min(at(from), at(to))}
              to={Math.max(at(from), at(to))}
              y={y + dy}
            />
          </a>
        );
      })}
    </g>
  );
}

/** Never narrower than can be seen; behind the mark, from where the labels begin on one side to where they do on the other. */
function RoundBand({ from, to, lane: { y, clear } }: { from: number; to: number; lane: PictureLane }) {
  const width = Math.max(6, Math.abs(to - from) + 2);
  return <rect class="round-band" x={(from + to - width) / 2} y={y - clear} width={width} height={2 * clear} />;
}

function EventLabel({ event, lane, at }: { event: PictureEvent; lane: PictureLane; at: (x: number) => number }) {
  const { label } = event;
  if (!label) return null;
  const { x, side, row, lines } = label;
  const { y, clear } = lane;
  const up = side === 'above';
  // The baseline of the first line; rows count away from the lane.
  const first = up ? y - clear - 4 - (row + lines.length - 1) * LINE_HEIGHT : y + clear + 12 + row * LINE_HEIGHT;
  const mark = y + event.dy;
  const end = up ? y - clear - row * LINE_HEIGHT : y + clear + row * LINE_HEIGHT;
  return (
    <g aria-hidden="true">
      <path class="lead" d={`M${at(event.x)} ${up ? mark - 7 : mark + 7}V${end}`} />
      <text class="lab halo" text-anchor="middle" lang="en">
        {lines.map((line, index) => (
          <tspan key={line} x={at(x)} y={first + index * LINE_HEIGHT}>
            {line}
          </tspan>
        ))}
      </text>
    </g>
  );
}
