/*
 * The PositionStrip: the days on which each position was stated, one row a position, as one picture with a sentence for
 * those who cannot see it. No row is heavier than another; right-to-left mirrors every x, because text must not be.
 */
import type { DayForm, PositionDaysView } from '../../core/view-position-days';
import { STRIP_WIDTH } from '../../core/view-strip';
import { useWords } from '../words';

const TOP = 16;
const ROW = 24;

export function PositionStrip({ days: { rows, ticks } }: { days: PositionDaysView }) {
  const t = useWords();
  const rtl = t.direction === 'rtl';
  const at = (x: number) => (rtl ? STRIP_WIDTH - x : x);
  const bottom = TOP + rows.length * ROW;
  const anchor = (x: number) => (x < 60 ? 'start' : x > STRIP_WIDTH - 40 ? 'end' : 'middle');
  const said = rows.map(({ letter, stated }) => {
    const dates = stated.map(({ date }) => t.date(date));
    return t('days-strip-position', { letter, days: dates.length > 0 ? { list: dates } : t('days-strip-undated') });
  });
  return (
    <figure class="position-strip">
      <svg viewBox={`0 0 ${STRIP_WIDTH} ${bottom}`} role="img" aria-label={t('days-strip', { positions: said.join('; ') })}>
        {ticks.map(({ x, day }) => (
          <g key={day}>
            <text x={at(x)} y="10" text-anchor={anchor(x)}>
              {t.date(day, 'short')}
            </text>
            <path class="tick-line" d={`M${at(x)} ${TOP}V${bottom}`} />
          </g>
        ))}
        {rows.map(({ letter, stated }, index) => {
          const y = TOP + index * ROW + ROW / 2;
          return (
            <g key={letter}>
              <path class="base" d={`M${at(24)} ${y}H${at(STRIP_WIDTH)}`} />
              <text class="row-letter" x={at(4)} y={y + 4} text-anchor="start">
                {letter}
              </text>
              {stated.length === 0 ? (
                <text x={at(36)} y={y - 3} text-anchor="start">
                  {t('days-strip-undated')}
                </text>
              ) : null}
              {stated.map(({ date, from, to, form }) => (
                <path key={date} class={`stated ${form}`} d={strokeOf(form, at(from), at(to), y)}>
                  <title>{t.date(date)}</title>
                </path>
              ))}
            </g>
          );
        })}
      </svg>
    </figure>
  );
}

/** A stroke across the row for a day, along it for days; along it and dashed where the day is not stated. */
function strokeOf(form: DayForm, from: number, to: number, y: number): string {
  if (form === 'day') return `M${from} ${y - 7}V${y + 7}`;
  const short = Math.abs(to - from) < 6;
  if (form === 'days' && short) return `M${from} ${y - 7}V${y + 7}M${to} ${y - 7}V${y + 7}`;
  const [a, b] = short ? [(from + to) / 2 - 5, (from + to) / 2 + 5] : [from, to];
  return form === 'days' ? `M${a} ${y}H${b}M${a} ${y - 7}V${y + 7}M${b} ${y - 7}V${y + 7}` : `M${a} ${y}H${b}`;
}
