/* The timeline: the picture, and the same events in order below it; the tracks filter both. */
import { useState } from 'preact/hooks';
import { TimelinePicture } from '../../components/explorer/TimelinePicture';
import { TimelineList } from '../../components/panel/TimelineList';
import { TrackChips } from '../../components/panel/TrackChips';
import { useWords } from '../../components/words';
import type { Dataset } from '../../core/dossier';
import { timelineView } from '../../core/view-timeline';
import { pictureView } from '../../core/view-timeline-picture';
import type { Id } from '../../data/schema';

/** The whole at scale 1, in pixels: what the widest page leaves. */
const WIDTH = 1200;

export function TimelinePage({ dataset }: { dataset: Dataset }) {
  const t = useWords();
  const [tracks, setTracks] = useState<Id[]>([]);
  const timeline = timelineView(dataset, tracks);
  const [zoom, setZoom] = useState(1);
  const picture = pictureView(dataset, tracks, WIDTH * zoom);
  return (
    <>
      <TrackChips tracks={timeline.tracks} chosen={tracks} onChoose={setTracks} />
      <p class="meta" role="status">
        {t('panel-events', { count: timeline.shown })}
      </p>
      {picture ? <TimelinePicture picture={picture} zoom={zoom} onZoom={setZoom} /> : null}
      <TimelineList timeline={timeline} />
    </>
  );
}
