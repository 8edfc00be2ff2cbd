/* How sentences assert, word by word: what counts in one language and not in another, and that names say nothing. */
import { expect, it } from 'vitest';
import { mannersIn } from '../../core/languages/speech';
import { tokenise } from '../../core/text';

const mannersOf = (text: string, language: string) => {
  const tokens = tokenise(text);
  return [...mannersIn(tokens, 0, tokens.length, [], language)].sort();
};

it.each([
  ['en', 'The minister denied it.', ['denial', 'speech']],
  ['en', 'The director of the rulers’ museum in the United States opened a reporters’ room.', []],
  ['en', 'It may rain, he wrote.', ['likely', 'speech']],
  ['fr', 'Le directeur a ouvert la salle.', []],
  ['fr', 'Il ne viendra pas, dit-elle.', ['denial', 'speech']],
  ['es', 'Los negociadores llegaron.', []],
  ['es', 'Niegan que exista.', ['denial']],
  ['zh', '他表示没有会议。', ['denial', 'speech']],
  ['zh', '会议可能推迟。', ['likely']],
  ['ur', 'ترجمان نے کہا کہ ایسا نہیں ہے۔', ['denial', 'speech']],
  ['xx', 'He said so.', ['speech']],
])('%s: %s', (language, text, expected) => expect(mannersOf(text, language)).toEqual(expected));

it('passes over names', () => {
  const tokens = tokenise('Never Say Never met.');
  const name = { entity: 'band', kind: 'actor', index: 0, text: 'Never Say Never', start: 0, end: 15, from: 0, to: 3 } as const;
  expect([...mannersIn(tokens, 0, tokens.length, [name], 'en')]).toEqual([]);
});
