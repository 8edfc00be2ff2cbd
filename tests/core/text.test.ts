import { describe, expect, it } from 'vitest';
import { foldWords, tokenise } from '../../core/text';

describe('folding', () => {
  it.each([
    ['Bürgenstock', ['burgenstock']],
    ['U.S. and J.D. Vance', ['us', 'and', 'jd', 'vance']],
    ['Ara\u00ADghchi', ['araghchi']],
    ['عراقچی', foldWords('عراقچي')],
    ['ک', foldWords('ك')],
    ['مذاکرة', foldWords('مذاكره')],
    ['م‍ـذاكرات', foldWords('مذاكرات')],
    ['گفت\u200cوگو', ['گفت', 'وگو'].flatMap(foldWords)],
    ['İSTANBUL', ['istanbul']],
    ['ısı', ['isi']],
    ['Straße', ['strasse']],
    ['۱۴ ١٤ 14', ['14', '14', '14']],
    ['Vance’s', ['vance', 's']],
  ])('reads %j as %j', (text, words) => expect(foldWords(text)).toEqual(words));

  it('takes Han characters one by one and Hangul by the word', () => {
    expect(foldWords('万斯和阿拉格齐')).toHaveLength(7);
    expect(foldWords('이란은 미국과')).toEqual(['이란은', '미국과']);
  });
});

it.each(['Araghchi, “the envoy”, said: no.', 'ועידת ז׳נבה', 'Уиткофф и Аракчи', '特朗普 said 阿曼'])('keeps the offsets of %j', (text) => {
  for (const { start, end, fold } of tokenise(text)) expect(foldWords(text.slice(start, end)).join('')).toBe(fold);
});
