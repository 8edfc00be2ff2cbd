/* Who and what is named, most often first; the rest behind one button. */
import { useState } from 'preact/hooks';
import type { NameView } from '../core/view-digest';
import { RecordLink } from './RecordLink';
import { useWords } from './words';

export function NameTally({ names, shown = 6 }: { names: NameView[]; shown?: number }) {
  const t = useWords();
  const [all, setAll] = useState(false);
  const listed = all ? names : names.slice(0, shown);
  const rest = names.length - listed.length;
  return (
    <ul class="name-tally">
      {listed.map(({ ref, short, count }) => (
        <li key={ref.id}>
          <RecordLink to={ref}>{short}</RecordLink>
          <span class="num" aria-hidden="true">
            {t.number(count)}
          </span>
          <span class="visually-hidden">{t('named-times', { count })}</span>
        </li>
      ))}
      {rest > 0 ? (
        <li>
          <button type="button" class="link-button" onClick={() => setAll(true)}>
            {t('more-names', { count: rest })}
          </button>
        </li>
      ) : null}
    </ul>
  );
}
