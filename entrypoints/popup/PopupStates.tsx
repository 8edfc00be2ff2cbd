/*
 * The states in which there is no digest: not about the talks, not allowed, switched off, paused, closed to extensions,
 * failed. Each says what it is, why, and what can be done; the reasons are those of the settings, by name.
 */
import { useState } from 'preact/hooks';
import { Button } from '../../components/Button';
import { Notice } from '../../components/Notice';
import { StateMessage } from '../../components/StateMessage';
import { WhyResult } from '../../components/WhyResult';
import { useWords } from '../../components/words';
import type { DigestView } from '../../core/view-digest';
import type { TabState } from '../../page/tab-report';
import type { PopupActions } from './actions';
import type { PopupViewProps } from './PopupView';

const NAMES_SHOWN = 3;

export function Unrelated({ digest, actions }: { digest: DigestView; actions: PopupActions }) {
  const t = useWords();
  const names = digest.names.listed.slice(0, NAMES_SHOWN).map(({ short }) => short);
  return (
    <StateMessage
      icon="nothing"
      heading={t('unrelated-heading')}
      actions={<Button onClick={() => void actions.read(true)}>{t('mark-anyway')}</Button>}
    >
      <p>{names.length > 0 ? t('unrelated-names', { names: { list: names } }) : t('unrelated-nothing')}</p>
      <WhyResult reasons={digest.reasons} />
    </StateMessage>
  );
}

type Unread = Exclude<TabState, { state: 'read' }>;

export function NotRead(props: PopupViewProps & { tab: Unread }) {
  const { tab, settings, actions } = props;
  const t = useWords();
  const once = (
    <Button look="primary" large onClick={() => void actions.read(tab.state === 'site-off')}>
      {t('read-once')}
    </Button>
  );
  switch (tab.state) {
    case 'not-allowed':
      return (
        <StateMessage
          icon="lock"
          heading={t('not-allowed-heading')}
          actions={
            <>
              {once}
              <Always {...props} />
            </>
          }
          footnote={t('stays-here')}
        >
          <p>{t(`not-allowed-${settings.access}`, { host: tab.host })}</p>
        </StateMessage>
      );
    case 'site-off':
      return (
        <StateMessage icon="lock" heading={t('site-off-heading')} actions={once}>
          <p>{t('site-off-body', { host: tab.host })}</p>
        </StateMessage>
      );
    case 'paused':
      return (
        <StateMessage
          icon="pause"
          heading={t('paused-heading')}
          actions={
            <Button look="primary" large onClick={actions.resume}>
              {t('resume')}
            </Button>
          }
        >
          <p>{t('paused-body')}</p>
        </StateMessage>
      );
    case 'unreadable':
      return (
        <StateMessage icon="page" heading={t('unreadable-heading')}>
          <p>{t('unreadable-body')}</p>
        </StateMessage>
      );
    default:
      return <Failed code={tab.code ?? 'unknown'} actions={actions} />;
  }
}

function Failed({ code, actions }: { code: string; actions: PopupActions }) {
  const t = useWords();
  const [copied, setCopied] = useState(false);
  return (
    <StateMessage
      icon="alert"
      heading={t('error-heading')}
      role="alert"
      actions={
        <Button look="primary" onClick={() => void actions.read()}>
          {t('try-again')}
        </Button>
      }
      footnote={
        <>
          {t('error-code')} <code dir="ltr">{code}</code>{' '}
          <Button look="quiet" icon="copy" onClick={() => void actions.copy(code).then(() => setCopied(true))}>
            {t(copied ? 'copied' : 'copy-code')}
          </Button>
        </>
      }
    >
      <p>{t('error-body')}</p>
    </StateMessage>
  );
}

function Always({ tab, actions }: Pick<PopupViewProps, 'tab' | 'actions'>) {
  const t = useWords();
  const [refused, setRefused] = useState(false);
  if (!tab?.host) return null;
  const ask = () => {
    actions.allowSite().then(
      (granted) => setRefused(!granted),
      () => setRefused(true),
    );
  };
  return (
    <>
      <Button large onClick={ask}>
        {t('always-on', { host: tab.host })}
      </Button>
      <Notice text={refused ? t('access-refused') : null} />
    </>
  );
}

/** After a page was read because the icon was clicked: the same offer, without getting in the way. */
export function AlwaysHere(props: Pick<PopupViewProps, 'tab' | 'actions'>) {
  const t = useWords();
  return (
    <section class="popup-block">
      <p class="meta">{t('read-once-done')}</p>
      <Always {...props} />
    </section>
  );
}
