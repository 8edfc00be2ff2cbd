/* The chosen tab's content. */
import { useState } from 'preact/hooks';
import { ContestedList } from '../../components/panel/ContestedList';
import { PeopleList } from '../../components/panel/PeopleList';
import { ProcessMap } from '../../components/panel/ProcessMap';
import { TimelineList } from '../../components/panel/TimelineList';
import { TrackChips } from '../../components/panel/TrackChips';
import { useWords } from '../../components/words';
import type { Dataset } from '../../core/dossier';
import { contestedView } from '../../core/view-contested';
import { peopleView } from '../../core/view-people';
import { processView } from '../../core/view-process';
import { timelineView } from '../../core/view-timeline';
import type { Id } from '../../data/schema';
import { ArticleTab } from './ArticleTab';
import type { TabName } from './tabs';
import type { ShownTab } from './useTab';

interface PanelBodyProps {
  dataset: Dataset;
  view: TabName;
  tab: ShownTab;
  /** A text that the page's menu or the command asked to check. */
  toCheck: { text: string } | null;
  onView: (view: TabName) => void;
  onSearch: (query: string) => void;
}

export function PanelBody({ dataset, view, tab, toCheck, onView, onSearch }: PanelBodyProps) {
  const t = useWords();
  const [tracks, setTracks] = useState<Id[]>([]);
  const report = tab.state?.state === 'read' ? tab.state.report : null;
  switch (view) {
    case 'article':
      return <ArticleTab {...{ dataset, tab, toCheck, onSearch }} onAllSince={() => onView('timeline')} />;
    case 'timeline': {
      const timeline = timelineView(dataset, tracks, report?.published ?? null);
      return (
        <>
          <div class="popup-block">
            <TrackChips tracks={timeline.tracks} chosen={tracks} onChoose={setTracks} />
            <p class="meta" role="status">
              {t('panel-events', { count: timeline.shown })}
            </p>
          </div>
          <TimelineList timeline={timeline} opensAtArticle />
        </>
      );
    }
    case 'people':
      return <PeopleList people={peopleView(dataset, report)} />;
    case 'contested':
      return <ContestedList contested={contestedView(dataset, report)} />;
    case 'process':
      return <ProcessMap process={processView(dataset)} />;
  }
}
