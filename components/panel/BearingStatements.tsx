/* What was said on a point: speaker, day, words, how it is known, and the position it speaks for. */
import type { BearingStatement } from '../../core/view-check';
import { Letter } from '../Assessment';
import { Data } from '../Data';
import { RecordLink } from '../RecordLink';
import { VerificationMark } from '../VerificationMark';
import { When } from '../When';
import { useWords } from '../words';
import { Sources } from './Sources';

export function BearingStatements({ statements }: { statements: BearingStatement[] }) {
  const t = useWords();
  if (statements.length === 0) return null;
  return (
    <details>
      <summary class="meta">{t('check-bearing-statements')}</summary>
      <ul class="bearing">
        {statements.map(({ ref, speaker, date, quote, standing, letter, evidence }) => (
          <li key={ref.id}>
            <p class="meta line">
              {letter ? <Letter letter={letter} /> : null}
              {speaker ? (
                <b>
                  <RecordLink to={speaker} />
                </b>
              ) : null}
              <When date={date} look="short" />
              {standing ? <VerificationMark standing={standing} /> : null}
            </p>
            <p>
              <RecordLink to={ref} />
            </p>
            {quote ? (
              <q class="serif">
                <Data>{quote}</Data>
              </q>
            ) : null}
            <Sources evidence={evidence} />
          </li>
        ))}
      </ul>
    </details>
  );
}
