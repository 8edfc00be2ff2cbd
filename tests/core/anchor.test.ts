import { expect, it } from 'vitest';
import { describeSpan, findSpan } from '../../core/anchor';

const text = 'Vance met Ghalibaf. Later Vance left, and Vance spoke.';

it.each([0, 26, 42])('finds the name at %i again among its repeats', (start) => {
  const span = { start, end: start + 5 };
  expect(findSpan(text, describeSpan(text, span))).toEqual(span);
});

it('finds it after words were put in before', () => {
  const found = findSpan(`Update. ${text}`, describeSpan(text, { start: 26, end: 31 }));
  expect(found).toEqual({ start: 34, end: 39 });
});

it('does not guess where the words are gone', () => {
  expect(findSpan('Nothing of it.', describeSpan(text, { start: 0, end: 5 }))).toBeNull();
  expect(findSpan(text, { type: 'TextQuoteSelector', exact: '', prefix: '', suffix: '' })).toBeNull();
});
