/* What the search page, the actor pages and the ledger tell beyond the records themselves. */
import { describe, expect, it } from 'vitest';
import { routeOf, searchAddress } from '../../components/explorer/route';
import { buildSearch, find, openSearch, search } from '../../core/search';
import { ownWordsOf } from '../../core/view-own-words';
import { NO_FILTER, searchView } from '../../core/view-search';
import { thinView } from '../../core/view-thin';
import { dossier } from './view-dossier';

const opened = openSearch(buildSearch(dossier));
const hits = (query: string) => search(opened, query, { limit: 50 });

describe('search results', () => {
  it.each([
    ['harbur', 'harbour'], // a letter is missing
    ['harb', 'harbour'],
    ['HARBOUR', 'harbour'],
  ])('%j marks %j', (query, word) => {
    const { rows } = searchView(dossier, hits(query), NO_FILTER);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.flatMap(({ terms }) => terms)).toContain(word);
  });

  it.each([
    ['nroth', 'North'], // two letters change places
    ['ada nroth', 'ada North'],
    ['pilott harbour', null], // found all the same
    ['zzqqxx', null],
  ])('%j is put right as %j', (query, instead) => {
    expect(find(opened, query).instead).toBe(instead);
  });

  it('brings the sentence in which a word stands that the title lacks', () => {
    const { rows } = searchView(dossier, hits('warn ships'), NO_FILTER);
    expect(rows.find(({ ref }) => ref.id === 'pilot-line')?.found).toBe('To warn of ships.');
  });

  it('counts in a facet what choosing it would show', () => {
    const all = searchView(dossier, hits('harbour'), NO_FILTER);
    for (const { value, count } of all.kinds) {
      expect(searchView(dossier, hits('harbour'), { ...NO_FILTER, kinds: [value] }).rows).toHaveLength(count);
    }
    for (const { value, count } of all.standings) {
      expect(searchView(dossier, hits('harbour'), { ...NO_FILTER, standings: [value] }).rows).toHaveLength(count);
    }
  });

  it('keeps query and facets in the address', () => {
    const filter = { kinds: ['event' as const], standings: ['disputed' as const], tracks: ['harbour-talks'] };
    expect(routeOf(searchAddress('بندر & quay', filter))).toEqual({ page: 'search', query: 'بندر & quay', filter });
  });
});

describe('positions of one holder', () => {
  const dispute = dossier.disputes['who-closed'];
  const statement = (id: string, position: string, date: string) => ({
    id,
    speaker: 'ada-north',
    date,
    says: `${position} it was.`,
    topics: [],
    disputes: [{ dispute: 'who-closed', position }],
    evidence: [],
    verified: '2030-06-30',
  });

  it('stand beside each other, earliest first, when there is more than one', () => {
    const later = statement('ada-later', 'storm-did', '2030-06-02');
    const [point] = ownWordsOf({ ...dossier, statements: { [later.id]: later } }, 'ada-north');
    expect(point?.point.id).toBe(dispute?.id);
    expect(point?.positions.map(({ date }) => date)).toEqual(['2030-05-03', '2030-06-02']);
    expect(point?.positions[1]?.statements.map(({ ref }) => ref.id)).toEqual(['ada-later']);
  });

  it('are not told of somebody who kept to one', () => {
    const same = statement('ada-same', 'south-did', '2030-06-02');
    expect(ownWordsOf({ ...dossier, statements: { [same.id]: same } }, 'ada-north')).toEqual([]);
  });
});

it('tells where the dossier is thin by kind of gap', () => {
  const groups = Object.fromEntries(thinView(dossier).map(({ kind, refs }) => [kind, refs.map(({ id }) => id)]));
  expect(groups['undated']).toEqual(['rumour']);
  expect(groups['unnamed-holder']).toEqual(['who-closed']);
  expect(groups['no-address']).toBeUndefined();
});
