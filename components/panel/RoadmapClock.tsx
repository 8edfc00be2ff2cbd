/*
 * The clock, once for each reading of its start and end: filled what is gone by the dossier's last day, outlined what is
 * left, dotted where start or end is not stated. Never one countdown.
 */
import type { Ref } from '../../core/view-parts';
import type { ClockLine } from '../../core/view-process';
import { Data } from '../Data';
import { DigestBlock } from '../DigestBlock';
import { RecordLink, RecordLinks } from '../RecordLink';
import { useWords } from '../words';

export function RoadmapClock({ name, lines }: { name: Ref; lines: ClockLine[] }) {
  const t = useWords();
  return (
    <DigestBlock heading={t('clock-heading', { name: name.title })}>
      <p class="meta">{t('clock-rule')}</p>
      <ol class="clock">
        {lines.map((line) => (
          <Line key={line.id} line={line} />
        ))}
      </ol>
    </DigestBlock>
  );
}

function Line({ line }: { line: ClockLine }) {
  const t = useWords();
  const { label, holders, source, start, end, days } = line;
  const from = start ? t.date(start) : t('clock-start-unknown');
  const to = end ? t.date(end) : t('clock-end-unknown');
  return (
    <li>
      <p>
        <Data>{label}</Data>
      </p>
      <span class={days ? 'bar' : 'bar unknown'} role="img" aria-label={t('clock-picture', { label, from, to })}>
        {days ? <i style={{ inlineSize: `${(100 * days.gone) / days.all}%` }} /> : null}
      </span>
      <p class="meta ends">
        <span>{from}</span>
        <span>{to}</span>
      </p>
      <p class="meta line">
        {days ? <span>{t('clock-gone', days)}</span> : null}
        {holders.length > 0 ? <RecordLinks refs={holders} /> : null}
        {source ? (
          <span>
            <RecordLink to={source} />
          </span>
        ) : null}
      </p>
    </li>
  );
}
