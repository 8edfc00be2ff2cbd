/* The evidence behind an entry, as a section of its page: how it stands, since when it is known, and its sources. */
import type { EvidenceView } from '../../core/view-evidence';
import { EvidenceTree } from '../EvidenceTree';
import { VerificationMark } from '../VerificationMark';
import { useWords } from '../words';

export function EvidenceLists({ evidence }: { evidence: EvidenceView }) {
  const t = useWords();
  return (
    <section class="entry-block" aria-labelledby="evidence-heading">
      <h2 id="evidence-heading">{t('entry-evidence')}</h2>
      <p class="meta line">
        {evidence.standing ? <VerificationMark standing={evidence.standing} /> : null}
        {evidence.knownSince ? <span>{t('entry-known-since', { date: { date: evidence.knownSince } })}</span> : null}
      </p>
      <EvidenceTree lists={evidence.lists} />
    </section>
  );
}
