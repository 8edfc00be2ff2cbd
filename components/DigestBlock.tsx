/* One block of the digest: a small heading, something counted beside it, and the content. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface DigestBlockProps {
  heading: string;
  aside?: string | null;
  /** Makes the count a button. */
  onAside?: (() => void) | undefined;
  children: ComponentChildren;
}

export function DigestBlock({ heading, aside, onAside, children }: DigestBlockProps) {
  const id = useId();
  return (
    <section class="popup-block" aria-labelledby={id}>
      <div class="block-head">
        <h2 class="label" id={id}>
          {heading}
        </h2>
        {aside && onAside ? (
          <button type="button" class="link-button meta" onClick={onAside}>
            {aside}
          </button>
        ) : null}
        {aside && !onAside ? <span class="meta">{aside}</span> : null}
      </div>
      {children}
    </section>
  );
}
