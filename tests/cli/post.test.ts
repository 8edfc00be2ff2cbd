import { describe, expect, it } from 'vitest';
import { cutTag, readPost } from '../../cli/post';

describe('a post', () => {
  it('is told apart from who wrote it and when, without addresses', () => {
    const post = readPost('Bridge closed! https://a.example/x #OldBridge pic.twitter.com/y — Ann Lee (@annleeNews) May 4, 2019');
    expect(post).toEqual({
      words: 'Bridge closed!    Old Bridge   ',
      tags: ['oldbridge'],
      author: ' Ann Lee ',
      handle: 'annleeNews',
      date: 'May 2019',
    });
  });

  it('without a signature is words alone', () =>
    expect(readPost('Bridge closed')).toMatchObject({ words: 'Bridge closed', author: '', date: '' }));
});

const counts = new Map([
  ['old', 9],
  ['bridge', 5],
  ['bridges', 2],
  ['rid', 1],
  ['the', 40],
  ['a', 50],
  ['s', 3],
]);

it.each([
  ['oldbridge', ['old', 'bridge']],
  ['thebridges', ['the', 'bridges']], // one letter is no word but "a" and "i"
  ['oldharbour', []], // made up of no known words
  ['', []],
])('cuts %j into %j', (tag, words) => expect(cutTag(tag, counts)).toEqual(words));
