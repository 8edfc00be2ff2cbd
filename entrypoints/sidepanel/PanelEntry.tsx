/* One record in the panel, in place of the tab's body: the card's head and body, what belongs to it, where it comes from. */
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../../components/Button';
import { CardBody } from '../../components/CardBody';
import { CardHead } from '../../components/CardHead';
import { EvidenceTree } from '../../components/EvidenceTree';
import { EntryLists } from '../../components/explorer/EntryLists';
import { Icon } from '../../components/Icon';
import { MistakeReport } from '../../components/MistakeReport';
import { PositionStrip } from '../../components/panel/PositionStrip';
import { SourceLink, safeAddress } from '../../components/SourceLink';
import { StateMessage } from '../../components/StateMessage';
import { useWords } from '../../components/words';
import type { Dataset, RecordKind } from '../../core/dossier';
import type { PageReport } from '../../core/report';
import { entryView } from '../../core/view-entry';
import { permalink } from '../../core/view-parts';
import { positionDaysView } from '../../core/view-position-days';
import { copyText, saveText } from '../surface/save';

interface PanelEntryProps {
  dataset: Dataset;
  kind: RecordKind;
  id: string;
  report: PageReport | null;
  onBack: () => void;
}

export function PanelEntry({ dataset, kind, id, report, onBack }: PanelEntryProps) {
  const t = useWords();
  const top = useRef<HTMLElement>(null);
  useEffect(() => {
    top.current?.focus();
    top.current?.scrollIntoView({ block: 'nearest' });
  }, [id]);
  const entry = entryView(dataset, kind, id, report);
  const back = (
    <p class="entry-bar">
      <Button look="quiet" icon="previous" onClick={onBack}>
        {t('panel-back')}
      </Button>
      <a class="meta" href={`/explorer.html${permalink({ kind, id })}`} target="_blank" rel="noreferrer">
        {t('panel-open-explorer')} <Icon name="out" />
      </a>
    </p>
  );
  if (!entry) {
    return (
      <>
        {back}
        <StateMessage icon="nothing" heading={t('entry-unknown')}>
          <p>{t('entry-unknown-body', { date: { date: dataset.asOf }, id, kind: t(`kind-${kind}`) })}</p>
        </StateMessage>
      </>
    );
  }
  const { card, note } = entry;
  const dispute = kind === 'dispute' ? dataset.disputes[id] : undefined;
  const days = dispute ? positionDaysView(dataset, dispute) : null;
  const page = report ? { address: null, title: report.title, published: report.published, sentence: null } : null;
  return (
    <article class="panel-entry" ref={top} tabIndex={-1} aria-label={card.title}>
      {back}
      <CardHead card={card} />
      {days ? <PositionStrip days={days} /> : null}
      <CardBody card={card} titleLevel="h2" />
      {card.positions.length > 0 ? <p class="meta">{t('positions-order')}</p> : null}
      {safeAddress(entry.url) ? (
        <p>
          <SourceLink url={entry.url}>{t('entry-source-open')}</SourceLink>
        </p>
      ) : null}
      {card.evidence.lists.length > 0 ? (
        <details class="sources" open>
          <summary class="label">{t('card-sources')}</summary>
          <EvidenceTree lists={card.evidence.lists} />
        </details>
      ) : null}
      <EntryLists entry={entry} />
      {note ? <p class="meta">{note}</p> : null}
      <MistakeReport
        key={`${kind} ${id}`}
        report={{ record: { kind, id, title: card.title }, dossier: { version: dataset.version, asOf: dataset.asOf }, page }}
        onCopy={copyText}
        onSave={saveText}
      />
    </article>
  );
}
