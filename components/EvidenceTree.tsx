/*
 * Where a fact comes from: its texts under the origin they go back to, each with publisher, kind and date, what it says,
 * and the rule by which it was counted or not. Inside a foreign page nothing is linked.
 */
import type { EvidenceGroup, EvidenceItem, EvidenceList } from '../core/view-evidence';
import { Letter } from './Assessment';
import { Data } from './Data';
import { RecordLink, useLinks } from './RecordLink';
import { SourceLink, safeAddress } from './SourceLink';
import { When } from './When';
import { say, useWords } from './words';

export function EvidenceTree({ lists }: { lists: EvidenceList[] }) {
  const t = useWords();
  if (lists.length === 0) return <p class="meta">{t('evidence-none')}</p>;
  return (
    <>
      {lists.map(({ letter, groups, counted, notCounted }) => (
        <div key={letter ?? ''} class="evidence">
          {letter ? (
            <p class="label">
              <Letter letter={letter} /> {t('entry-evidence-position', { letter })}
            </p>
          ) : null}
          <ul class="origins">
            {groups.map((group) => (
              <Origin key={group.origin ?? ''} group={group} />
            ))}
          </ul>
          <p class="meta">{t('evidence-summary', { counted, not: notCounted })}</p>
        </div>
      ))}
    </>
  );
}

/** The origin is named where it is not plain from the one text under it. */
function Origin({ group: { origin, items } }: { group: EvidenceGroup }) {
  const t = useWords();
  const plain = items.length === 1 && items[0]?.publisher === origin;
  const heading = origin === null ? t('evidence-no-origin') : t('evidence-origin', { origin });
  return (
    <li>
      {plain ? null : <p class="label">{heading}</p>}
      <ul class={plain ? 'evidence-list' : 'evidence-list under'}>
        {items.map((item) => (
          <Item key={`${item.source.id} ${item.says}`} item={item} />
        ))}
      </ul>
    </li>
  );
}

function Item({ item }: { item: EvidenceItem }) {
  const t = useWords();
  const { counted, stance } = item;
  const links = useLinks();
  return (
    <li class={counted ? undefined : 'not-counted'}>
      <span class={counted ? 'count-mark' : 'count-mark not'} aria-hidden="true" />
      <div>
        <p class="source-line">
          <span class="publisher">
            {links && safeAddress(item.url) ? (
              <SourceLink url={item.url}>
                <Data>{item.publisher}</Data>
              </SourceLink>
            ) : (
              <RecordLink to={item.source}>{item.publisher}</RecordLink>
            )}
          </span>
          <span class="source-kind">{t(`source-${item.kind}`)}</span>
          {item.affiliation ? (
            <span class="source-kind">
              <Data>{item.affiliation}</Data>
            </span>
          ) : null}
          <span class="source-kind">
            <When date={item.date} look="short" />
          </span>
        </p>
        <p class="says">
          <Data>{item.says}</Data>
          {item.quote ? (
            <q>
              <Data>{item.quote}</Data>
            </q>
          ) : null}
        </p>
        <p class="meta line">
          {stance === 'supports' ? null : <b>{t(`evidence-${stance}`)}</b>}
          {item.citing.length > 0 ? <span>{t('evidence-citing', { origins: { list: item.citing } })}</span> : null}
          <span>
            <b>{t(counted ? 'evidence-counted' : 'evidence-not-counted')}</b>: {say(t, item.reason)}
          </span>
          {links ? <RecordLink to={item.source}>{item.source.id}</RecordLink> : null}
        </p>
      </div>
    </li>
  );
}
