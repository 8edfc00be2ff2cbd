/* What counts as a difference between two outlines, and what does not. */
import { expect, it } from 'vitest';
import { differences } from './compare';

const reference = ['main.view 0-12', '  h1 0-6', '  ul.list 0-12', '  section.side 8-12'];

it.each([
  ['the same', reference, []],
  ['a heading a twelfth wider', ['main.view 0-12', '  h1 0-7', '  ul.list 0-12', '  section.side 8-12'], []],
  ['a side that moved', ['main.view 0-12', '  h1 0-6', '  ul.list 0-12', '  section.side 0-12'], ['moved: section.side from 8-12 to 0-12']],
  ['a list that is gone', ['main.view 0-12', '  h1 0-6', '  section.side 8-12'], ['missing: ul.list at 0-12']],
  [
    'a new part, once',
    ['main.view 0-12', '  h1 0-6', '  table.new 0-12', '  ul.list 0-12', '  section.side 8-12'],
    ['new: table.new at 0-12'],
  ],
])('%s', (_, seen, expected) => expect(differences(reference, seen)).toEqual(expected));
