/* The digest: what followed, what is contested, who is named, and the edge of what the dossier knows. */
import { describe, expect, it } from 'vitest';
import { digestView } from '../../core/view-digest';
import { dossier, report } from './view-dossier';

const TODAY = '2030-07-02';

describe('since it was published', () => {
  const since = digestView(report(), dossier, TODAY).since;

  it('counts every event that lies wholly after the article', () => {
    expect(since?.total).toBe(6);
  });

  it('lists five, key events and rounds before the rest, in order of time', () => {
    expect(since?.listed.map(({ ref }) => ref.id)).toEqual(['third-round', 'letter', 'blockade', 'fifth', 'sixth']);
  });

  it('marks a round that was planned and not held', () => {
    expect(since?.listed[0]?.held).toBe(false);
  });

  it('does not call later what may overlap the article', () => {
    const may = digestView(report({ published: '2030-05-15' }), dossier, TODAY).since;
    expect(may?.total).toBe(2);
    expect(may?.listed.map(({ ref }) => ref.id)).toEqual(['fifth', 'sixth']);
  });

  it('is left out when the article has no date', () => {
    expect(digestView(report({ published: null }), dossier, TODAY).since).toBeNull();
  });
});

describe('the edge of the dossier', () => {
  it.each([
    ['2030-06-30', 0],
    ['2030-07-01', 1],
    ['2030-08-08', 39],
  ])('an article of %s is newer by %i days', (published, days) => {
    expect(digestView(report({ published }), dossier, TODAY).freshness.articleNewerBy).toBe(days);
  });

  it('shows the last known entries for a newer article only', () => {
    expect(digestView(report({ published: '2030-08-08' }), dossier, TODAY).lastKnown.map(({ ref }) => ref.id)).toEqual([
      'blockade',
      'fifth',
      'sixth',
    ]);
    expect(digestView(report(), dossier, TODAY).lastKnown).toEqual([]);
  });

  it.each([
    ['2030-07-30', 0],
    ['2030-07-31', 31],
  ])('on %s the dossier is called old for %i days', (today, days) => {
    expect(digestView(report(), dossier, today).freshness.staleFor).toBe(days);
  });
});

describe('what it is about', () => {
  it('names round, date, place and mediator', () => {
    const { about } = digestView(report(), dossier, TODAY);
    expect(about?.lead.map(({ id }) => id)).toEqual(['second-round']);
    expect(about?.words).toEqual({
      id: 'about-round',
      args: {
        date: { date: '2030-03-04/2030-03-05' },
        dated: 'yes',
        place: { list: ['Saltby'] },
        placed: 'yes',
        mediators: { list: ['Midland'] },
        mediated: 'yes',
      },
    });
  });

  it('does not repeat a place that the title names', () => {
    const { about } = digestView(report({ round: { event: 'first-round', score: 0.9 } }), dossier, TODAY);
    expect(about?.words.args?.placed).toBe('no');
  });

  it('says of a round that was not held that it was not', () => {
    const { about } = digestView(report({ round: { event: 'third-round', score: 0.9 } }), dossier, TODAY);
    expect(about?.words.id).toBe('about-round-not-held');
  });

  it('falls back to the mechanism named, then the nearest event, and to nothing for an unrelated page', () => {
    const line = { entity: 'pilot-line', kind: 'mechanism' as const, text: 'pilot line', start: 0, end: 10 };
    expect(digestView(report({ round: null, mentions: [line] }), dossier, TODAY).about?.lead[0]?.id).toBe('pilot-line');
    expect(digestView(report({ round: null }), dossier, TODAY).about?.words.id).toBe('about-nearest');
    const unrelated = report({ relevance: { verdict: 'unrelated', score: 0, reasons: [] } });
    expect(digestView(unrelated, dossier, TODAY).about).toBeNull();
  });

  it('knows the publisher’s kind only where a source has that publisher', () => {
    expect(digestView(report(), dossier, TODAY).publisher).toEqual({
      name: 'The Saltby Gazette',
      kind: 'news-report',
      affiliation: 'Municipal, Northmark',
    });
    expect(digestView(report({ publisher: 'Elsewhere' }), dossier, TODAY).publisher?.kind).toBeNull();
  });
});

describe('contested points and names', () => {
  const { claims, names } = digestView(report({ published: '2030-05-10' }), dossier, TODAY);

  it('letters positions by date of first statement, and the sentence by the position it takes', () => {
    expect(claims[0]?.positions.map(({ letter, id, reported }) => [letter, id, reported])).toEqual([
      ['A', 'south-did', false],
      ['B', 'storm-did', true],
    ]);
    expect(claims[0]?.sentences[0]).toMatchObject({ letter: 'B', same: 'claim' });
  });

  it('counts names, most often first, by their short form', () => {
    expect(names.listed.map(({ short, count }) => [short, count])).toEqual([
      ['North', 2],
      ['Saltby', 1],
    ]);
    expect([names.mentions, names.entries]).toEqual([3, 2]);
  });

  it('leaves out what the dossier does not have', () => {
    const stray = report({
      claims: [{ claim: 'gone', position: null, origin: null, same: 'matter', text: 'x', start: 0, end: 1, score: 1 }],
    });
    expect(digestView(stray, dossier, TODAY).claims).toEqual([]);
  });
});

describe('the strip of rounds', () => {
  const { strip } = digestView(report(), dossier, TODAY);

  it('draws rounds in time, the article’s own marked, the one not held told apart', () => {
    expect(strip?.rounds.map(({ ref, held, here }) => [ref.id, held, here])).toEqual([
      ['first-round', true, false],
      ['second-round', true, true],
      ['third-round', false, false],
    ]);
    const xs = strip?.rounds.map(({ x }) => x) ?? [];
    expect(xs).toEqual(xs.toSorted((a, b) => a - b));
    expect(strip?.article?.x).toBeGreaterThan(xs[1] ?? Infinity);
    expect(strip?.article?.x).toBeLessThan(xs[2] ?? 0);
  });

  it('draws fighting as a band and ends at the dossier’s last day', () => {
    expect(strip?.fighting[0]?.name).toBe('Fighting of May');
    expect(strip?.asOf.x).toBe(358);
  });
});
