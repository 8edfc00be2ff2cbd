/*
 * A summary whose content is drawn when it is first opened and then kept: what nobody asks for costs nothing. The digest
 * of an article holds a dozen of them, with most of its text inside.
 */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface DisclosureProps {
  class: string;
  summary: ComponentChildren;
  summaryClass?: string;
  children: () => ComponentChildren;
}

export function Disclosure({ class: name, summary, summaryClass, children }: DisclosureProps) {
  const [asked, setAsked] = useState(false);
  return (
    <details class={name} onToggle={(event) => event.currentTarget.open && setAsked(true)}>
      <summary class={summaryClass}>{summary}</summary>
      {asked ? children() : null}
    </details>
  );
}
