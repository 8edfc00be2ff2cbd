/*
 * A contested point that the article touches: the neutral question and how it stands; opened, the sentence it was found
 * in (a button that goes there) and the positions. Whether a sentence is true is never said.
 */
import type { ClaimView } from '../core/view-digest';
import { Letter } from './Assessment';
import { Data } from './Data';
import { Disclosure } from './Disclosure';
import { PositionList } from './PositionList';
import { RecordLink } from './RecordLink';
import { MarkShape } from './VerificationMark';
import { useWords } from './words';

export interface ClaimNoteProps {
  claim: ClaimView;
  language: string | null;
  /** Scrolls the page to the sentence; left out where there is no page. */
  onReveal?: ((sentence: ClaimView['sentences'][number]) => void) | undefined;
}

export function ClaimNote({ claim, language, onReveal }: ClaimNoteProps) {
  const t = useWords();
  return (
    <li>
      <Disclosure
        class="claim"
        summaryClass="claim-note"
        summary={
          <>
            <MarkShape shape="contested" />
            <span class="question">
              <Data>{claim.ref.title}</Data>
            </span>
            <span class="stand">{t(claim.assessment ? `assessment-${claim.assessment}` : 'then-unassessed')}</span>
          </>
        }
      >
        {() => <ClaimBody {...{ claim, language, onReveal }} />}
      </Disclosure>
    </li>
  );
}

function ClaimBody({ claim, language, onReveal }: ClaimNoteProps) {
  const t = useWords();
  return (
    <div class="claim-body">
      {claim.sentences.map((sentence) => (
        <Sentence key={sentence.start} {...{ sentence, language, onReveal }} />
      ))}
      <PositionList positions={claim.positions} quotes={false} />
      {claim.wouldSettle ? (
        <p class="meta">
          <b>{t('would-settle')}</b> <Data>{claim.wouldSettle}</Data>
        </p>
      ) : null}
      <p class="meta">
        <RecordLink to={claim.ref}>{t('open-point')}</RecordLink>
      </p>
    </div>
  );
}

type SentenceProps = Pick<ClaimNoteProps, 'language' | 'onReveal'> & { sentence: ClaimView['sentences'][number] };

function Sentence({ sentence, language, onReveal }: SentenceProps) {
  const t = useWords();
  const words = <Data lang={language ?? undefined}>{sentence.text}</Data>;
  return (
    <p class="found-in">
      <span class="meta" title={t(`check-same-${sentence.same}-note`)}>
        {t(`check-same-${sentence.same}`)} {sentence.letter ? <Letter letter={sentence.letter} /> : null}
      </span>
      {onReveal ? (
        <button type="button" class="link-button" title={t('show-in-page')} onClick={() => onReveal(sentence)}>
          {words}
        </button>
      ) : (
        words
      )}
    </p>
  );
}
