/* What the article is about, in one sentence; who published it and when; where it stands among the rounds. */
import type { DigestView, PublisherView } from '../core/view-digest';
import { Data } from './Data';
import { RecordLink } from './RecordLink';
import { RoundStrip } from './RoundStrip';
import { When } from './When';
import { useWords } from './words';

export function AboutBlock({ digest }: { digest: DigestView }) {
  const t = useWords();
  const about = digest.verdict === 'about';
  return (
    <section class="popup-block" aria-labelledby="about-heading">
      <h1 class="label" id="about-heading">
        {t(about ? 'about-heading' : 'mentions-heading')}
      </h1>
      {about ? <AboutSentence about={digest.about} /> : null}
      <p class="meta byline">
        <Publisher publisher={digest.publisher} />
        {digest.published ? (
          <span class="dot">
            <When date={digest.published} />
          </span>
        ) : (
          <span class="dot">{t('date-not-found')}</span>
        )}
      </p>
      {about && digest.strip ? <RoundStrip strip={digest.strip} /> : null}
    </section>
  );
}

function AboutSentence({ about }: { about: DigestView['about'] }) {
  const t = useWords();
  if (!about) return <p class="about">{t('about-no-round')}</p>;
  return (
    <p class="about">
      {t.parts(about.words.id, ['what', 'other'], about.words.args).map((part) => {
        if (typeof part === 'string') return part;
        const ref = about.lead[part.slot === 'what' ? 0 : 1];
        return ref ? (
          <strong key={part.slot}>
            <RecordLink to={ref} />
          </strong>
        ) : null;
      })}
    </p>
  );
}

function Publisher({ publisher }: { publisher: PublisherView | null }) {
  const t = useWords();
  if (!publisher) return <>{t('publisher-unknown')}</>;
  return (
    <>
      <b>
        <Data>{publisher.name}</Data>
      </b>
      <span class="dot">{publisher.kind ? t(`source-${publisher.kind}`) : t('publisher-not-in-dossier')}</span>
      {publisher.affiliation ? (
        <span class="dot">
          <Data>{publisher.affiliation}</Data>
        </span>
      ) : null}
    </>
  );
}
