/* One block of an entry's page; nothing at all where there is nothing to list. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export function EntryBlock({ heading, count, children }: { heading: string; count: number; children: ComponentChildren }) {
  const id = useId();
  if (count === 0) return null;
  return (
    <section class="entry-block" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {children}
    </section>
  );
}
