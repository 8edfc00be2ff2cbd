/* What the date says, and what words have to say where there is none. */
import { describe, expect, it } from 'vitest';
import { openDossier } from '../../cli/engine';
import { readCorpus } from '../../cli/train';
import { readText } from '../../core/report';

const { engine } = openDossier();
const verdictOf = (text: string, published?: string, language = 'en') => readText({ text, language, published }, engine).relevance.verdict;
const earlier = readCorpus().filter(({ id }) => id.startsWith('earlier-'));

const round =
  'Iranian and American delegations met in Muscat on Saturday, with Steve Witkoff and Abbas Araghchi heading them. Oman’s Badr al-Busaidi ' +
  'carried messages between the rooms. Both sides called the talks constructive and will meet again next week.';
const lead =
  'President Trump gave Iran two months to reach a new nuclear deal, according to a letter. Iran says it will not negotiate under pressure.';

it('has sixty texts of earlier years, a third of them without a date', () => {
  expect(earlier.length).toBeGreaterThanOrEqual(60);
  expect(earlier.filter(({ published }) => published === undefined).length).toBeGreaterThanOrEqual(20);
});

it.each(earlier.map(({ id, text, published, language }) => [id, text, published, language] as const))(
  'does not take %s for the talks',
  (_, text, published, language) => expect(verdictOf(text, published, language)).not.toBe('about'),
);

describe('with a date', () => {
  it.each([
    [round, '2025-04-12', 'about'],
    [round, '2025-03-31', 'about'], // the weeks that led to the first round
    [round, '2025-02-28', 'unrelated'],
    [round, '2015-07-14', 'unrelated'],
    [lead, '2025-03-19', 'about'],
    [lead, '2019-03-19', 'unrelated'],
  ])('%s (%s) is %s', (text, published, verdict) => expect(verdictOf(text, published)).toBe(verdict));
});

describe('without a date', () => {
  it.each([
    [round, 'about'], // heads of both delegations
    ['Vance and Ghalibaf led their delegations at the Lake Lucerne Summit. Iran and the United States agreed on working groups.', 'about'],
    [
      'Iran and the United States held indirect talks in Vienna. Robert Malley sat in another hotel. Borrell hopes for a deal.',
      'not about',
    ],
    ['Kerry and Zarif met again in Geneva. The talks between Iran and the United States go on with the other powers.', 'not about'],
  ])('%s: %s', (text, verdict) => expect(verdictOf(text) === 'about' ? 'about' : 'not about').toBe(verdict));
});
