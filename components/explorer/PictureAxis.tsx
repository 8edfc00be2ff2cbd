/* Behind the events: months, years and, close up, days; stretches of fighting; the dossier's last day. */
import { gregorian } from '../../core/dates';
import type { PictureView } from '../../core/view-timeline-picture';
import { useWords } from '../words';

export function PictureAxis({ picture, at }: { picture: PictureView; at: (x: number) => number }) {
  const t = useWords();
  const rtl = t.direction === 'rtl';
  const { ticks, fighting, height, lanes, asOf } = picture;
  const beside = (x: number) => at(x) + (rtl ? -4 : 4);
  const name = (month: string, style: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(gregorian(t.language), { ...style, timeZone: 'UTC' }).format(Date.parse(`${month}-01`));
  return (
    <>
      <defs>
        <pattern id="timeline-hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path class="hatch-line" d="M0 0v5" />
        </pattern>
      </defs>
      {ticks.map(({ x, month, day }, index) => (
        <g key={`${month}${day}`}>
          <path class={day === null ? 'base' : 'base faint'} d={`M${at(x)} ${day === null ? 24 : 32}V${height}`} />
          <text class="axis" x={beside(x)} y="34">
            {day === null ? name(month, { month: 'short' }) : t.number(day)}
          </text>
          {day === null && (index === 0 || month.endsWith('-01')) ? (
            <text class="axis year" x={beside(x)} y="18">
              {name(month, { year: 'numeric' })}
            </text>
          ) : null}
        </g>
      ))}
      {fighting.map(({ x, width, y, name: title }) => (
        <rect key={x} class="fighting" x={rtl ? at(x + width) : x} y={y - 12} width={width} height="24">
          <title>{title}</title>
        </rect>
      ))}
      {lanes.slice(1).map(({ id, top }) => (
        <path key={id} class="base" d={`M0 ${top - 2}H${picture.width}`} />
      ))}
      <path class="dossier-end" d={`M${at(asOf.x)} 16V${height}`} />
      <text class="axis end halo" x={at(asOf.x)} y="12" text-anchor="end">
        {t('timeline-ends', { date: { date: asOf.date } })}
      </text>
    </>
  );
}
