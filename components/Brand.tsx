/* The mark and the name: a P in two parts that face each other across a gap, and the underline seen in the text. */
import { useWords } from './words';

export function Brand() {
  const t = useWords();
  return (
    <span class="brand">
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <rect width="16" height="16" rx="3" class="brand-tile" />
        <path class="brand-letter" d="M3 3h3v10H3zM7 3h2.5a3.25 3.25 0 0 1 0 6.5H7zM7 11.5h6V13H7z" />
      </svg>
      <span>{t('product-name')}</span>
    </span>
  );
}
