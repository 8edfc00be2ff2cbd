/* The Explorer's views. */

import { Data } from '../../components/Data';
import type { ViewName } from '../../components/explorer/route';
import { ContestedList } from '../../components/panel/ContestedList';
import { PeopleList } from '../../components/panel/PeopleList';
import { ProcessMap } from '../../components/panel/ProcessMap';
import { useWords } from '../../components/words';
import type { Dataset } from '../../core/dossier';
import { contestedView } from '../../core/view-contested';
import { peopleView } from '../../core/view-people';
import { processView } from '../../core/view-process';
import { SourcesPage } from './SourcesPage';
import { TimelinePage } from './TimelinePage';

export function ViewPage({ dataset, view }: { dataset: Dataset; view: ViewName }) {
  const t = useWords();
  const counts = {
    events: Object.keys(dataset.events).length,
    disputes: Object.keys(dataset.disputes).length,
    actors: Object.keys(dataset.actors).length,
  };
  return (
    <section class={`view view-${view}`}>
      <div class="view-head">
        <h1>{view === 'timeline' ? <Data>{dataset.topic.title}</Data> : t(`view-${view}`)}</h1>
        <p class="lede">
          {view === 'sources' ? t('sources-lede') : t('explorer-counts', counts)} {t('dossier-as-of', { date: { date: dataset.asOf } })}.{' '}
          {t('explorer-later-missing')}
        </p>
      </div>
      <Body {...{ dataset, view }} />
    </section>
  );
}

function Body({ dataset, view }: { dataset: Dataset; view: ViewName }) {
  const t = useWords();
  switch (view) {
    case 'timeline':
      return <TimelinePage dataset={dataset} />;
    case 'contested':
      return (
        <>
          <p class="meta">{t('positions-order')}</p>
          <ContestedList contested={contestedView(dataset)} />
        </>
      );
    case 'process':
      return <ProcessMap process={processView(dataset)} />;
    case 'people':
      return <PeopleList people={peopleView(dataset)} />;
    case 'sources':
      return <SourcesPage dataset={dataset} />;
  }
}
