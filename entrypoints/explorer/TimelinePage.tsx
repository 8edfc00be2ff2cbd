/* The timeline: the picture, the selected event's entry below it, and the same events in order; the tracks filter all. */
import { useMemo, useState } from 'preact/hooks';
import { EventDetail } from '../../components/explorer/EventDetail';
import { TimelinePicture } from '../../components/explorer/TimelinePicture';
import { TimelineList } from '../../components/panel/TimelineList';
import { TrackChips } from '../../components/panel/TrackChips';
import { useWords } from '../../components/words';
import type { Dataset } from '../../core/dossier';
import { entryView } from '../../core/view-entry';
import { evidenceView } from '../../core/view-evidence';
import { timelineView } from '../../core/view-timeline';
import { pictureView } from '../../core/view-timeline-picture';
import type { Id } from '../../data/schema';

export function TimelinePage({ dataset }: { dataset: Dataset }) {
  const t = useWords();
  const [tracks, setTracks] = useState<Id[]>([]);
  const [selected, setSelected] = useState<Id | null>(null);
  const timeline = useMemo(() => timelineView(dataset, tracks), [dataset, tracks]);
  const entry = selected ? entryView(dataset, 'event', selected) : null;
  return (
    <>
      <TrackChips tracks={timeline.tracks} chosen={tracks} onChoose={setTracks} />
      <p class="meta" role="status">
        {t('panel-events', { count: timeline.shown })}
      </p>
      <TimelinePicture draw={(width) => pictureView(dataset, tracks, width)} selected={selected} onSelect={setSelected} />
      {entry ? (
        <EventDetail entry={entry} evidence={evidenceView(dataset, 'event', entry.card.id)} onClose={() => setSelected(null)} />
      ) : null}
      <TimelineList timeline={timeline} />
    </>
  );
}
