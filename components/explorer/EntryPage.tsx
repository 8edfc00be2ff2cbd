/* An entry's page: the card's head and body as on every surface, then what belongs to it, then the evidence. */
import type { EntryView } from '../../core/view-entry';
import type { EvidenceView } from '../../core/view-evidence';
import type { MatrixView } from '../../core/view-matrix';
import { CardBody } from '../CardBody';
import { CardHead } from '../CardHead';
import { Data } from '../Data';
import { MistakeReport } from '../MistakeReport';
import { SourceLink, safeAddress } from '../SourceLink';
import { useWords } from '../words';
import { EntryLists } from './EntryLists';
import { EvidenceLists } from './EvidenceLists';
import { StatementMatrix } from './StatementMatrix';

interface EntryPageProps {
  entry: EntryView;
  evidence: EvidenceView;
  /** Only for a contested point. */
  matrix: MatrixView | null;
  onCopy: (text: string) => Promise<void>;
  onSave: (text: string, name: string) => void;
}

export function EntryPage({ entry, evidence, matrix, onCopy, onSave }: EntryPageProps) {
  const t = useWords();
  const { card, note, verified } = entry;
  const { kind, id, title, version, asOf } = card;
  return (
    <article class="entry">
      <div class="entry-head">
        <CardHead card={card} />
        <CardBody card={card} titleLevel="h1" />
        {card.commonGround ? (
          <p class="meta">
            <b>{t('common-ground')}</b> <Data>{card.commonGround}</Data>
          </p>
        ) : null}
        {card.positions.length > 0 ? <p class="meta">{t('positions-order')}</p> : null}
        {card.kind === 'source' ? <SourceAddress url={entry.url} /> : null}
      </div>
      {matrix ? <StatementMatrix matrix={matrix} /> : null}
      <div class="entry-columns">
        <div>
          <EntryLists entry={entry} />
          {note ? (
            <section class="entry-block">
              <h2>{t('entry-note')}</h2>
              <p>
                <Data>{note}</Data>
              </p>
            </section>
          ) : null}
        </div>
        {card.kind === 'source' ? null : <EvidenceLists evidence={evidence} />}
      </div>
      {verified ? <p class="meta">{t('entry-verified', { date: { date: verified } })}</p> : null}
      <MistakeReport
        key={`${kind} ${id}`}
        report={{ record: { kind, id, title }, dossier: { version, asOf }, page: null }}
        onCopy={onCopy}
        onSave={onSave}
      />
    </article>
  );
}

function SourceAddress({ url }: { url: string | null }) {
  const t = useWords();
  if (!safeAddress(url)) return <p class="meta">{t('entry-source-none')}</p>;
  return (
    <p>
      <SourceLink url={url}>{t('entry-source-open')}</SourceLink>
    </p>
  );
}
