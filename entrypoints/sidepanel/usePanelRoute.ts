/*
 * Which record the panel shows, kept in its address after the hash, so that Back works and a link inside the panel needs
 * no script.
 */
import { useEffect, useState } from 'preact/hooks';
import { type Route, routeOf } from '../../components/explorer/route';
import { permalink, type Ref } from '../../core/view-parts';

type EntryRoute = Extract<Route, { page: 'entry' }>;

export interface PanelRoute {
  /** Null while a tab's own view is shown. */
  entry: EntryRoute | null;
  show: (ref: Pick<Ref, 'kind' | 'id'>) => void;
  leave: () => void;
}

export function usePanelRoute(): PanelRoute {
  const [entry, setEntry] = useState<EntryRoute | null>(entryOf);
  useEffect(() => {
    const follow = () => setEntry(entryOf());
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return {
    entry,
    show: (ref) => {
      location.hash = permalink(ref);
    },
    leave: () => {
      location.hash = '';
    },
  };
}

function entryOf(): EntryRoute | null {
  const route = location.hash.length > 1 ? routeOf(location.hash) : null;
  return route?.page === 'entry' ? route : null;
}
