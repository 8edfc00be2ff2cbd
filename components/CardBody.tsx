/*
 * Title, dated line, text, and the block that its kind adds: positions, facts, sources, what came next. The same body
 * stands in the card, in the side panel and at the head of an entry page; `titleLevel` fits it into their headings.
 */
import type { ComponentChildren } from 'preact';
import type { CardView } from '../core/view';
import { CardFacts } from './CardFacts';
import { CardLines } from './CardLines';
import { Data } from './Data';
import { PositionList } from './PositionList';
import { RecordLink } from './RecordLink';
import { When } from './When';
import { useWords } from './words';

interface CardBodyProps {
  card: CardView;
  titleId?: string;
  titleLevel?: 'h1' | 'h2' | 'h3';
  /** The text's first two sentences only, in a box that scrolls. */
  brief?: boolean;
  /** Disclosures after the body's own blocks. */
  children?: ComponentChildren;
}

export function CardBody({ card, titleId, titleLevel: Title = 'h3', brief = false, children }: CardBodyProps) {
  const { quote, positions } = card;
  const text = brief ? card.brief : card.text;
  return (
    <div class="body" {...(brief ? { tabIndex: 0, role: 'group', 'aria-labelledby': titleId } : {})}>
      <Title class="title" id={titleId}>
        <Data>{card.title}</Data>
      </Title>
      <CardLines lines={card.lines} />
      {text ? (
        <p class="text">
          <Data>{text}</Data>
        </p>
      ) : null}
      {quote ? (
        <p class="quotation">
          <Data>{quote.text}</Data>
        </p>
      ) : null}
      {positions.length > 0 ? <PositionList positions={positions} /> : null}
      <CardFacts facts={card.facts} />
      <Sources sources={card.sources} />
      <Settles card={card} />
      <Relation relation={card.relation} />
      {children}
    </div>
  );
}

function Sources({ sources }: { sources: CardView['sources'] }) {
  const t = useWords();
  if (!sources || sources.publishers.length === 0) return null;
  return (
    <p class="source-line">
      <span class="publisher">
        <Data>{sources.publishers.join(', ')}</Data>
      </span>
      {sources.more > 0 ? ` ${t('more-sources', { count: sources.more })}` : null}
      {sources.notCounted > 0 ? <span class="source-kind">{t('sources-not-counted', { count: sources.notCounted })}</span> : null}
    </p>
  );
}

function Settles({ card }: { card: CardView }) {
  const t = useWords();
  if (!card.wouldSettle && card.reported.length === 0) return null;
  return (
    <p class="meta ruled">
      {card.wouldSettle ? (
        <>
          <b>{t('would-settle')}</b> <Data>{card.wouldSettle}</Data>{' '}
        </>
      ) : null}
      {card.reported.length > 0 ? <b>{t('article-reports', { count: card.reported.length, letters: { list: card.reported } })}</b> : null}
    </p>
  );
}

function Relation({ relation }: { relation: CardView['relation'] }) {
  const t = useWords();
  if (!relation) return null;
  const { days, next } = relation;
  return (
    <p class="meta ruled">
      {days === null ? null : <span>{relationWords(days, t)}</span>}
      {next ? (
        <span class={days === null ? '' : 'dot'}>
          {t('next-event')} <RecordLink to={next.ref} />, <When date={next.date} />
        </span>
      ) : null}
    </p>
  );
}

function relationWords(days: number, t: ReturnType<typeof useWords>): string {
  if (days === 0) return t('same-days');
  return t(days < 0 ? 'days-before-article' : 'days-after-article', { days: Math.abs(days) });
}
