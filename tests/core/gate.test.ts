import { describe, expect, it } from 'vitest';
import { makeGate, mayConcern, mayNameParty, namesParty } from '../../core/gate';

const gate = makeGate(['iran', 'irán', 'tehran', 'иран', 'ايران', '이란', '伊朗'], ['talks', 'مذاكر', '협상', '谈判']);

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
    ['İran, talks', true],
    ['IRÁN, Tehran: talks', true],
    ['TEHRAN, talks', true],
    ['Iran-talks', true],
    ['ИРАН talks', true],
    ['Миран talks', false],
    ['a grand veteran of orange brands talks', false], // the core of a word is not the word
    ['a miran, Iran, talks', true], // a false place does not hide a true one
  ])('asked %j says %j', (text, answer) => expect(mayConcern(text, gate)).toBe(answer));

  it('can be asked for a party alone', () => expect([namesParty('Iran', gate), namesParty('Japan', gate)]).toEqual([true, false]));

  it.each([
    ['a theIran b', true], // the end of one block and the beginning of the next
    ['IRÁN', true],
    ['in Tehran', true],
    ['TEHRAN', true],
    ['Миран', true],
    ['ایران', true],
    ['İran', true],
    ['a grand veteran of orange brands', false],
    ['Japan', false],
  ])('asked at first sight %j says %j', (text, answer) => expect(mayNameParty(text, gate)).toBe(answer));
});
