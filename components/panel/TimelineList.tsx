/*
 * The events in order under their months, with a line where the article stands and one where the dossier ends. In the
 * panel it opens there: at the article's day, or without one at the newest event. Uncertain dates are worded; a planned
 * event that was not held says so.
 */
import { Fragment } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { DatedItem } from '../../core/view-parts';
import type { TimelineView } from '../../core/view-timeline';
import { RecordLink } from '../RecordLink';
import { VerificationMark } from '../VerificationMark';
import { When } from '../When';
import { useWords } from '../words';
import { Month } from './Month';

interface TimelineListProps {
  timeline: TimelineView;
  /** Brings the article's line, or else the end, to the middle of what scrolls. */
  opensAtArticle?: boolean;
}

export function TimelineList({ timeline, opensAtArticle = false }: TimelineListProps) {
  const t = useWords();
  const { article } = timeline;
  const start = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (opensAtArticle) start.current?.scrollIntoView({ block: 'center', behavior: 'instant' });
  }, [article?.date, opensAtArticle]);
  const here = article ? (
    <li class="here" ref={start}>
      <span>{t('panel-this-article', { date: { date: article.date } })}</span>
    </li>
  ) : null;
  return (
    <>
      {timeline.months.map(({ month, items }) => (
        <section key={month ?? 'undated'}>
          <h2 class="month">{month ? <Month month={month} /> : t('timeline-undated')}</h2>
          <ol class="v-timeline">
            {items.map((item) => (
              <Fragment key={item.ref.id}>
                {article?.before === item.ref.id ? here : null}
                <TimelineRow item={item} />
              </Fragment>
            ))}
          </ol>
        </section>
      ))}
      <ol class="v-timeline">
        {article && article.before === null ? here : null}
        <li class="end" ref={article ? null : start}>
          <span>{t('panel-dossier-ends')}</span>
        </li>
      </ol>
    </>
  );
}

function TimelineRow({ item }: { item: DatedItem }) {
  const t = useWords();
  const { ref, date, standing, held, key } = item;
  return (
    <li class={key ? 'key' : undefined}>
      <When date={date} look="short" />
      <span class={held ? 'tick' : 'tick not-held'} aria-hidden="true" />
      <span>
        <RecordLink to={ref} />
        <span class="meta">
          {standing ? <VerificationMark standing={standing} /> : null}
          {held ? null : <span class={standing ? 'dot' : ''}>{t('not-held')}</span>}
        </span>
      </span>
    </li>
  );
}
