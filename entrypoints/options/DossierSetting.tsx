/* Which dossier is bundled: its name, last day, version and size, counted from the file itself. */
import { Data } from '../../components/Data';
import { Setting } from '../../components/options/Setting';
import { When } from '../../components/When';
import { useWords } from '../../components/words';
import { useDataset } from '../surface/useDataset';

export function DossierSetting() {
  const t = useWords();
  const dataset = useDataset();
  return (
    <Setting heading={t('options-dossier')} note={t('options-dossier-note')}>
      {dataset === 'error' ? <p role="alert">{t('error-dossier-heading')}</p> : null}
      {dataset && dataset !== 'error' ? (
        <>
          <p>
            <b>
              <Data>{dataset.topic.title}</Data>
            </b>
          </p>
          <p>
            {t.parts('dossier-as-of', ['date']).map((part) => (typeof part === 'string' ? part : <When key="date" date={dataset.asOf} />))}.{' '}
            {t('options-dossier-counts', {
              events: count(dataset.events),
              disputes: count(dataset.disputes),
              actors: count(dataset.actors),
              mechanisms: count(dataset.mechanisms),
              sources: count(dataset.sources),
            })}
          </p>
          <p class="meta">{t('options-dossier-version', { version: dataset.version })}</p>
        </>
      ) : null}
    </Setting>
  );
}

function count(records: object): number {
  return Object.keys(records).length;
}
