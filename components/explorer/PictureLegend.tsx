/* What the shapes of the timeline mean, in the shapes themselves. */
import type { StandingName } from '../../core/dossier';
import type { DateForm } from '../../core/view-timeline-picture';
import { useWords } from '../words';
import { EventShape } from './EventShape';

const SHOWN: { form: DateForm; standing?: StandingName; words: string }[] = [
  { form: 'day', standing: 'official', words: 'standing-official' },
  { form: 'day', words: 'facet-corroborated' },
  { form: 'day', standing: 'single-source', words: 'standing-single-source' },
  { form: 'day', standing: 'digest-only', words: 'standing-digest-only' },
  { form: 'days', words: 'timeline-legend-lasted' },
  { form: 'open', words: 'timeline-legend-open' },
  { form: 'about', words: 'timeline-legend-about' },
  { form: 'within', words: 'timeline-legend-within' },
  { form: 'disputed', words: 'standing-disputed' },
  { form: 'not-held', words: 'timeline-legend-not-held' },
];

export function LegendLine() {
  const t = useWords();
  return (
    <figcaption class="figure-legend">
      {SHOWN.map(({ form, standing, words }) => (
        <span key={words}>
          <svg width="28" height="16" viewBox="0 0 28 16" aria-hidden="true">
            <EventShape form={form} standing={standing} x={form === 'open' ? 2 : 14} from={2} to={26} y={8} />
          </svg>
          {t(words)}
        </span>
      ))}
      <span>
        <svg width="28" height="16" viewBox="0 0 28 16" aria-hidden="true">
          <rect class="round-band" x="11" y="0" width="6" height="16" />
          <EventShape form="day" x={14} from={14} to={14} y={8} />
        </svg>
        {t('timeline-legend-round')}
      </span>
      <span>
        <svg width="28" height="16" viewBox="0 0 28 16" aria-hidden="true">
          <rect class="fighting" x="2" y="2" width="24" height="12" />
        </svg>
        {t('timeline-legend-fighting')}
      </span>
    </figcaption>
  );
}
