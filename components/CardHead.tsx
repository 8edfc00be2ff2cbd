/* The line above a card's title: what kind of thing it is, and how it stands. */
import type { CardView } from '../core/view';
import { Data } from './Data';
import { MarkShape, VerificationMark } from './VerificationMark';
import { say, useWords } from './words';

export function CardHead({ card }: { card: CardView }) {
  const t = useWords();
  return (
    <div class="head">
      <span class="label">
        {say(t, card.label)}
        {card.labelDetail ? (
          <span class="dot">
            <Data>{card.labelDetail}</Data>
          </span>
        ) : null}
      </span>
      {card.assessment ? (
        <span class="verification-mark" title={t(`assessment-${card.assessment}-title`)}>
          <MarkShape shape="contested" />
          <span>{t(`assessment-${card.assessment}`)}</span>
        </span>
      ) : null}
      {card.standing && !card.assessment ? <VerificationMark standing={card.standing} /> : null}
    </div>
  );
}
