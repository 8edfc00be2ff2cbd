/*
 * Who said what when: positions against days, each cell what was said with its source. A plain table: rows are headed by
 * the position, columns by the day, and it scrolls in its own box where it is too wide.
 */
import type { MatrixView, SaidView } from '../../core/view-matrix';
import { Letter } from '../Assessment';
import { Data } from '../Data';
import { RecordLink, RecordLinks } from '../RecordLink';
import { When } from '../When';
import { useWords } from '../words';

export function StatementMatrix({ matrix }: { matrix: MatrixView }) {
  const t = useWords();
  const busy = matrix.meanwhile.some((refs) => refs.length > 0);
  return (
    <section class="entry-block" aria-labelledby="matrix-heading">
      <h2 id="matrix-heading">{t('matrix-heading')}</h2>
      <div class="scroller" role="group" tabIndex={0} aria-labelledby="matrix-heading">
        <table class="statement-matrix">
          <thead>
            <tr>
              <th scope="col">{t('matrix-position')}</th>
              {matrix.columns.map((column) => (
                <th scope="col" key={column ?? 'unknown'}>
                  <When date={column} look="short" />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {matrix.rows.map(({ position, cells }) => (
              <tr key={position.id}>
                <th scope="row">
                  <span class="row">
                    <Letter letter={position.letter} />
                    <b>
                      <Data>{position.claim}</Data>
                    </b>
                  </span>
                </th>
                {cells.map((said, index) => (
                  <td key={matrix.columns[index] ?? 'unknown'}>
                    {said.map((one) => (
                      <Said key={one.statement?.id ?? one.text} said={one} />
                    ))}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
          {busy ? (
            <tfoot>
              <tr>
                <th scope="row">{t('matrix-meanwhile')}</th>
                {matrix.meanwhile.map((refs, index) => (
                  <td key={matrix.columns[index] ?? 'unknown'}>
                    <RecordLinks refs={refs} />
                  </td>
                ))}
              </tr>
            </tfoot>
          ) : null}
        </table>
      </div>
    </section>
  );
}

function Said({ said: { who, quote, text, statement, source } }: { said: SaidView }) {
  return (
    <div class="said">
      {who ? (
        <span class="who">
          <RecordLink to={who} />
        </span>
      ) : null}
      {quote ? (
        <span class="quotation">
          <Data>{quote}</Data>
        </span>
      ) : null}
      <span class="para">{statement ? <RecordLink to={statement}>{text}</RecordLink> : <Data>{text}</Data>}</span>
      {source ? (
        <span class="src">
          <RecordLink to={source} />
        </span>
      ) : null}
    </div>
  );
}
