/* The ledger of sources, filtered by kind. */
import { useState } from 'preact/hooks';
import { SourceLedger } from '../../components/explorer/SourceLedger';
import { useWords } from '../../components/words';
import type { Dataset } from '../../core/dossier';
import { sourcesView } from '../../core/view-sources';
import type { SourceKind } from '../../data/schema';

export function SourcesPage({ dataset }: { dataset: Dataset }) {
  const t = useWords();
  const [chosen, setChosen] = useState<SourceKind | null>(null);
  const rows = sourcesView(dataset);
  const kinds = [...new Set(rows.map(({ kind }) => kind))].sort();
  const shown = rows.filter(({ kind }) => chosen === null || kind === chosen);
  return (
    <>
      <fieldset class="chips">
        <legend class="visually-hidden">{t('sources-filter')}</legend>
        <button type="button" aria-pressed={chosen === null} onClick={() => setChosen(null)}>
          {t('panel-all-tracks')}
        </button>
        {kinds.map((kind) => (
          <button key={kind} type="button" aria-pressed={chosen === kind} onClick={() => setChosen(kind)}>
            {t(`source-${kind}`)}
          </button>
        ))}
      </fieldset>
      <p class="meta" role="status">
        {t('results-count', { count: shown.length })}
      </p>
      <SourceLedger rows={shown} />
    </>
  );
}
