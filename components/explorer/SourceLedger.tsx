/* Every source once: publisher, kind, day, what it repeats, how many entries cite it. A plain table that can be filtered. */
import type { SourceRow } from '../../core/view-sources';
import { Data } from '../Data';
import { RecordLink } from '../RecordLink';
import { When } from '../When';
import { useWords } from '../words';

export function SourceLedger({ rows }: { rows: SourceRow[] }) {
  const t = useWords();
  return (
    <section class="scroller" tabIndex={0} aria-label={t('sources-heading')}>
      <table class="ledger">
        <thead>
          <tr>
            {['publisher', 'text', 'kind', 'date', 'relays', 'used'].map((name) => (
              <th scope="col" key={name}>
                {t(`sources-${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.ref.id}>
              <td class="publisher">
                <Data>{row.publisher}</Data>
                {row.affiliation ? (
                  <span class="meta block">
                    <Data>{row.affiliation}</Data>
                  </span>
                ) : null}
              </td>
              <th scope="row">
                <RecordLink to={row.ref} />
              </th>
              <td>{t(`source-${row.kind}`)}</td>
              <td>
                <When date={row.date} />
              </td>
              <td>
                <Data>{row.relays.join(', ')}</Data>
              </td>
              <td class="num">{t.number(row.used)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
