/* An address with nothing under it: what was looked for, as of when, and a way on. */
import type { RecordKind } from '../../core/dossier';
import { StateMessage } from '../StateMessage';
import { useWords } from '../words';

export function NotFound({ asOf, kind, id }: { asOf: string; kind: RecordKind | null; id: string }) {
  const t = useWords();
  return (
    <StateMessage icon="nothing" heading={t('entry-unknown')}>
      <p>{kind ? t('entry-unknown-body', { date: { date: asOf }, kind: t(`kind-${kind}`), id }) : t('entry-unknown-view', { path: id })}</p>
      <p>
        <a href="#/timeline">{t('entry-timeline')}</a>
      </p>
    </StateMessage>
  );
}
