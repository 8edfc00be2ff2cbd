/* The dated lines under a title: an office and its days, or a date and its places. */
import type { CardLine } from '../core/view';
import type { Edtf } from '../data/schema';
import { Data } from './Data';
import { RecordLink } from './RecordLink';
import { When } from './When';
import { type Translate, useWords } from './words';

export function CardLines({ lines }: { lines: CardLine[] }) {
  return (
    <>
      {lines.map((line) => (
        <p class="role" key={`${line.text}${line.from}`}>
          <Line line={line} />
        </p>
      ))}
    </>
  );
}

function Line({ line }: { line: CardLine }) {
  const t = useWords();
  const { text, from, to, span, refs } = line;
  return (
    <span class="dots">
      {text ? (
        <span>
          <Data>{text}</Data>
        </span>
      ) : null}
      {span ? <span>{spanWords(from, to, t)}</span> : null}
      {!span && from ? (
        <span>
          <When date={from} />
        </span>
      ) : null}
      {refs.map((ref) => (
        <span key={ref.id}>
          <RecordLink to={ref} />
        </span>
      ))}
    </span>
  );
}

/** "since March 2026", "March 2024 to June 2026", "until June 2026", or that the days are not known. */
export function spanWords(from: Edtf | null, to: Edtf | null, t: Translate): string {
  if (from && to) return t('span-both', { from: endWords(from, t), to: endWords(to, t) });
  if (from) return t('span-since', { from: endWords(from, t) });
  if (to) return t('span-until', { to: endWords(to, t) });
  return t('span-unknown');
}

/** A month stands by itself here ("since Jan 2025"): the sentence about the day would not fit in another. */
function endWords(date: Edtf, t: Translate): string {
  return t.date(date, /^\d{4}-\d{2}[~?%]?$/.test(date) ? 'short' : 'long');
}
