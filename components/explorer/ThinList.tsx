/* Where the dossier is thin, by kind of gap; each kind opens to its entries. */
import type { ThinGroup } from '../../core/view-thin';
import { RecordLink } from '../RecordLink';
import { useWords } from '../words';

export function ThinList({ groups }: { groups: ThinGroup[] }) {
  const t = useWords();
  if (groups.length === 0) return null;
  return (
    <aside class="thin" aria-labelledby="thin-heading">
      <h2 id="thin-heading">{t('thin-heading')}</h2>
      <p class="meta">{t('thin-note')}</p>
      {groups.map(({ kind, refs }) => (
        <details key={kind}>
          <summary>
            {t(`thin-${kind}`)} <span class="num">{t.number(refs.length)}</span>
          </summary>
          <ul>
            {refs.map((ref) => (
              <li key={ref.id}>
                <RecordLink to={ref} />
              </li>
            ))}
          </ul>
        </details>
      ))}
    </aside>
  );
}
