import { describe, expect, it } from 'vitest';
import type { FoundMention } from '../../core/mentions';
import { findEvents } from '../../core/related';
import type { ClaimMatch } from '../../core/report';
import { dossier } from './view-dossier';

const mention = (entity: string) => ({ entity, kind: 'actor', text: entity, start: 0, end: 1, from: 0, to: 1 }) as unknown as FoundMention;
const claim = (id: string) =>
  ({ claim: id, position: null, origin: null, same: 'matter', text: '', start: 0, end: 1, score: 0.9 }) satisfies ClaimMatch;
const events = (published: string | undefined, names: string[], claims: string[] = [], round: string | null = null) =>
  findEvents({ text: '', published }, names.map(mention), claims.map(claim), round === null ? null : { event: round, score: 0.8 }, dossier);

describe('events of an article', () => {
  it('lists none for a text that names nobody, long after everything', () => expect(events('2049-01-01', [])).toEqual([]));

  it.each([
    ['named on its day', '2030-01-10', ['ada-north', 'saltby'], [], null, 'first-round'],
    ['that is the round', undefined, [], [], 'second-round', 'second-round'],
    ['whose contested point is touched', '2030-05-02', [], ['who-closed'], null, 'blockade'],
  ] as const)('puts first the one %s', (_, published, names, claims, round, first) => {
    expect(events(published, [...names], [...claims], round)[0]?.event).toBe(first);
  });

  it('are in order of their scores, none above 1', () => {
    const scores = events('2030-05-03', ['ada-north', 'saltby'], ['who-closed'], 'second-round').map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(Math.max(...scores)).toBeLessThanOrEqual(1);
  });
});
