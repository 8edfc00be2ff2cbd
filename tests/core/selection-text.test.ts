/* Text as it is copied from papers and pages, made readable. */
import { expect, it } from 'vitest';
import { readSelection, SELECTION_LIMIT } from '../../core/selection-text';

it.each([
  ['The pilots re-\nfused to sail.', 'The pilots refused to sail.'],
  ['a cut word in-\r\nside Windows lines', 'a cut word inside Windows lines'],
  ['let inspec- tors return', 'let inspectors return'], // the browser made the line break a space
  ['pre- and post-war talks', 'pre- and post-war talks'],
  ['North-South talks, North-\nSouth talks', 'North-South talks, North- South talks'],
  ['a line\nand its second half', 'a line and its second half'],
  ['first paragraph\n\n\nsecond one', 'first paragraph\nsecond one'],
  ['of\ufb01cial \ufb02oor', 'official floor'],
  ['har\u00adbour\u200b talks', 'harbour talks'],
  ['  much\u00a0 \t space  ', 'much space'],
  ['۶۰ روز\nاز امضا', '۶۰ روز از امضا'],
  ['', ''],
])('%j is read as %j', (selected, text) => {
  expect(readSelection(selected)).toEqual({ text, cut: false });
});

it('cuts a long selection between words and says so', () => {
  const { text, cut } = readSelection('word '.repeat(1_000));
  expect([text.length <= SELECTION_LIMIT, text.endsWith('word'), cut]).toEqual([true, true, true]);
});
