// @vitest-environment happy-dom
/* The words that a search found are marked, and nothing beside them. */
import { expect, it } from 'vitest';
import { MarkedText } from '../../components/explorer/MarkedText';
import { foldWords } from '../../core/text';
import { show } from './render';

it.each([
  ['Zero enrichment; no more.', ['enrich'], ['enrichment']],
  ['The harbour’s pilots said so.', ['harbour'], ['harbour’s']],
  ['A cease-fire (the second)', ['second'], ['second']],
  ['نه به غنی‌سازی، گفت', ['غنی'], ['غنی‌سازی']],
  ['Nothing here', ['harbour'], []],
])('in %j for %j', (text, terms, marked) => {
  const view = show(<MarkedText text={text} terms={terms.flatMap(foldWords)} />);
  expect([...view.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(marked);
  expect(view.textContent).toBe(text);
});
