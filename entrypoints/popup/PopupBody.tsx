/* What the popup's body shows: the digest of a page that was read, or the state that stands in its place. */
import { PageDigest } from '../../components/PageDigest';
import { Skeleton } from '../../components/Skeleton';
import { StateMessage } from '../../components/StateMessage';
import { useWords } from '../../components/words';
import type { Digested } from '../../core/view-digested';
import { AlwaysHere, NotRead, Unrelated } from './PopupStates';
import type { PopupViewProps } from './PopupView';

export function PopupBody(props: PopupViewProps) {
  const { tab, edge, digested } = props;
  const t = useWords();
  if (edge === 'error' || digested === 'error') {
    return (
      <StateMessage icon="alert" heading={t('error-dossier-heading')} role="alert">
        <p>{t('error-dossier-body')}</p>
      </StateMessage>
    );
  }
  if (!tab || tab.state === 'reading') return <Skeleton />;
  if (tab.state !== 'read') return <NotRead {...props} tab={tab} />;
  if (!digested) return <Skeleton />;
  return <Read {...props} digested={digested} />;
}

function Read(props: Omit<PopupViewProps, 'digested'> & { digested: Digested }) {
  const { digested, actions, allowed } = props;
  const { digest } = digested;
  if (digest.verdict === 'unrelated') return <Unrelated digest={digest} actions={actions} />;
  return (
    <>
      <PageDigest {...digested} onReveal={actions.reveal} onAllSince={actions.openPanel} />
      {allowed ? null : <AlwaysHere {...props} />}
    </>
  );
}
