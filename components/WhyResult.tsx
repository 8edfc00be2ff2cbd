/* Why a page was taken for what it is said to be: the reasons that the verdict carries, behind one line. */
import { Data } from './Data';
import { useWords } from './words';

export function WhyResult({ reasons }: { reasons: readonly string[] }) {
  const t = useWords();
  return (
    <details class="meta why">
      <summary>{t('why-result')}</summary>
      <ul>
        {reasons.map((reason) => (
          <li key={reason}>
            <Data>{reason}</Data>
          </li>
        ))}
      </ul>
    </details>
  );
}
