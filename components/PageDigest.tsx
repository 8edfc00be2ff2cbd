/*
 * The digest of one article, as popup and side panel print it, in the order of a reader with ten seconds: what it is about,
 * what came after, what is contested in it; then who is named, how it looked on the day, and why it is shown. An article
 * newer than the dossier begins with that warning. Without *about* it is a page that only mentions the talks.
 */

import { useState } from 'preact/hooks';
import type { DigestView } from '../core/view-digest';
import type { ThenView } from '../core/view-then';
import { AboutBlock } from './AboutBlock';
import { ClaimNote, type ClaimNoteProps } from './ClaimNote';
import { DatedList } from './DatedList';
import { DigestBlock } from './DigestBlock';
import { Disclosure } from './Disclosure';
import { FreshnessNote } from './FreshnessNote';
import { NameTally } from './NameTally';
import { ThenAndNow } from './ThenAndNow';
import { WhyResult } from './WhyResult';
import { useWords } from './words';

export interface PageDigestProps {
  digest: DigestView;
  /** The same digest as it could be known on the article's day; null without that day. */
  past: ThenView | null;
  language: string | null;
  onReveal?: ClaimNoteProps['onReveal'];
  /** Opens the list of later events; the count is plain text without it. */
  onAllSince?: (() => void) | undefined;
}

const CLAIMS_SHOWN = 3;

export function PageDigest({ digest: now, past, language, onReveal, onAllSince }: PageDigestProps) {
  const t = useWords();
  const [shown, setShown] = useState<'then' | 'now'>('now');
  const digest = shown === 'then' && past ? past.digest : now;
  const { freshness, claims, names, lastKnown, reportedLater } = digest;
  return (
    <>
      {freshness.articleNewerBy > 0 ? (
        <section class="popup-block">
          <FreshnessNote freshness={freshness} />
        </section>
      ) : null}
      <AboutBlock digest={digest} />
      {lastKnown.length > 0 ? (
        <DigestBlock heading={t('last-known')}>
          <DatedList items={lastKnown} year={freshness.asOf.slice(0, 4)} />
        </DigestBlock>
      ) : digest === past?.digest ? null : (
        <Since digest={digest} onAllSince={onAllSince} />
      )}
      {reportedLater.length > 0 ? (
        <DigestBlock heading={t('reported-later')}>
          <p class="meta">{t('reported-later-note')}</p>
          <DatedList items={reportedLater} />
        </DigestBlock>
      ) : null}
      {claims.length > 0 ? <Claims {...{ claims, language, onReveal }} /> : null}
      <DigestBlock heading={t('named')} aside={t('named-count', { mentions: names.mentions, entries: names.entries })}>
        {names.listed.length > 0 ? <NameTally names={names.listed} /> : <p class="meta">{t('named-none')}</p>}
      </DigestBlock>
      {past ? <ThenAndNow {...{ past, shown }} onChange={setShown} /> : null}
      <section class="popup-block">
        <WhyResult reasons={digest.reasons} />
      </section>
    </>
  );
}

function Since({ digest, onAllSince }: Pick<PageDigestProps, 'digest' | 'onAllSince'>) {
  const t = useWords();
  const { since } = digest;
  if (!since) {
    return (
      <DigestBlock heading={t('since')}>
        <p class="meta">{t('no-date')}</p>
      </DigestBlock>
    );
  }
  const count = t('later-events', { count: since.total });
  return (
    <DigestBlock heading={t('since')} aside={since.total > 0 ? count : null} onAside={onAllSince}>
      {since.total > 0 ? (
        <DatedList items={since.listed} year={digest.freshness.asOf.slice(0, 4)} />
      ) : (
        <p class="meta">{t('since-none')}</p>
      )}
    </DigestBlock>
  );
}

function Claims({ claims, language, onReveal }: Pick<DigestView, 'claims'> & Pick<PageDigestProps, 'language' | 'onReveal'>) {
  const t = useWords();
  const rest = claims.slice(CLAIMS_SHOWN);
  const note = (claim: DigestView['claims'][number]) => <ClaimNote key={claim.ref.id} {...{ claim, language, onReveal }} />;
  return (
    <DigestBlock heading={t('contested')} aside={t('contested-count', { count: claims.length })}>
      <ul class="claim-list">{claims.slice(0, CLAIMS_SHOWN).map(note)}</ul>
      {rest.length > 0 ? (
        <Disclosure class="more" summary={t('more-points', { count: rest.length })}>
          {() => <ul class="claim-list">{rest.map(note)}</ul>}
        </Disclosure>
      ) : null}
    </DigestBlock>
  );
}
