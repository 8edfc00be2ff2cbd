import { describe, expect, it } from 'vitest';
import { openDossier } from '../../cli/engine';
import { readText } from '../../core/report';

const { engine } = openDossier();
const read = (text: string, published?: string, title?: string) => readText({ text, language: 'en', published, title }, engine);

const summit =
  'The United States and Iran ended a round of talks in Switzerland early on Monday. Mediators from Pakistan and Qatar read out a joint ' +
  'statement. It sets up a high-level committee and working groups. Iran’s spokesman Esmail Baghaei said good progress was made. ' +
  'Technical teams of both delegations stay for the rest of the week.';

it('tells an undated text on the summit by country and mediators', () => {
  const report = read(summit);
  expect([report.relevance.verdict, report.round?.event]).toEqual(['about', 'lake-lucerne-summit']);
});

it('gives reasons that a reader can read', () => {
  for (const reason of read(summit).relevance.reasons) expect(reason).toMatch(/^[A-Z0-9].*\.$/);
});

it('tells no round where a text is on none', () => {
  expect(
    read('For a year the United States and Iran have held talks on and off. Negotiations of the two sides go on through mediators.').round,
  ).toBeNull();
});

it('calls nothing about the talks that is older than they are', () => {
  expect(read(summit, '2019-06-22').relevance.verdict).not.toBe('about');
});

describe('is not about the talks', () => {
  it.each([
    ['Iran and six world powers reached a nuclear deal in Vienna. John Kerry and Javad Zarif had negotiated for eighteen days.', undefined],
    [
      'Steve Witkoff and Jared Kushner met a Ukrainian delegation in Geneva for talks on a peace plan. Kyiv asked for changes.',
      '2026-02-26',
    ],
    ['JD Vance shook hands at a steel works in Ohio and spoke about taxes.', '2026-06-22'],
    ['The boat from Lucerne calls at the foot of the Bürgenstock. The hotel has 383 rooms.', '2026-06-22'],
    ['Iran beat the United States in the final of the wrestling World Cup. The coach praised the match.', '2026-06-22'],
  ])('%s', (text, published) => expect(read(text, published).relevance.verdict).not.toBe('about'));
});

it('reports spans that hold their own text', () => {
  const report = read(summit);
  for (const { start, end, text } of [...report.mentions, ...report.claims]) expect(summit.slice(start, end)).toBe(text);
});

it('finds the sentence that takes a position, and leaves the plain one', () => {
  const [claim] = read(summit).claims.filter(({ text }) => text.includes('good progress'));
  expect(claim?.claim).toBe('progress-switzerland');
  expect(read(summit).claims.some(({ text }) => text.startsWith('Technical teams'))).toBe(false);
});
