import { describe, expect, it } from 'vitest';
import { buildSearch, openSearch, search } from '../../core/search';
import { dossier } from './view-dossier';

const opened = openSearch(JSON.parse(JSON.stringify(buildSearch(dossier))));
const first = (query: string) => search(opened, query, { limit: 1 })[0];

describe('search', () => {
  it.each([
    ['second round', 'event', 'second-round'],
    ['blockade', 'event', 'blockade'],
    ['ada north', 'actor', 'ada-north'],
    ['ADA NORTH', 'actor', 'ada-north'], // case folds away
    ['saltby', 'place', 'saltby'], // a title outweighs prose that names it
  ])('%j finds first the %s %s', (query, kind, id) => expect(first(query)).toMatchObject({ kind, id }));

  it.each(['', '   ', 'qqzzxx'])('%j finds nothing', (query) => expect(search(opened, query)).toEqual([]));

  it('gives no more than it is asked for', () => expect(search(opened, 'round', { limit: 2 })).toHaveLength(2));

  it('shows after few records with every word those that lack one of three', () => {
    const kinds = search(opened, 'ada north qqzzxx').map(({ id }) => id);
    expect(kinds).toContain('ada-north');
  });
});
