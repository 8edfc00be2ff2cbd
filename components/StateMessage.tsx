/* What stands in place of content: an icon, one heading, one paragraph, up to two actions. */
import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './Icon';

interface StateMessageProps {
  icon: IconName;
  heading: string;
  children?: ComponentChildren;
  actions?: ComponentChildren;
  /** Below the actions, small. */
  footnote?: ComponentChildren;
  /** 'alert' for an error, so that it is read out; otherwise the message is a plain section. */
  role?: 'alert' | 'status' | undefined;
}

export function StateMessage({ icon, heading, children, actions, footnote, role }: StateMessageProps) {
  return (
    <section class="popup-block state-message" role={role}>
      <Icon name={icon} />
      <h1>{heading}</h1>
      {children}
      {actions ? <div class="actions">{actions}</div> : null}
      {footnote ? <p class="meta">{footnote}</p> : null}
    </section>
  );
}
