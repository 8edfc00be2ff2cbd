/*
 * The card beside a mark: a non-modal dialog named by its title. A pure view of a CardView; where it stands, who has the
 * focus and what the buttons do is the business of the script that mounts it. Arrow keys move between marks, mirrored in
 * right-to-left languages; Escape closes.
 */
import { useId } from 'preact/hooks';
import type { MistakeReport as Report } from '../core/mistake-report';
import type { CardView } from '../core/view';
import { Button, IconButton } from './Button';
import { CardBody } from './CardBody';
import { CardHead } from './CardHead';
import { EvidenceTree } from './EvidenceTree';
import { MistakeReport } from './MistakeReport';
import { LinkTargetProvider, NO_LINKS } from './RecordLink';
import { useWords } from './words';

export interface MentionCardProps {
  card: CardView;
  /** 1-based position of the mark among the marks of the page. */
  position: number;
  total: number;
  /** Opened by key: the card shows the ring of the focus. */
  byKey?: boolean;
  /** Where "open" leads: Chromium opens its side panel; Firefox opens a sidebar only for gestures in its own surfaces. */
  opens?: 'side-panel' | 'explorer';
  /** The page for the report of a mistake. */
  page?: Report['page'];
  onCopy?: (text: string) => Promise<void>;
  onPrevious: () => void;
  onNext: () => void;
  onOpen: () => void;
  onClose: () => void;
}

export function MentionCard(props: MentionCardProps) {
  const { card, position, total, opens = 'side-panel', byKey = false, onPrevious, onNext, onOpen, onClose, onCopy } = props;
  const t = useWords();
  const title = useId();
  const place = useId();
  const back = t.direction === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
  const forth = t.direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const actions: Record<string, () => void> = { [back]: onPrevious, [forth]: onNext, Escape: onClose };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target instanceof HTMLTextAreaElement && event.key !== 'Escape') return;
    const action = event.altKey || event.ctrlKey || event.metaKey || event.shiftKey ? undefined : actions[event.key];
    if (!action) return;
    event.preventDefault();
    event.stopPropagation();
    action();
  };
  return (
    <LinkTargetProvider value={NO_LINKS}>
      <section
        class={byKey ? 'mention-card by-key' : 'mention-card'}
        role="dialog"
        aria-labelledby={title}
        aria-describedby={place}
        lang={t.language}
        dir={t.direction}
        tabIndex={-1}
        onKeyDown={onKeyDown}
      >
        <p class="visually-hidden" role="status" id={place}>
          {t('card-position-of', { position, total, name: card.title })}
        </p>
        <CardHead card={card} />
        <CardBody key={`${position} ${card.id}`} card={card} titleId={title} brief>
          {card.evidence.lists.length > 0 ? (
            <details class="sources">
              <summary class="meta">{t('card-sources')}</summary>
              <EvidenceTree lists={card.evidence.lists} />
            </details>
          ) : null}
          {onCopy ? <MistakeReport key={`${card.kind} ${card.id}`} report={reportOf(card, props.page ?? null)} onCopy={onCopy} /> : null}
        </CardBody>
        <div class="foot">
          <span class="nav">
            <IconButton icon="previous" label={t('card-previous')} onClick={onPrevious} />
            <span class="num" aria-hidden="true">
              {t('card-position', { position, total })}
            </span>
            <IconButton icon="next" label={t('card-next')} onClick={onNext} />
          </span>
          <span class="nav">
            <Button look="quiet" onClick={onOpen}>
              {t(opens === 'explorer' ? 'open-explorer' : 'open-side-panel')}
            </Button>
            <IconButton icon="close" label={t('close')} onClick={onClose} />
          </span>
        </div>
      </section>
    </LinkTargetProvider>
  );
}

export function reportOf({ kind, id, title, version, asOf }: CardView, page: Report['page']): Report {
  return { record: { kind, id, title }, dossier: { version, asOf }, page };
}
