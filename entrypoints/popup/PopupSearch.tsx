/* Search in the popup: the index is opened at the first keystroke, and an older answer never replaces a newer one. */
import type { Ref as NodeRef } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { ResultList } from '../../components/ResultList';
import { SearchBox } from '../../components/SearchBox';
import { useWords } from '../../components/words';
import type { Found } from '../../core/search';

interface PopupSearchProps {
  query: string;
  onQuery: (query: string) => void;
  input: NodeRef<HTMLInputElement>;
  search: (query: string) => Promise<Found>;
}

const SHOWN = 12;

export function PopupSearch({ query, onQuery, input, search }: PopupSearchProps) {
  const t = useWords();
  const [found, setFound] = useState<(Found & { query: string }) | null>(null);
  const asked = query.trim();
  useEffect(() => {
    if (asked === '') return setFound(null);
    let current = true;
    void search(asked).then((answer) => {
      if (current) setFound({ query: asked, ...answer });
    });
    return () => {
      current = false;
    };
  }, [asked]);
  return (
    <section class="popup-block" aria-label={t('search-label')}>
      {asked ? <h1 class="visually-hidden">{t('search-label')}</h1> : null}
      <SearchBox {...{ query, onQuery, input }} showKey />
      {found && asked ? (
        <ResultList
          query={found.query}
          total={found.hits.length}
          instead={found.instead}
          onAsk={onQuery}
          results={found.hits.slice(0, SHOWN).map(({ kind, id, title }) => ({ ref: { kind, id, title } }))}
        />
      ) : null}
    </section>
  );
}
