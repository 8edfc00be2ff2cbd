/*
 * What makes a sentence touch a contested point, on the full dossier: a point in several languages, the position by who
 * speaks and by denial, and sentences that only set the scene. Orderings and thresholds, no exact scores.
 */
import { describe, expect, it } from 'vitest';
import { openDossier } from '../../cli/engine';
import { findCandidates } from '../../core/claim-features';
import { checkSentence } from '../../core/claim-search';
import { matchSentence, sentencesOf, weigh } from '../../core/claims';
import { findMentions } from '../../core/mentions';

const { engine } = openDossier();
const threshold = engine.dataset.topic.thresholds.claim;

function sentence(text: string, language: string, published?: string) {
  const article = { text, language, ...(published ? { published } : {}) };
  const [only] = sentencesOf(article, findMentions(article, engine.gazetteer), [{ start: 0, end: text.length }]);
  if (only === undefined) throw new Error(`no sentence in ${text}`);
  return only;
}
const match = (text: string, language: string, published?: string) =>
  matchSentence(sentence(text, language, published), engine.claims, threshold);

describe('one point in several languages', () => {
  it.each([
    ['en', 'Ghalibaf said the frozen money was Iran’s own and nobody else would decide how it is spent.'],
    ['fr', 'Ghalibaf a dit que cet argent gelé appartient à l’Iran, qui décidera seul de son usage.'],
    ['de', 'Ghalibaf sagte, das eingefrorene Geld gehöre Iran und Iran entscheide allein, was damit geschieht.'],
    ['es', 'Ghalibaf dijo que ese dinero congelado es de Irán y que solo Irán decide qué hacer con él.'],
    ['ru', 'Галибаф сказал, что замороженные деньги принадлежат Ирану и Иран сам решает, как их тратить.'],
    ['zh', '卡利巴夫说，这些被冻结的资金是伊朗自己的钱，怎么花由伊朗决定。'],
    ['fa', 'قالیباف گفت این دارایی‌های مسدود مال ایران است و ایران خودش درباره خرج آن تصمیم می‌گیرد.'],
  ])('%s', (language, text) => expect(match(text, language, '2026-06-25')?.claim).toBe('frozen-funds-conditions'));
});

describe('the position', () => {
  it.each([
    ['Iran said there would be no access to the attacked sites until a final deal lifts sanctions.', 'iran-access-attacked-facilities'],
    ['Trump said Iran had agreed and that the damaged nuclear sites will be inspected.', 'us-damaged-sites-inspected'],
  ])('%s', (text, position) => {
    const found = match(text, 'en', '2026-06-24');
    expect([found?.claim, found?.position]).toEqual(['struck-sites-access', position]);
  });
});

it('tells no position where two are about as near', () => {
  const text =
    'Whether the 60 days have begun is itself disputed: one side counts from the signing of the memorandum, the other from the day on which funds are released.';
  expect(match(text, 'en', '2026-06-23')).toMatchObject({ claim: 'sixty-day-clock', position: null, origin: null });
});

describe('plain sentences', () => {
  it.each([
    ['en', 'The Swiss foreign minister thanked both delegations for coming.'],
    ['en', 'Journalists waited outside the hotel until midnight.'],
    ['de', 'Das Hotel liegt über dem See und hat dreihundert Zimmer.'],
    ['ko', '아라그치 장관은 화요일 귀국길에 올랐다.'],
    ['he', 'פגישת הוועדה הבאה טרם נקבעה.'],
  ])('%s: %s', (language, text) => expect(match(text, language, '2026-06-23')).toBeNull());
});

describe('probabilities', () => {
  const ours = sentence('Iran wants to charge ships a fee for passing the Strait of Hormuz, Gharibabadi said.', 'en', '2026-06-25');
  const weighed = weigh(findCandidates(ours, engine.claims));

  it('come likeliest first and leave room for "none"', () => {
    const values = weighed.map(({ probability }) => probability);
    expect(values).toEqual([...values].sort((a, b) => b - a));
    expect(values.reduce((sum, value) => sum + value, 0)).toBeLessThan(1);
  });

  it('are higher near the days of a point than years away', () => {
    const at = (published: string) =>
      checkSentence('Iran wants to charge ships for passing Hormuz.', engine, { published, language: 'en' })[0];
    expect(at('2026-06-25')?.score ?? 0).toBeGreaterThan(at('2019-06-25')?.score ?? 0);
  });

  it('are not given to a sentence of two words', () => expect(findCandidates(sentence('Talks ended.', 'en'), engine.claims)).toEqual([]));
});
