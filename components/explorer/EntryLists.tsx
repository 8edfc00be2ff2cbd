/* What belongs to an entry: names, offices, outcomes, points, status, events, statements, and the entries it touches. */
import type { EntryView } from '../../core/view-entry';
import { spanWords } from '../CardLines';
import { Data } from '../Data';
import { DatedList } from '../DatedList';
import { RoadmapClock } from '../panel/RoadmapClock';
import { RecordLink, RecordLinks } from '../RecordLink';
import { When } from '../When';
import { say, useWords } from '../words';
import { EntryBlock } from './EntryBlock';
import { DocumentPoints, Outcomes, Statuses } from './EntryTexts';
import { OwnWords } from './OwnWords';

export function EntryLists({ entry }: { entry: EntryView }) {
  const t = useWords();
  const { roles, events, statements, related, names } = entry;
  return (
    <>
      <EntryBlock heading={t('entry-roles')} count={roles.length}>
        <dl class="facts">
          {roles.map(({ title, from, to, source }) => (
            <div key={`${title}${from}`}>
              <dt>{spanWords(from, to, t)}</dt>
              <dd>
                <Data>{title}</Data> {source ? <RecordLink to={source} /> : null}
              </dd>
            </div>
          ))}
        </dl>
      </EntryBlock>
      <Outcomes outcomes={entry.outcomes} />
      <DocumentPoints points={entry.points} />
      <Statuses statuses={entry.statuses} />
      {entry.clock.length > 0 ? <RoadmapClock name={entry.card} lines={entry.clock} /> : null}
      {related.map(({ heading, refs }) => (
        <EntryBlock key={heading.id} heading={say(t, heading)} count={refs.length}>
          <RecordLinks refs={refs} />
        </EntryBlock>
      ))}
      <EntryBlock heading={t('entry-events')} count={events.length}>
        <DatedList items={events} marks />
      </EntryBlock>
      <EntryBlock heading={t('entry-said')} count={statements.length}>
        <ol class="dated-list">
          {statements.map(({ ref, speaker, date, quote }) => (
            <li key={ref.id}>
              <When date={date} look="short" />
              <span class="what">
                {speaker && speaker.id !== entry.card.id ? (
                  <b>
                    <RecordLink to={speaker} />{' '}
                  </b>
                ) : null}
                <RecordLink to={ref} />{' '}
                {quote ? (
                  <q>
                    <Data>{quote}</Data>
                  </q>
                ) : null}
              </span>
            </li>
          ))}
        </ol>
      </EntryBlock>
      <OwnWords points={entry.ownWords} />
      <EntryBlock heading={t('entry-names')} count={names.length}>
        <dl class="facts">
          {names.map(({ language, forms }) => (
            <div key={language}>
              <dt>{languageName(language, t.language)}</dt>
              <dd>
                <Data lang={language}>{forms.join(' · ')}</Data>
              </dd>
            </div>
          ))}
        </dl>
      </EntryBlock>
    </>
  );
}

function languageName(tag: string, shownIn: string): string {
  return new Intl.DisplayNames([shownIn], { type: 'language' }).of(tag) ?? tag;
}
