import { describe, expect, it } from 'vitest';
import { mayConcern, namesParty } from '../../core/gate';

const gate = { parties: ['iran', 'ايران', '이란', '伊朗'], talks: ['talks', 'مذاكر', '협상', '谈判'] };

describe('the gate', () => {
  it.each([
    ['IRAN and the US hold TALKS', true],
    ['Iran beat Japan', false],
    ['talks in Doha', false],
    ['a miran deal of talks', false], // a Latin word counts from its start
    ['ایران و مذاکرات', true], // Persian letters on the page, Arabic ones in the list
    ['ايرا\u0640ن مذاكرات', true],
    ['이란과의 협상', true],
    ['伊朗谈判', true],
    ['Ir\u00ADan talks', true],
  ])('asked %j says %j', (text, answer) => expect(mayConcern(text, gate)).toBe(answer));

  it('can be asked for a party alone', () => expect([namesParty('Iran', gate), namesParty('Japan', gate)]).toEqual([true, false]));
});
