/*
 * The timeline as a picture. One tab stop: arrows go along a lane and, up or down, to the nearest day in the next lane;
 * Enter selects, +, − and 0 change the scale. It scrolls sideways in its own box; the same events stand below as a list.
 */
import { useRef, useState } from 'preact/hooks';
import type { PictureView } from '../../core/view-timeline-picture';
import { Button } from '../Button';
import { Data } from '../Data';
import { useWords } from '../words';
import { PictureAxis } from './PictureAxis';
import { Lane } from './PictureLane';
import { LegendLine } from './PictureLegend';
import { moveIn } from './picture-keys';
import { CLOSEST, usePictureScale } from './usePictureScale';

interface TimelinePictureProps {
  /** The drawing at a width; null when nothing is dated. */
  draw: (width: number) => PictureView | null;
  selected: string | null;
  onSelect: (id: string) => void;
}

const STEP = 1.6;

export function TimelinePicture({ draw, selected, onSelect }: TimelinePictureProps) {
  const t = useWords();
  const box = useRef<HTMLElement>(null);
  const [active, setActive] = useState<string | null>(null);
  const rtl = t.direction === 'rtl';
  const { zoom, width, rescale, showWhole } = usePictureScale(box, rtl);
  const picture = draw(width);
  if (!picture) return null;
  const at = (x: number) => (rtl ? width - x : x);
  const has = (id: string | null) => picture.lanes.some(({ events }) => events.some(({ item }) => item.ref.id === id));
  const current = [active, selected].find(has) ?? picture.lanes[0]?.events[0]?.item.ref.id ?? null;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === '+' || event.key === '=') return rescale(STEP);
    if (event.key === '-') return rescale(1 / STEP);
    if (event.key === '0') return showWhole();
    const next = current ? moveIn(picture, current, event.key, rtl) : null;
    if (!next) return;
    event.preventDefault();
    setActive(next);
    box.current?.querySelector<SVGElement>(`[data-event="${next}"]`)?.focus();
  };
  return (
    <figure class="timeline-figure">
      <div class="actions">
        <Button icon="plus" onClick={() => rescale(STEP)} disabled={zoom >= CLOSEST}>
          {t('timeline-closer')}
        </Button>
        <Button onClick={() => rescale(1 / STEP)} disabled={zoom <= 1}>
          {t('timeline-wider')}
        </Button>
        <Button onClick={showWhole} disabled={zoom === 1}>
          {t('timeline-whole')}
        </Button>
        <span class="meta how">{t('timeline-how')}</span>
      </div>
      <section class="timeline-track" ref={box} aria-label={t('timeline-scroll')} onKeyDown={onKeyDown}>
        <div class="lane-names" aria-hidden="true">
          {picture.lanes.map(({ id, name, top }) => (
            <span key={id} style={{ insetBlockStart: `${top}px` }}>
              <Data>{name}</Data>
            </span>
          ))}
        </div>
        <svg
          width={width}
          height={picture.height}
          viewBox={`0 0 ${width} ${picture.height}`}
          role="group"
          aria-label={t('timeline-picture', { from: { date: picture.from }, to: { date: picture.to }, count: picture.lanes.length })}
        >
          <PictureAxis picture={picture} at={at} />
          {picture.lanes.map((lane) => (
            <Lane key={lane.id} {...{ lane, at, current, selected, width, onSelect }} onFocus={setActive} />
          ))}
        </svg>
      </section>
      <LegendLine />
    </figure>
  );
}
