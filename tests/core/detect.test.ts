import { describe, expect, it } from 'vitest';
import { languageOf } from '../../core/languages/detect';

describe('the language of a text', () => {
  it.each([
    ['The foreign ministers met for a third day.', 'en'],
    ['Geneva', 'en'],
    ['2026', 'en'],
    ['Les deux délégations se sont revues mardi.', 'fr'],
    ["L'accord n'a pas été signé", 'fr'],
    ['Die Absichtserklärung ist rechtlich nicht bindend', 'de'],
    ['Kein Ergebnis nach den Verhandlungen', 'de'],
    ['Los inspectores no podrán entrar en las instalaciones', 'es'],
    ['İran heyeti görüşmeleri terk etti', 'tr'],
    ['Меморандум утратил силу', 'ru'],
    ['ایران غنی‌سازی را متوقف نمی‌کند', 'fa'],
    ['لن تفرض رسوما على عبور المضيق', 'ar'],
    ['حکومت نے رقم ملنے کی تردید کی ہے', 'ur'],
    ['איראן לא תוותר על העשרת אורניום', 'he'],
    ['谅解备忘录不具法律约束力', 'zh'],
    ['両国の外相は三日目の協議に入った', 'ja'],
    ['이란은 미사일 협상을 거부했다', 'ko'],
    ['ईरान ने बातचीत से इनकार किया', 'hi'],
  ])('%s is %s', (text, language) => {
    expect(languageOf(text, undefined)).toBe(language);
  });

  it.each([
    ['is believed where its script fits', 'Les deux délégations se sont revues mardi.', 'it', 'it'],
    ['is cut to two letters', 'The foreign ministers met.', 'en-GB', 'en'],
    ['is not believed against the letters', 'ایران غنی‌سازی را متوقف نمی‌کند', 'en', 'fa'],
    ['is not believed of a script that is not there', 'The foreign ministers met for a third day.', 'fa', 'en'],
    ['is believed of a text without letters', '2026', 'fa', 'fa'],
    ['may be another language of the same script', 'حکومت نے رقم ملنے کی تردید کی ہے', 'ps', 'ps'],
  ])('what a page says %s', (_, text, said, language) => {
    expect(languageOf(text, said)).toBe(language);
  });

  it('is that of most of the letters, not of one foreign word', () => {
    expect(languageOf('The ministry’s statement used the word 备忘录 twice, and the agency did not say why.', undefined)).toBe('en');
  });
});
