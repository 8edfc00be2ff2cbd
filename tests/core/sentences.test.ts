import { expect, it } from 'vitest';
import { findSentences } from '../../core/sentences';

const cut = (text: string) => findSentences(text).map(({ start, end }) => text.slice(start, end));

it.each([
  ['He said no. She said yes.', ['He said no.', 'She said yes.']],
  ['Mr. Vance left. The U.S. team stayed.', ['Mr. Vance left.', 'The U.S. team stayed.']],
  ['It rose 3.5 per cent. Then it fell.', ['It rose 3.5 per cent.', 'Then it fell.']],
  ['“We agree.” He left.', ['“We agree.”', 'He left.']],
  ['Headline without stop\nFirst sentence.', ['Headline without stop', 'First sentence.']],
  ['谈判结束。双方离开。', ['谈判结束。', '双方离开。']],
  ['مذاکرات پایان یافت؟ نه. ادامه دارد.', ['مذاکرات پایان یافت؟', 'نه.', 'ادامه دارد.']],
  ['مذاکرات ختم ہو گئے۔ وفد روانہ ہوا۔', ['مذاکرات ختم ہو گئے۔', 'وفد روانہ ہوا۔']],
  ['', []],
])('cuts %j', (text, sentences) => expect(cut(text)).toEqual(sentences));
