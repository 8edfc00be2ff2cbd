/*
 * The timeline as a picture. One tab stop: arrows go along a lane and, up or down, to the nearest day in the next lane;
 * Enter opens, + and − change the scale. It scrolls sideways in its own box; the same events stand below it as a list.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { PictureView } from '../../core/view-timeline-picture';
import { Button } from '../Button';
import { useWords } from '../words';
import { Lane } from './PictureLane';
import { LegendLine } from './PictureLegend';
import { moveIn } from './picture-keys';

interface TimelinePictureProps {
  picture: PictureView;
  /** Draws at another scale; 1 is the whole in 1,200 units. */
  zoom: number;
  onZoom: (zoom: number) => void;
}

const CLOSEST = 6;

export function TimelinePicture({ picture, zoom, onZoom }: TimelinePictureProps) {
  const t = useWords();
  const box = useRef<HTMLElement>(null);
  const [active, setActive] = useState<string | null>(null);
  const rtl = t.direction === 'rtl';
  const at = (x: number) => (rtl ? picture.width - x : x);
  const first = picture.lanes[0]?.events[0]?.item.ref.id ?? null;
  const current = picture.lanes.some(({ events }) => events.some(({ item }) => item.ref.id === active)) ? active : first;
  const rescale = (factor: number) => onZoom(Math.min(CLOSEST, Math.max(1, zoom * factor)));
  useScrollToEnd(box, zoom, rtl);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === '+' || event.key === '=') return rescale(1.5);
    if (event.key === '-') return rescale(1 / 1.5);
    const next = current ? moveIn(picture, current, event.key, rtl) : null;
    if (!next) return;
    event.preventDefault();
    setActive(next);
    box.current?.querySelector<SVGElement>(`[data-event="${next}"]`)?.focus();
  };
  const sentence = t('timeline-picture', {
    from: { date: picture.from },
    to: { date: picture.to },
    count: picture.lanes.length,
  });
  return (
    <figure class="timeline-figure">
      <div class="actions">
        <Button onClick={() => rescale(1.5)} disabled={zoom >= CLOSEST}>
          {t('timeline-closer')}
        </Button>
        <Button onClick={() => rescale(1 / 1.5)} disabled={zoom <= 1}>
          {t('timeline-wider')}
        </Button>
        <Button onClick={() => onZoom(1)} disabled={zoom === 1}>
          {t('timeline-whole')}
        </Button>
      </div>
      <section class="timeline-track" ref={box} aria-label={t('timeline-scroll')} onKeyDown={onKeyDown}>
        <svg
          width={picture.width}
          height={picture.height}
          viewBox={`0 0 ${picture.width} ${picture.height}`}
          role="group"
          aria-label={sentence}
        >
          <defs>
            <pattern id="timeline-hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
              <path class="hatch-line" d="M0 0v5" />
            </pattern>
          </defs>
          {picture.ticks.map(({ x, month }, index) => (
            <g key={month}>
              <path class="base" d={`M${at(x)} 22V${picture.height}`} />
              <text class="axis" x={at(x) + (rtl ? -4 : 4)} y="32" text-anchor="start">
                {monthName(month, t.language, index === 0)}
              </text>
            </g>
          ))}
          {picture.fighting.map(({ x, width, y, name }) => (
            <rect key={x} class="fighting" x={rtl ? at(x + width) : x} y={y - 9} width={width} height="18">
              <title>{name}</title>
            </rect>
          ))}
          {picture.lanes.map((lane) => (
            <Lane key={lane.id} {...{ lane, at, current }} width={picture.width} onFocus={setActive} />
          ))}
          <path class="dossier-end" d={`M${at(picture.asOf.x)} 14V${picture.height}`} />
          <text class="axis end halo" x={at(picture.asOf.x)} y="12" text-anchor="end">
            {t('timeline-ends', { date: { date: picture.asOf.date } })}
          </text>
        </svg>
      </section>
      <LegendLine />
    </figure>
  );
}

/** The newest events are what is looked for first. */
function useScrollToEnd(box: { current: HTMLElement | null }, zoom: number, rtl: boolean): void {
  useEffect(() => {
    const element = box.current;
    if (element) element.scrollLeft = rtl ? -element.scrollWidth : element.scrollWidth;
  }, [box, zoom, rtl]);
}

function monthName(month: string, language: string, first: boolean): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const style = number === 1 || first ? ({ month: 'short', year: 'numeric' } as const) : ({ month: 'short' } as const);
  return new Intl.DateTimeFormat(language, { ...style, timeZone: 'UTC' }).format(Date.UTC(year, number - 1, 1));
}
