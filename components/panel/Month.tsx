/* The name of a month, in the reader's language; a calendar month, so no zone can shift it. */
import { gregorian } from '../../core/dates';
import { useWords } from '../words';

export function Month({ month }: { month: string }) {
  const t = useWords();
  const [year = 0, number = 1] = month.split('-').map(Number);
  const name = new Intl.DateTimeFormat(gregorian(t.language), { year: 'numeric', month: 'long', timeZone: 'UTC' });
  return <time dateTime={month}>{name.format(Date.UTC(year, number - 1, 1))}</time>;
}
