/*
 * Sixty selections with the contested point that a reader would expect among the first three, twenty of them with none. A
 * case that is known to fail says why, and still counts in the share of those that are right at once.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openDossier } from '../../cli/engine';
import { openBearing } from '../../core/bearing';
import { checkSelection } from '../../core/selection-check';
import { checkedView } from '../../core/view-check';

interface Case {
  text: string;
  /** Any of these may come first; none for a text that nothing speaks to. */
  claims: string[];
  language?: string;
  miss?: string;
}

const { engine } = openDossier();
const cases = readFileSync(new URL('../corpus/selections.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Case);
const bearing = openBearing(engine);
const ask = ({ text, language }: Pick<Case, 'text' | 'language'>) =>
  checkSelection(text, engine, { bearing, ...(language ? { language } : {}) });

const listed = (one: Case, first: number) => {
  const matches = ask(one).matches.slice(0, first);
  return one.claims.length === 0 ? matches.length === 0 : matches.some(({ claim }) => one.claims.includes(claim));
};

it('has sixty cases, twenty of them unrelated', () => {
  expect([cases.length, cases.filter(({ claims }) => claims.length === 0).length]).toEqual([60, 20]);
});

it.each(cases.filter(({ miss }) => !miss))('$text → $claims', (one) => {
  expect(listed(one, 3)).toBe(true);
});

it('puts the expected point first in nine of ten, the known misses counted', () => {
  const right = cases.filter((one) => listed(one, 1)).length;
  expect(right / cases.length).toBeGreaterThanOrEqual(0.9);
});

it('answers within 100 ms on the full dossier', () => {
  const timed = (one: Case) => {
    const start = performance.now();
    checkedView(engine.dataset, ask(one));
    return performance.now() - start;
  };
  // The best of three: what else the machine does is not the answer's.
  const slowest = Math.max(...cases.map((one) => Math.min(timed(one), timed(one), timed(one))));
  expect(slowest).toBeLessThan(100);
});

describe('an answer', () => {
  const answer = checkedView(engine.dataset, ask({ text: 'Vance said Iran had agreed to let IAEA inspectors return.' }));

  it('says why each match was found', () => {
    for (const { shared } of [...answer.matches, ...answer.near]) {
      expect(shared.names.length + shared.words.length + shared.numbers.length).toBeGreaterThan(0);
    }
  });

  it('sets statements and events beside the point', () => {
    const [first] = answer.matches;
    expect(first?.statements.length).toBeGreaterThan(0);
    expect(first?.events.length).toBeGreaterThan(0);
    expect(first?.positions.length).toBeGreaterThan(1);
  });

  it('lists no entry as a match and as a near miss', () => {
    const matched = answer.matches.map(({ ref }) => ref.id);
    expect(answer.near.filter(({ ref }) => matched.includes(ref.id))).toEqual([]);
  });

  it('of nothing says what was looked for', () => {
    const none = checkedView(engine.dataset, ask({ text: 'Shares in 12 shipping companies rose.' }));
    expect(none.matches).toEqual([]);
    expect(none.looked).toMatchObject({ names: [], words: ['Shares', 'shipping', 'companies', 'rose'], numbers: ['12'] });
    expect(none.through.disputes).toBe(Object.keys(engine.dataset.disputes).length);
  });
});
