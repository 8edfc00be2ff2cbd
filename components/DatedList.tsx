/* Date, one line; the line is the link. A planned event that was not held says so in words. */
import type { DatedItem } from '../core/view-parts';
import { RecordLink } from './RecordLink';
import { VerificationMark } from './VerificationMark';
import { When } from './When';
import { useWords } from './words';

export function DatedList({ items, marks = false }: { items: DatedItem[]; marks?: boolean }) {
  const t = useWords();
  return (
    <ol class="dated-list">
      {items.map((item) => (
        <li key={item.ref.id}>
          <When date={item.date} look="short" />
          <span class="what">
            {marks && item.standing ? <VerificationMark standing={item.standing} phrase={false} /> : null}
            <RecordLink to={item.ref} />
            {item.held ? null : <span class="meta"> {t('not-held')}</span>}
          </span>
        </li>
      ))}
    </ol>
  );
}
