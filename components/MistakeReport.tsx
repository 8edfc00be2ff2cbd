/*
 * "Report a mistake": a prefilled text to copy or save; nothing is sent. The text can be changed in pages of ours only: what
 * is typed inside a foreign page could be read there.
 */
import { useState } from 'preact/hooks';
import { type MistakeReport as Report, writeReport } from '../core/mistake-report';
import { Button } from './Button';
import { useWords } from './words';

interface MistakeReportProps {
  report: Report;
  /** Puts the text on the clipboard; rejects where the page or browser refuses. */
  onCopy: (text: string) => Promise<void>;
  /** Offers the text as a file; left out inside a foreign page. */
  onSave?: ((text: string, name: string) => void) | undefined;
}

export function MistakeReport({ report, onCopy, onSave }: MistakeReportProps) {
  const t = useWords();
  const [outcome, setOutcome] = useState<'report-copied' | 'report-select' | null>(null);
  const [edited, setEdited] = useState<string | null>(null);
  const text = edited ?? writeReport(report, { wrong: t('report-hint-wrong'), source: t('report-hint-source') });
  const copy = () => {
    onCopy(text).then(
      () => setOutcome('report-copied'),
      () => setOutcome('report-select'),
    );
  };
  return (
    <details class="mistake">
      <summary class="meta">{t('report-mistake')}</summary>
      <p class="meta">{t('report-lede')}</p>
      <textarea
        class="report-text"
        dir="ltr"
        rows={8}
        readOnly={!onSave}
        aria-label={t('report-text')}
        value={text}
        onInput={(event) => setEdited(event.currentTarget.value)}
      />
      <p class="actions">
        <Button onClick={copy}>{t('report-copy')}</Button>
        {onSave ? <Button onClick={() => onSave(text, `${report.record.id}.yaml`)}>{t('report-save')}</Button> : null}
        <span class="meta" role="status">
          {outcome ? t(outcome) : ''}
        </span>
      </p>
    </details>
  );
}
