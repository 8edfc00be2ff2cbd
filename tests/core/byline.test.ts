import { expect, it } from 'vitest';
import { bylineDay } from '../../core/byline';
import { writtenDay } from '../../core/written-day';

it.each([
  ['22 June 2026', 'en', '2026-06-22'],
  ['June 22nd, 2026', 'en', '2026-06-22'],
  ['Jun. 22, 2026', 'en', '2026-06-22'],
  ['Monday, 22 June 2026, 14:05 GMT', 'en', '2026-06-22'],
  ['۱ تیر ۱۴۰۵', 'fa', '2026-06-22'],
  ['۱۴۰۵/۰۴/۰۱', 'fa', '2026-06-22'],
  ['۳۰ اسفند ۱۴۰۳', 'fa', '2025-03-20'], // a leap year's last day
  ['۲۲ ژوئن ۲۰۲۶', 'fa', '2026-06-22'],
  ['22 يونيو/حزيران 2026', 'ar', '2026-06-22'],
  ['٢٢ حزيران ٢٠٢٦', 'ar', '2026-06-22'],
  ['22 جون 2026ء', 'ur', '2026-06-22'],
  ['22 ביוני 2026', 'he', '2026-06-22'],
  ['22 Haziran 2026', 'tr', '2026-06-22'],
  ['22 июня 2026 г.', 'ru', '2026-06-22'],
  ['lundi 22 juin 2026 à 14h', 'fr', '2026-06-22'],
  ['1er juillet 2026', 'fr', '2026-07-01'],
  ['22. Juni 2026', 'de', '2026-06-22'],
  ['22.06.2026', 'de', '2026-06-22'],
  ['22 de junio de 2026', 'es', '2026-06-22'],
  ['22 de março de 2026', 'pt', '2026-03-22'],
  ['2026年6月22日', 'zh', '2026-06-22'],
  ['2026년 6월 22일', 'ko', '2026-06-22'],
  ['2026年6月22日', 'ja', '2026-06-22'],
  ['22 juin 2026', undefined, '2026-06-22'],
  ['04/13/2026', 'en', '2026-04-13'],
  ['03/04/2026', 'en', undefined], // March or April
  ['31 February 2026', 'en', undefined],
  ['۱۴۰۵/۱۳/۴۰', 'fa', undefined],
  ['22 June', 'en', undefined],
])('%s (%s) is %s', (text, language, day) => expect(writtenDay(text, language)?.day).toBe(day));

it.each([
  ['Talks go on\nBy Jane Roe | June 22, 2026 14:05 GMT\nBoth sides', '2026-06-22'],
  ['GENEVA, June 22, 2026 (AP) — Both sides', '2026-06-22'],
  ['Published 14 July 2015\nBoth sides', '2015-07-14'],
  ['On 22 June 2026 both sides met in a hotel above a lake.', undefined], // news, not a byline
  ['Both sides met.\nThe paper of 22 June 2026 holds. It was signed.', undefined],
  ['Founded 1 May 1889\nBoth sides', undefined], // before the web
])('of %j the byline says %s', (text, day) => expect(bylineDay(text, 'en')).toBe(day));
