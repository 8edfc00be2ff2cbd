/* What the popup's body shows: the digest of a page that was read, or the state that stands in its place. */
import { PageDigest } from '../../components/PageDigest';
import { Skeleton } from '../../components/Skeleton';
import { StateMessage } from '../../components/StateMessage';
import { useWords } from '../../components/words';
import type { Dataset } from '../../core/dossier';
import type { PageReport } from '../../core/report';
import { digestView } from '../../core/view-digest';
import { thenView } from '../../core/view-then';
import { AlwaysHere, NotRead, Unrelated } from './PopupStates';
import type { PopupViewProps } from './PopupView';

export function PopupBody(props: PopupViewProps) {
  const { tab, dataset } = props;
  const t = useWords();
  if (dataset === 'error') {
    return (
      <StateMessage icon="alert" heading={t('error-dossier-heading')} role="alert">
        <p>{t('error-dossier-body')}</p>
      </StateMessage>
    );
  }
  if (!tab || tab.state === 'reading') return <Skeleton />;
  if (tab.state !== 'read') return <NotRead {...props} tab={tab} />;
  if (!dataset) return <Skeleton />;
  return <Read {...props} dataset={dataset} report={tab.report} />;
}

function Read(props: PopupViewProps & { dataset: Dataset; report: PageReport }) {
  const { dataset, report, today, actions, allowed } = props;
  const digest = digestView(report, dataset, today);
  if (digest.verdict === 'unrelated') return <Unrelated digest={digest} actions={actions} />;
  return (
    <>
      <PageDigest
        digest={digest}
        past={thenView(digest, dataset)}
        language={report.language}
        onReveal={actions.reveal}
        onAllSince={actions.openPanel}
      />
      {allowed ? null : <AlwaysHere {...props} />}
    </>
  );
}
