/* Still grey lines, shown only when reading takes longer than 300 ms; they do not shimmer. */
import { useEffect, useState } from 'preact/hooks';
import { useWords } from './words';

const SHOW_AFTER_MS = 300;

export function Skeleton() {
  const t = useWords();
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), SHOW_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <section class="popup-block skeletons" aria-busy="true" data-shown={shown}>
      <h1 class="label">
        <span role="status">{shown ? t('reading') : ''}</span>
      </h1>
      {[92, 64, 48, 84, 76].map((width) => (
        <span key={width} class={`skeleton w${width}`} />
      ))}
    </section>
  );
}
