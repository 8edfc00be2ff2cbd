/*
 * Date, one line; the line is the link. A planned event that was not held says so in words. The year is left out only where
 * every date is of the year that the reader has before him.
 */
import type { DatedItem } from '../core/view-parts';
import { RecordLink } from './RecordLink';
import { VerificationMark } from './VerificationMark';
import { When } from './When';
import { useWords } from './words';

interface DatedListProps {
  items: DatedItem[];
  marks?: boolean;
  /** YYYY: dates of this year go without it, if all are of it. */
  year?: string;
}

export function DatedList({ items, marks = false, year }: DatedListProps) {
  const t = useWords();
  const look = year && items.every(({ date }) => date?.startsWith(year)) ? 'short' : 'long';
  return (
    <ol class="dated-list">
      {items.map((item) => (
        <li key={item.ref.id}>
          <When date={item.date} look={look} />
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
