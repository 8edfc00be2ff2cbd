/*
 * What is promised, and how it can be checked: the browser's own count of this page's outside requests, and the rule in
 * the manifest that closes every outside address.
 */
import { Icon } from '../Icon';
import { useWords } from '../words';

const PROMISES = ['nothing-leaves', 'memory', 'no-account', 'stored', 'noticed'] as const;

interface PrivacyListProps {
  /** Requests of this page to other hosts. */
  requests: number;
  /** The manifest's content security policy. */
  rule: string;
}

export function PrivacyList({ requests, rule }: PrivacyListProps) {
  const t = useWords();
  return (
    <>
      <ul class="plain-list">
        {PROMISES.map((name) => (
          <li key={name}>
            <Icon name={name === 'noticed' ? 'alert' : 'check'} />
            <span>{t(`privacy-${name}`)}</span>
          </li>
        ))}
        <li>
          <Icon name="lock" />
          <span>{t('privacy-enforced')}</span>
        </li>
        <li>
          <Icon name="clock" />
          <span data-requests={requests}>{t('privacy-requests', { count: requests })}</span>
        </li>
      </ul>
      <details class="meta">
        <summary>{t('privacy-rule')}</summary>
        <code class="code" dir="ltr">
          {rule}
        </code>
      </details>
    </>
  );
}
