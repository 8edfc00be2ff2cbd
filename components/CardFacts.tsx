/* Labelled facts of a card: names, a status in words, a date. */
import type { CardFact } from '../core/view';
import { Data } from './Data';
import { RecordLinks } from './RecordLink';
import { When } from './When';
import { say, useWords } from './words';

export function CardFacts({ facts }: { facts: CardFact[] }) {
  if (facts.length === 0) return null;
  return (
    <dl class="facts">
      {facts.map((fact) => (
        <Fact key={fact.label.id} fact={fact} />
      ))}
    </dl>
  );
}

function Fact({ fact }: { fact: CardFact }) {
  const t = useWords();
  return (
    <>
      <dt>{say(t, fact.label)}</dt>
      <dd>
        {fact.words ? <b>{say(t, fact.words)}. </b> : null}
        {fact.refs.length > 0 ? <RecordLinks refs={fact.refs} /> : null}
        {fact.text ? <Data>{fact.text}</Data> : null}
        {fact.date ? (
          <span class="dot">
            <When date={fact.date} />
          </span>
        ) : null}
      </dd>
    </>
  );
}
