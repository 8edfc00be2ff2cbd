/*
 * Sixty selections with the contested point that a reader would expect, twenty of them with none. A case that is known to
 * fail says why; one that no longer fails must lose its remark.
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

const isRight = (one: Case) => {
  const [first] = ask(one).matches;
  return one.claims.length === 0 ? first === undefined : one.claims.includes(first?.claim ?? '');
};

it('has sixty cases, twenty of them unrelated', () => {
  expect([cases.length, cases.filter(({ claims }) => claims.length === 0).length]).toEqual([60, 20]);
});

it.each(cases.filter(({ miss }) => !miss))('$text → $claims', (one) => {
  expect(isRight(one)).toBe(true);
});

it.each(cases.filter(({ miss }) => miss))('is known to miss, and must lose the remark when it no longer does: $text', (one) => {
  expect(isRight(one)).toBe(false);
});

it('answers within 100 ms on the full dossier', () => {
  const slowest = Math.max(
    ...cases.map((one) => {
      const start = performance.now();
      checkedView(engine.dataset, ask(one));
      return performance.now() - start;
    }),
  );
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
