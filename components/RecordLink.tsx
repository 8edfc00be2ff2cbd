/*
 * A link to a record's permalink. Where it leads depends on the surface: pages of ours open the Explorer, the Explorer
 * stays in itself, and the card inside a foreign page has no address to link to and prints the name only.
 */
import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { permalink, type Ref } from '../core/view-parts';
import { Data } from './Data';

export interface LinkTarget {
  /** Null: print the text without a link. */
  href: (ref: { kind: Ref['kind']; id: string }) => string | null;
  newTab: boolean;
}

const Target = createContext<LinkTarget>({ href: (ref) => `/explorer.html${permalink(ref)}`, newTab: true });
export const LinkTargetProvider = Target.Provider;
/** False inside a foreign page, where nothing is linked. */
export const useLinks = (): boolean => useContext(Target) !== NO_LINKS;
export const NO_LINKS: LinkTarget = { href: () => null, newTab: false };
export const SAME_PAGE: LinkTarget = { href: permalink, newTab: false };

/** `children` replaces the record's title, for a shorter name. */
export function RecordLink({ to, children }: { to: Ref; children?: ComponentChildren }) {
  const { href, newTab } = useContext(Target);
  const address = href(to);
  const text = <Data>{children ?? to.title}</Data>;
  if (!address) return text;
  return (
    <a href={address} {...(newTab ? { target: '_blank', rel: 'noreferrer' } : {})}>
      {text}
    </a>
  );
}

/** Records in a row, joined as the reader's language joins them. */
export function RecordLinks({ refs }: { refs: Ref[] }) {
  return (
    <ul class="inline-list">
      {refs.map((ref) => (
        <li key={ref.id}>
          <RecordLink to={ref} />
        </li>
      ))}
    </ul>
  );
}
