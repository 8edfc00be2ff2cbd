/* Buttons: a verb with an object, or an icon with a name. Always real buttons of type "button". */
import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './Icon';

interface ButtonProps {
  children: ComponentChildren;
  onClick: (event: MouseEvent) => void;
  look?: 'plain' | 'primary' | 'quiet';
  large?: boolean;
  icon?: IconName;
  disabled?: boolean;
}

export function Button({ children, onClick, look = 'plain', large = false, icon, disabled = false }: ButtonProps) {
  const classes = ['button', look === 'plain' ? '' : look, large ? 'large' : ''].filter(Boolean).join(' ');
  return (
    <button type="button" class={classes} onClick={onClick} disabled={disabled}>
      {icon ? <Icon name={icon} /> : null}
      {children}
    </button>
  );
}

/** `label` is the accessible name and the tooltip. */
export function IconButton({ icon, label, onClick }: { icon: IconName; label: string; onClick: (event: MouseEvent) => void }) {
  return (
    <button type="button" class="icon-button" aria-label={label} title={label} onClick={onClick}>
      <Icon name={icon} />
    </button>
  );
}
