/* Positions side by side: letter, what is held, who holds it, since when, in whose words. Neutral order, printed below. */
import type { PositionView, QuotedView } from '../core/view-positions';
import { Letter } from './Assessment';
import { Data } from './Data';
import { RecordLink } from './RecordLink';
import { When } from './When';
import { useWords } from './words';

export function PositionList({ positions, quotes = true }: { positions: PositionView[]; quotes?: boolean }) {
  return (
    <ol class="positions">
      {positions.map((position) => (
        <li key={position.id}>
          <Letter letter={position.letter} />
          <div>
            <p class="text">
              <Data>{position.claim}</Data>
            </p>
            <Holders position={position} />
            {quotes && position.quote ? <Quotation quote={position.quote} holders={position.holders} /> : null}
          </div>
        </li>
      ))}
    </ol>
  );
}

/** In whose words: the speaker where that is not the one holder named above, else the text that quotes them. */
function Quotation({ quote: { text, speaker, source }, holders }: { quote: QuotedView; holders: PositionView['holders'] }) {
  const named = speaker ?? source;
  const isAbove = speaker !== null && holders.length === 1 && holders[0]?.id === speaker.id;
  return (
    <p class="holder">
      <q>
        <Data>{text}</Data>
      </q>
      {named && !isAbove ? (
        <span class="dot">
          <RecordLink to={named} />
        </span>
      ) : null}
    </p>
  );
}

function Holders({ position }: { position: PositionView }) {
  const t = useWords();
  const { holders, otherHolders, date, reported, knowable } = position;
  return (
    <p class="holder">
      <span class="names">
        {holders.map((holder) => (
          <b key={holder.id}>
            <RecordLink to={holder} />
          </b>
        ))}
        {otherHolders ? (
          <b>
            <Data>{otherHolders}</Data>
          </b>
        ) : null}
        {holders.length === 0 && !otherHolders ? t('holder-unnamed') : null}
      </span>
      <span class="dot">
        <When date={date} />
      </span>
      {knowable === 'known' ? null : <span class="dot afterwards">{t(`position-${knowable}`)}</span>}
      {reported ? <span class="dot here">{t('position-in-article')}</span> : null}
    </p>
  );
}
