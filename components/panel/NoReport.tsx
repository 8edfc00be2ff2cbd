/* Why the panel has no digest to show; each state says what can be done. */
import type { NoReport as Reason } from '../../core/report';
import { Button } from '../Button';
import { Notice } from '../Notice';
import { Skeleton } from '../Skeleton';
import { StateMessage } from '../StateMessage';
import { useWords } from '../words';

interface NoReportProps {
  /** Null: no page beside the panel; 'read' never comes here. */
  state: Reason | 'unrelated' | 'read' | null;
  host: string;
  /** Reads the page again; `anyway`: even though it is not about the subject. */
  onAnalyze?: ((anyway: boolean) => void) | undefined;
  /** Asks the browser for the site, then reads. */
  onAllow?: (() => void) | undefined;
  /** What came of the asking, where it was refused. */
  notice?: string | null;
}

export function NoReport({ state, host, onAnalyze, onAllow, notice = null }: NoReportProps) {
  const t = useWords();
  switch (state) {
    case 'reading':
      return <Skeleton />;
    case 'unrelated':
      return (
        <StateMessage
          icon="nothing"
          heading={t('unrelated-heading')}
          actions={onAnalyze ? <Button onClick={() => onAnalyze(true)}>{t('mark-anyway')}</Button> : null}
        >
          <p>{t('panel-no-article-body')}</p>
        </StateMessage>
      );
    case 'not-allowed':
      return (
        <StateMessage
          icon="lock"
          heading={t('not-allowed-heading')}
          actions={onAllow && host ? <Button onClick={onAllow}>{t('always-on', { host })}</Button> : null}
        >
          <p>{t('panel-no-article-body')}</p>
          <p class="meta">{t('stays-here')}</p>
          <Notice text={notice} />
        </StateMessage>
      );
    case 'site-off':
      return (
        <StateMessage icon="pause" heading={t('site-off-heading')}>
          <p>{t('panel-site-off', { host })}</p>
        </StateMessage>
      );
    case 'paused':
      return (
        <StateMessage icon="pause" heading={t('paused-heading')}>
          <p>{t('paused-body')}</p>
        </StateMessage>
      );
    case 'unreadable':
      return (
        <StateMessage icon="page" heading={t('unreadable-heading')}>
          <p>{t('unreadable-body')}</p>
        </StateMessage>
      );
    case 'error':
      return (
        <StateMessage
          icon="alert"
          heading={t('error-heading')}
          role="alert"
          actions={onAnalyze ? <Button onClick={() => onAnalyze(false)}>{t('try-again')}</Button> : null}
        >
          <p>{t('error-body')}</p>
        </StateMessage>
      );
    default:
      return (
        <StateMessage icon="page" heading={t('panel-no-article')}>
          <p>{t('panel-no-article-body')}</p>
        </StateMessage>
      );
  }
}
