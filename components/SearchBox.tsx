/* A search field with a name, a clear way out by Escape, and "/" as the key that leads to it. */
import type { Ref as NodeRef } from 'preact';
import { Icon } from './Icon';
import { useWords } from './words';

interface SearchBoxProps {
  query: string;
  onQuery: (query: string) => void;
  input?: NodeRef<HTMLInputElement>;
  showKey?: boolean;
}

export function SearchBox({ query, onQuery, input, showKey = false }: SearchBoxProps) {
  const t = useWords();
  return (
    <search class="search-box">
      <Icon name="search" />
      <input
        ref={input}
        type="search"
        dir="auto"
        value={query}
        placeholder={t('search-placeholder')}
        aria-label={t('search-label')}
        aria-keyshortcuts="/"
        onInput={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || query === '') return;
          event.preventDefault();
          event.stopPropagation();
          onQuery('');
        }}
      />
      {showKey && query === '' ? <kbd aria-hidden="true">/</kbd> : null}
    </search>
  );
}
