/*
 * A title with the words that the search found marked: words that begin with what was typed, compared as the
 * search folds them.
 */
import { foldWords } from '../../core/text';

export function MarkedText({ text, terms }: { text: string; terms: string[] }) {
  const pieces = text.split(/([\p{L}\p{M}\p{N}\u200c'’-]+)/u);
  return (
    <>
      {pieces.map((piece, index) => {
        const hit = foldWords(piece).some((word) => terms.some((term) => word.startsWith(term)));
        return hit ? <mark key={index}>{piece}</mark> : piece;
      })}
    </>
  );
}
