/* Words: plurals by language, dates and lists shaped before they enter a sentence, gaps seen and not hidden. */
import { expect, it } from 'vitest';
import { PAGE_WORDS } from '../../components/page-words';
import { createWords } from '../../components/words';

const english = PAGE_WORDS['en'] ?? '';
const t = createWords('en', PAGE_WORDS);

it.each([
  [1, '1 later event'],
  [95, '95 later events'],
])('counts %i', (count, text) => {
  expect(t('later-events', { count })).toBe(text);
});

it('counts as Arabic counts', () => {
  const arabic = createWords('ar', {
    en: english,
    ar: 'later-events = { $count ->\n    [two] حدثان لاحقان\n   *[other] أحداث لاحقة\n  }',
  });
  expect(arabic('later-events', { count: 2 })).toBe('حدثان لاحقان');
  expect([arabic.language, arabic.direction]).toEqual(['ar', 'rtl']);
});

it('falls back to English for a message or a language that is missing', () => {
  expect(createWords('ar', { en: english, ar: 'settings = الإعدادات' })('close')).toBe('Close');
  expect(createWords('tlh').language).toBe('en');
});

it('shows the id of a message that no language has', () => {
  expect(t('no-such-message')).toBe('no-such-message');
});

it('shapes dates and lists', () => {
  expect(t('newer-body', { date: { date: '2030-06-30' } })).toContain('30 June 2030');
  expect(t('article-reports', { count: 2, letters: { list: ['A', 'C'] } })).toBe('This article reports A and C.');
});

it('cuts a sentence at its slots', () => {
  expect(t.parts('dossier-as-of', ['date'])).toEqual(['Dossier as of ', { slot: 'date' }]);
});

it('leaves out what an about-sentence does not know', () => {
  const args = { date: '', dated: 'no', place: { list: [] }, placed: 'no', mediators: { list: [] }, mediated: 'no' };
  expect(t.parts('about-round', ['what'], args)).toEqual([{ slot: 'what' }, '.']);
});
