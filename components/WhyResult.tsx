/* Why a page was taken for what it is said to be: the reasons that the verdict carries, behind one line. */
import { Data } from './Data';
import { Disclosure } from './Disclosure';
import { useWords } from './words';

export function WhyResult({ reasons }: { reasons: readonly string[] }) {
  const t = useWords();
  return (
    <Disclosure class="meta why" summary={t('why-result')}>
      {() => (
        <ul>
          {reasons.map((reason) => (
            <li key={reason}>
              <Data>{reason}</Data>
            </li>
          ))}
        </ul>
      )}
    </Disclosure>
  );
}
