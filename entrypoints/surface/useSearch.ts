/* The compiled search index, opened on the first keystroke: it weighs more than the texts it finds. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { type OpenSearch, openSearch, type SearchHit, search } from '../../core/search';
import { loadSearch } from '../../page/dossier-files';

const MOST = 200;

/** Null while nothing is asked or the index is on its way. */
export function useSearch(query: string): SearchHit[] | null {
  const opened = useRef<OpenSearch | null>(null);
  const [ready, setReady] = useState(false);
  const asked = query.trim() !== '';
  useEffect(() => {
    if (!asked || opened.current) return;
    loadSearch().then((json) => {
      opened.current = openSearch(json);
      setReady(true);
    }, console.error);
  }, [asked]);
  if (!asked || !ready || !opened.current) return null;
  return search(opened.current, query, { limit: MOST });
}
