/* The event selected in the timeline, with its evidence beside it; selecting reads it out and leaves the focus where it was. */
import type { EntryView } from '../../core/view-entry';
import type { EvidenceView } from '../../core/view-evidence';
import { IconButton } from '../Button';
import { CardBody } from '../CardBody';
import { CardHead } from '../CardHead';
import { RecordLink } from '../RecordLink';
import { useWords } from '../words';
import { EvidenceLists } from './EvidenceLists';

interface EventDetailProps {
  entry: EntryView;
  evidence: EvidenceView;
  onClose: () => void;
}

export function EventDetail({ entry: { card }, evidence, onClose }: EventDetailProps) {
  const t = useWords();
  return (
    <section class="event-detail" aria-label={t('timeline-selected')} aria-live="polite">
      <div class="entry-columns">
        <div class="entry-head">
          <CardHead card={card} />
          <CardBody card={card} titleLevel="h2" />
          <p>
            <RecordLink to={card}>{t('timeline-open')}</RecordLink>
          </p>
        </div>
        <EvidenceLists evidence={evidence} />
      </div>
      <IconButton icon="close" label={t('timeline-close')} onClick={onClose} />
    </section>
  );
}
