/* What became of a contested point, as a framed word, and the letter that names a position without colouring it. */
import type { Assessment as AssessmentName } from '../data/schema';
import { useWords } from './words';

const FRAMES: Record<AssessmentName, string> = {
  unresolved: '',
  resolved: ' resolved',
  'different-scope': ' scope',
  superseded: ' superseded',
};

export function Assessment({ name }: { name: AssessmentName }) {
  const t = useWords();
  return (
    <span class={`assessment${FRAMES[name]}`} title={t(`assessment-${name}-title`)}>
      {t(`assessment-${name}`)}
    </span>
  );
}

export function Letter({ letter }: { letter: string }) {
  const t = useWords();
  return (
    <span class="letter" role="img" aria-label={t('position-letter', { letter })}>
      {letter}
    </span>
  );
}
