/* The compiled search index, opened on the first keystroke: it weighs more than the texts it finds. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type Found, find, type OpenSearch, openSearch } from '../../core/search';
import { loadSearch } from '../../page/dossier-files';

const MOST = 200;

/** Null while nothing is asked or the index is on its way. */
export function useSearch(query: string): Found | null {
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
  return useMemo(() => (asked && ready && opened.current ? find(opened.current, query, { limit: MOST }) : null), [asked, ready, query]);
}
