/* Where a line comes from, behind one click: its texts under the origin they go back to. Assessed when it is opened. */
import { useState } from 'preact/hooks';
import type { EvidenceList } from '../../core/view-evidence';
import { EvidenceTree } from '../EvidenceTree';
import { useWords } from '../words';

export function Sources({ evidence }: { evidence: () => EvidenceList[] }) {
  const t = useWords();
  const [open, setOpen] = useState(false);
  return (
    <details class="sources" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary class="meta">{t('card-sources')}</summary>
      {open ? <EvidenceTree lists={evidence()} /> : null}
    </details>
  );
}
