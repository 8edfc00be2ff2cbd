/*
 * How an event is drawn by what is known of its date: a disc for a day, a bar for days, a pale bar for "about", brackets
 * for a day somewhere within, a dashed bar where the end is not known, a dashed ring for what was not held, two halves
 * where accounts differ, between two posts where they differ by days. The mark is that of its standing.
 */
import type { StandingName } from '../../core/dossier';
import type { DateForm } from '../../core/view-timeline-picture';
import { StandingShape } from '../VerificationMark';

interface EventShapeProps {
  form: DateForm;
  standing?: StandingName | undefined;
  x: number;
  from: number;
  to: number;
  y: number;
}

export function EventShape({ form, standing = 'corroborated', x, from, to, y }: EventShapeProps) {
  const width = Math.max(0, to - from);
  return (
    <g class={`event-shape ${form}`}>
      <circle class="target" cx={x} cy={y} r="12" />
      {form === 'days' && width > 10 ? <rect class="vm-fill" x={from} y={y - 2.5} width={width} height="5" /> : null}
      {form === 'about' ? (
        <rect class="about-bar" x={x - Math.max(12, width / 2)} y={y - 4} width={Math.max(24, width)} height="8" />
      ) : null}
      {form === 'open' ? <path class="open-bar" d={`M${x} ${y}H${x === from ? to : from}`} /> : null}
      {form === 'disputed' && width > 16 ? (
        <path class="posts" d={`M${from} ${y - 7}V${y + 7}M${to} ${y - 7}V${y + 7}M${from} ${y}H${to}`} />
      ) : null}
      {form === 'within' ? (
        <path class="bracket" d={`M${from + 3} ${y - 6}H${from}V${y + 6}H${from + 3}M${to - 3} ${y - 6}H${to}V${y + 6}H${to - 3}`} />
      ) : null}
      <Mark {...{ form, standing, x, y }} />
    </g>
  );
}

type MarkProps = Pick<EventShapeProps, 'form' | 'x' | 'y'> & { standing: StandingName };

function Mark({ form, standing, x, y }: MarkProps) {
  if (form === 'not-held') {
    return (
      <>
        <circle class="not-held-ring" cx={x} cy={y} r="5" />
        <path class="not-held-ring" d={`M${x - 3.8} ${y + 3.8}L${x + 3.8} ${y - 3.8}`} />
      </>
    );
  }
  return (
    <g transform={`translate(${x - 6} ${y - 6})`}>
      <StandingShape shape={form === 'disputed' ? 'disputed' : standing} />
    </g>
  );
}
