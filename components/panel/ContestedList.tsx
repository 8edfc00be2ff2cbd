/* Contested points as neutral questions: those the article touches, the others, and points of record apart. */
import type { ContestedRow, ContestedView } from '../../core/view-contested';
import { Assessment } from '../Assessment';
import { Data } from '../Data';
import { DigestBlock } from '../DigestBlock';
import { RecordLink } from '../RecordLink';
import { When } from '../When';
import { useWords } from '../words';

export function ContestedList({ contested }: { contested: ContestedView }) {
  const t = useWords();
  const blocks = [
    ['panel-found', contested.found],
    ['panel-other-points', contested.others],
    ['panel-minor-points', contested.minor],
  ] as const;
  return (
    <>
      {blocks.map(([heading, rows]) =>
        rows.length > 0 ? (
          <DigestBlock key={heading} heading={t(heading)} aside={t.number(rows.length)}>
            <ul class="questions">
              {rows.map((row) => (
                <Question key={row.ref.id} row={row} />
              ))}
            </ul>
          </DigestBlock>
        ) : null,
      )}
    </>
  );
}

function Question({ row }: { row: ContestedRow }) {
  const t = useWords();
  return (
    <li>
      <p class="question">
        <RecordLink to={row.ref}>{row.question}</RecordLink>
      </p>
      <p class="meta line">
        <Assessment name={row.assessment} />
        <span>{t('panel-positions', { count: row.positions })}</span>
        {row.since ? (
          <span>
            <When date={row.since} look="short" />
          </span>
        ) : null}
      </p>
      <p class="meta">
        <Data>{row.status.text}</Data>
        {row.status.asOf ? <span class="dot">{t('process-as-of', { date: { date: row.status.asOf } })}</span> : null}
      </p>
    </li>
  );
}
