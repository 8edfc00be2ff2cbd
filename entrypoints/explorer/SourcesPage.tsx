/* The ledger of sources, by kind, by words and in either order; beside it, where the dossier is thin. */
import { useMemo, useState } from 'preact/hooks';
import { SourceLedger } from '../../components/explorer/SourceLedger';
import { ThinList } from '../../components/explorer/ThinList';
import { useWords } from '../../components/words';
import type { Dataset } from '../../core/dossier';
import { foldWords } from '../../core/text';
import { type SourceRow, sourcesView } from '../../core/view-sources';
import { thinView } from '../../core/view-thin';
import type { SourceKind } from '../../data/schema';

type Order = 'publisher' | 'use';

export function SourcesPage({ dataset }: { dataset: Dataset }) {
  const t = useWords();
  const [chosen, setChosen] = useState<SourceKind | null>(null);
  const [order, setOrder] = useState<Order>('publisher');
  const [text, setText] = useState('');
  const rows = useMemo(() => sourcesView(dataset), [dataset]);
  const thin = useMemo(() => thinView(dataset), [dataset]);
  const kinds = [...new Set(rows.map(({ kind }) => kind))].sort();
  const found = rows.filter((row) => (chosen === null || row.kind === chosen) && hasWords(row, text));
  const shown = order === 'use' ? found.toSorted((a, b) => b.used - a.used) : found;
  return (
    <>
      <ThinList groups={thin} />
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
      <div class="ledger-tools">
        <input
          class="find"
          type="search"
          dir="auto"
          value={text}
          placeholder={t('sources-find')}
          aria-label={t('sources-find')}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <fieldset class="chips">
          <legend class="visually-hidden">{t('sources-order')}</legend>
          {(['publisher', 'use'] as const).map((name) => (
            <button key={name} type="button" aria-pressed={order === name} onClick={() => setOrder(name)}>
              {t(`sources-by-${name}`)}
            </button>
          ))}
        </fieldset>
        <p class="meta" role="status">
          {t('results-count', { count: shown.length })}
        </p>
      </div>
      <SourceLedger rows={shown} />
    </>
  );
}

/** True where each word typed begins a word of the row. */
function hasWords(row: SourceRow, text: string): boolean {
  const asked = foldWords(text);
  if (asked.length === 0) return true;
  const words = foldWords(`${row.publisher} ${row.ref.title} ${row.affiliation ?? ''} ${row.relays.join(' ')}`);
  return asked.every((word) => words.some((one) => one.startsWith(word)));
}
