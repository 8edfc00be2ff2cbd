/*
 * The Explorer's addresses: `#/events/ID` and so on for each kind, `#/search?q=…`, and the views. Anything else is unknown
 * and says so, never a blank page.
 */
import type { RecordKind } from '../../core/dossier';
import { FOLDERS } from '../../core/view-parts';

export const VIEW_NAMES = ['timeline', 'contested', 'process', 'people', 'sources'] as const;
export type ViewName = (typeof VIEW_NAMES)[number];

export type Route =
  | { page: 'view'; view: ViewName }
  | { page: 'search'; query: string; kinds: RecordKind[] }
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
    const kinds = KINDS.filter((kind) => given.getAll('kind').includes(kind));
    return { page: 'search', query: given.get('q') ?? '', kinds };
  }
  const view = VIEW_NAMES.find((name) => name === first);
  if (view && (rest.length === 0 || rest[0] === '')) return { page: 'view', view };
  const kind = KINDS.find((name) => FOLDERS[name] === first);
  const [id] = rest;
  return kind && id && rest.length === 1 ? { page: 'entry', kind, id } : { page: 'unknown', path };
}

export function searchAddress(query: string, kinds: readonly RecordKind[]): string {
  const parameters = new URLSearchParams([['q', query], ...kinds.map((kind) => ['kind', kind])]);
  return `#/search?${parameters}`;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
