/*
 * The evidence behind an entry: each text with publisher, kind and date, what it says, and whether it was counted and why.
 * Links lead to the publisher's page or, where no address is known, to the source's entry.
 */
import type { EvidenceGroup, EvidenceItem, EvidenceView } from '../../core/view-evidence';
import { Letter } from '../Assessment';
import { Data } from '../Data';
import { RecordLink } from '../RecordLink';
import { SourceLink, safeAddress } from '../SourceLink';
import { VerificationMark } from '../VerificationMark';
import { When } from '../When';
import { say, useWords } from '../words';

export function EvidenceLists({ evidence }: { evidence: EvidenceView }) {
  const t = useWords();
  return (
    <section class="entry-block" aria-labelledby="evidence-heading">
      <h2 id="evidence-heading">{t('entry-evidence')}</h2>
      <p class="meta line">
        {evidence.standing ? <VerificationMark standing={evidence.standing} /> : null}
        {evidence.knownSince ? <span>{t('entry-known-since', { date: { date: evidence.knownSince } })}</span> : null}
      </p>
      {evidence.lists.length === 0 ? <p class="meta">{t('evidence-none')}</p> : null}
      {evidence.lists.map(({ letter, groups, counted, notCounted }) => (
        <div key={letter ?? ''}>
          {letter ? (
            <h3 class="label">
              <Letter letter={letter} /> {t('entry-evidence-position', { letter })}
            </h3>
          ) : null}
          <ul class="origins">
            {groups.map((group) => (
              <Origin key={group.origin ?? ''} group={group} />
            ))}
          </ul>
          <p class="meta">{t('evidence-summary', { counted, not: notCounted })}</p>
        </div>
      ))}
    </section>
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
  return (
    <li class={counted ? undefined : 'not-counted'}>
      <span class={counted ? 'count-mark' : 'count-mark not'} aria-hidden="true" />
      <div>
        <p class="source-line">
          <span class="publisher">
            {safeAddress(item.url) ? (
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
          <RecordLink to={item.source}>{item.source.id}</RecordLink>
        </p>
      </div>
    </li>
  );
}
