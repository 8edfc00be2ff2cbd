/*
 * The only component that links out of the extension. An address that is not http or https is not linked, whatever a
 * record or a page may say; the page linked to is told nothing about where the reader came from.
 */
import type { ComponentChildren } from 'preact';

/** The address when it may be linked, null otherwise. */
export function safeAddress(url: string | null | undefined): string | null {
  if (!url || !URL.canParse(url)) return null;
  const { protocol, username, password } = new URL(url);
  const plain = username === '' && password === '';
  return plain && (protocol === 'https:' || protocol === 'http:') ? url : null;
}

export function SourceLink({ url, children }: { url: string | null | undefined; children: ComponentChildren }) {
  const address = safeAddress(url);
  if (!address) return <>{children}</>;
  return (
    <a href={address} target="_blank" rel="noreferrer">
      {children}
    </a>
  );
}
