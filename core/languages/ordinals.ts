/*
 * Which ordinal number a word says, one to ten, in the languages listed. Beginnings of folded words, since most of them
 * take endings; digits with a counter ("3차", "3.") are numbers of their own.
 */
import { foldWords } from '../text';

const rows = [
  'first premier premiere erst primer ilk birinci перв الاولي الاول نخست اول پہل ראשו 首 第一 1차',
  'second deuxieme zweit segund ikinci втор الثاني دوم دوسر שני 第二 2차',
  'third troisieme dritt tercer ucuncu трет الثالث سوم تيسر שליש 第三 3차',
  'fourth quatrieme viert cuart dorduncu четверт الرابع چهارم چوتھ רביע 第四 4차',
  'fifth cinquieme funft quint besinci пят الخامس پنجم پانچو חמיש 第五 5차',
  'sixth sixieme sechst sext altinci шест السادس ششم چھٹ שיש 第六 6차',
];
const beginnings = rows.map((row) => row.split(' ').map((word) => foldWords(word).join('')));

/** The number, or null. `next` is the fold of the word after, for scripts that write one token a character. */
export function ordinalOf(fold: string, next: string | undefined): number | null {
  const both = next === undefined ? fold : fold + next;
  const at = beginnings.findIndex((list) =>
    list.some((word) => (word.length > 1 && fold.startsWith(word)) || (word.charCodeAt(0) >= 0x4e00 && both === word)),
  );
  return at < 0 ? null : at + 1;
}
