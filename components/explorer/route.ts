/*
 * The Explorer's addresses: `#/events/ID` and so on for each kind, `#/search?q=…`, and the views. Anything else is unknown
 * and says so, never a blank page.
 */
import { type RecordKind, standings } from '../../core/dossier';
import { FOLDERS } from '../../core/view-parts';
import type { SearchFilter } from '../../core/view-search';

export const VIEW_NAMES = ['timeline', 'contested', 'process', 'people', 'sources'] as const;
export type ViewName = (typeof VIEW_NAMES)[number];

export type Route =
  | { page: 'view'; view: ViewName }
  | { page: 'search'; query: string; filter: SearchFilter }
  | { page: 'entry'; kind: RecordKind; id: string }
  | { page: 'unknown'; path: string };

const KINDS = Object.keys(FOLDERS) as RecordKind[];

/** `hash` as in `location.hash`; empty means the first view. */
export function routeOf(hash: string): Route {
  const [path = '', parameters = ''] = hash.replace(/^#\/?/, '').split('?', 2);
  const [first = '', ...rest] = path.split('/').map(decode);
  if (first === '') return { page: 'view', view: 'timeline' };
  if (first === 'search' && rest.length === 0) {
    const given = new URLSearchParams(parameters);
    const filter = {
      kinds: KINDS.filter((kind) => given.getAll('kind').includes(kind)),
      standings: standings.filter((standing) => given.getAll('standing').includes(standing)),
      tracks: given.getAll('track'),
    };
    return { page: 'search', query: given.get('q') ?? '', filter };
  }
  const view = VIEW_NAMES.find((name) => name === first);
  if (view && (rest.length === 0 || rest[0] === '')) return { page: 'view', view };
  const kind = KINDS.find((name) => FOLDERS[name] === first);
  const [id] = rest;
  return kind && id && rest.length === 1 ? { page: 'entry', kind, id } : { page: 'unknown', path };
}

export function searchAddress(query: string, { kinds, standings: stands, tracks }: SearchFilter): string {
  const named = (name: string, values: readonly string[]) => values.map((value) => [name, value]);
  const parameters = new URLSearchParams([['q', query], ...named('kind', kinds), ...named('standing', stands), ...named('track', tracks)]);
  return `#/search?${parameters}`;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
