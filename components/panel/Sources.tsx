/* Where a line comes from, behind one click: its texts under the origin they go back to. Assessed when it is opened. */
import type { EvidenceList } from '../../core/view-evidence';
import { Disclosure } from '../Disclosure';
import { EvidenceTree } from '../EvidenceTree';
import { useWords } from '../words';

export function Sources({ evidence }: { evidence: () => EvidenceList[] }) {
  const t = useWords();
  return (
    <Disclosure class="sources" summaryClass="meta" summary={t('card-sources')}>
      {() => <EvidenceTree lists={evidence()} />}
    </Disclosure>
  );
}
