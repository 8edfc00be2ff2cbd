/*
 * Who said what when: holders under their position against days, each cell what was said with its source. A plain table:
 * rows are headed by position and holder, columns by the day, and it scrolls in its own box where it is too wide.
 */
import type { MatrixView, SaidView } from '../../core/view-matrix';
import type { PositionView } from '../../core/view-positions';
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
              <th scope="col">{t('matrix-who')}</th>
              {matrix.columns.map((column) => (
                <th scope="col" key={column ?? 'unknown'}>
                  <When date={column} look="short" />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {matrix.rows.map(({ position, holders }) =>
              holders.map(({ who, cells }, order) => (
                <tr key={`${position.id} ${who?.id ?? ''}`} class={order === 0 ? 'first' : undefined}>
                  {order === 0 ? <PositionHead position={position} rows={holders.length} /> : null}
                  <th scope="row" class="who">
                    {who ? <RecordLink to={who} /> : <span class="meta">{t('matrix-reported')}</span>}
                  </th>
                  {cells.map((said, index) => (
                    <td key={matrix.columns[index] ?? 'unknown'}>
                      {said.map((one) => (
                        <Said key={one.statement?.id ?? one.text} said={one} />
                      ))}
                    </td>
                  ))}
                </tr>
              )),
            )}
          </tbody>
          {busy ? (
            <tfoot>
              <tr>
                <th scope="row" colSpan={2}>
                  {t('matrix-meanwhile')}
                </th>
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

function PositionHead({ position, rows }: { position: PositionView; rows: number }) {
  return (
    <th scope="rowgroup" rowSpan={rows} class="position">
      <span class="row">
        <Letter letter={position.letter} />
        <b>
          <Data>{position.claim}</Data>
        </b>
      </span>
    </th>
  );
}

function Said({ said: { quote, text, statement, source } }: { said: SaidView }) {
  return (
    <div class="said">
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
