/*
 * Text of the dossier or of a page, as against text of the interface: isolated, in its own direction, with its language.
 * The dossier is written in English unless a record says otherwise.
 */
import type { ComponentChildren } from 'preact';

export function Data({ children, lang = 'en' }: { children: ComponentChildren; lang?: string | undefined }) {
  return (
    <bdi lang={lang} dir="auto">
      {children}
    </bdi>
  );
}
