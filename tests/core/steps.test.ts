import { expect, it } from 'vitest';
import { openDossier } from '../../cli/engine';
import { readInSteps, readText } from '../../core/report';
import { finish, finishInTurns, type Steps } from '../../core/steps';

function* counting(to: number): Steps<number> {
  for (let at = 0; at < to; at += 1) yield;
  return to;
}

/** A clock on which each step takes a millisecond, and how often others had their turn. */
function turnsOf(length: number) {
  const seen = { others: 0 };
  let time = 0;
  const next = async () => {
    seen.others += 1;
  };
  return { seen, turns: { now: () => time++, length, next } };
}

it('goes through all steps at once', () => expect(finish(counting(5))).toBe(5));

it.each([
  [0, 10, 0],
  [5, 10, 0],
  [30, 10, 3],
])('lets others have their turn in %i steps of turns of %i ms: %i times', async (steps, length, others) => {
  const { seen, turns } = turnsOf(length);
  expect(await finishInTurns(counting(steps), turns)).toEqual({ result: steps, waited: others > 0 });
  expect(seen.others).toBe(others);
});

it('reads two pages in turns as each alone', async () => {
  const { engine } = openDossier();
  const sentence = 'Iran and the United States resumed talks in Geneva, and Araghchi said that no date was set for inspections. ';
  const articles = ['2026-02-26', '2026-06-22'].map((published, at) => ({
    text: sentence.repeat(150 * (at + 1)),
    language: 'en',
    published,
  }));
  const inTurns = articles.map((article) => {
    const { turns, seen } = turnsOf(1);
    return finishInTurns(readInSteps(article, engine), turns).then(({ result }) => ({ result, others: seen.others }));
  });
  const read = await Promise.all(inTurns);
  expect(read.map(({ result }) => result)).toEqual(articles.map((article) => readText(article, engine)));
  for (const { others } of read) expect(others).toBeGreaterThan(5);
});
