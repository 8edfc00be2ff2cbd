/*
 * A contested point of the bundled dossier, as a reader will meet it: an unresolved one, each position
 * with its holder; the one with most positions that still fits, ties by id.
 */
import { Assessment } from '../../components/Assessment';
import { PositionList } from '../../components/PositionList';
import { RecordLink } from '../../components/RecordLink';
import { useWords } from '../../components/words';
import type { Dataset } from '../../core/dossier';
import { positionsView } from '../../core/view-positions';

/** Positions that fit without hiding the question below them. */
const MOST = 4;

export function SamplePoint({ dataset }: { dataset: Dataset }) {
  const t = useWords();
  const [dispute] = Object.values(dataset.disputes)
    .filter((one) => !one.minor && one.assessment === 'unresolved')
    .filter(({ positions }) => positions.length <= MOST && positions.every(({ heldBy }) => heldBy.length > 0))
    .sort((a, b) => b.positions.length - a.positions.length || (a.id < b.id ? -1 : 1));
  if (!dispute) return null;
  return (
    <article class="sample">
      <p class="label">
        {t('kind-dispute')} <Assessment name={dispute.assessment} />
      </p>
      <h2>
        <RecordLink to={{ kind: 'dispute', id: dispute.id, title: dispute.question }} />
      </h2>
      <PositionList positions={positionsView(dataset, dispute)} quotes={false} />
      <p class="meta">{t('positions-order')}</p>
    </article>
  );
}
