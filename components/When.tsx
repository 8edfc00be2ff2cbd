/* A date as it is known: exact, about, in a month, between two days; worded by `core/dates.ts`, never rounded away. */
import type { Edtf } from '../data/schema';
import { type DateStyle, useWords } from './words';

export function When({ date, look = 'long' }: { date: Edtf | null; look?: DateStyle }) {
  const t = useWords();
  const text = t.date(date, look);
  return isMachineDate(date) ? (
    <time dateTime={date} dir="auto">
      {text}
    </time>
  ) : (
    <span class="date" dir="auto">
      {text}
    </span>
  );
}

/** HTML knows days, months and years; what EDTF says beyond that is left to the words. */
function isMachineDate(date: Edtf | null): date is string {
  return date !== null && /^\d{4}(-\d{2}){0,2}$/.test(date);
}
