/* A query whose words the dossier lacks, put right: a button that asks it. Nothing where there is nothing to put right. */
import { useWords } from './words';

interface DidYouMeanProps {
  instead: string | null;
  onAsk: (query: string) => void;
}

export function DidYouMean({ instead, onAsk }: DidYouMeanProps) {
  const t = useWords();
  if (instead === null) return null;
  return (
    <p class="did-you-mean">
      {t('search-did-you-mean')}{' '}
      <button type="button" class="link-button" onClick={() => onAsk(instead)}>
        <bdi>{instead}</bdi>
      </button>
    </p>
  );
}
