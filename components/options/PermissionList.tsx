/* Each permission by name, what it is for, and whether the browser has granted it now. */
import { Icon } from '../Icon';
import { useWords } from '../words';

export interface PermissionRow {
  /** API name as in the manifest, or "hosts". */
  name: string;
  granted: boolean;
}

export function PermissionList({ rows }: { rows: PermissionRow[] }) {
  const t = useWords();
  return (
    <ul class="plain-list">
      {rows.map(({ name, granted }) => (
        <li key={name}>
          <Icon name={granted ? 'check' : 'nothing'} />
          <span>
            {t(`permission-${name}`)} <b>{t(granted ? 'permission-granted' : 'permission-not-granted')}</b>
          </span>
        </li>
      ))}
    </ul>
  );
}
