/* Lines as people ask about them that nothing was learnt from: the right point first, and silence on the rest. */
import { describe, expect, it } from 'vitest';
import { readAsked, scoreAsked } from '../../cli/asked';
import { openDossier } from '../../cli/engine';
import { ASKED, checkSentence } from '../../core/claim-search';

const { engine } = openDossier();
const held = readAsked('asked-held.jsonl');
const learnt = new Set(readAsked().map(({ text }) => text));

describe('asked texts', () => {
  it('are held apart from those that were learnt from', () => {
    expect(held.filter(({ text }) => learnt.has(text))).toEqual([]);
  });

  it.each([
    ['English', ({ language }: { language: string }) => language === 'en', 0.8],
    ['other languages', ({ language }: { language: string }) => language !== 'en', 0.8],
  ])('get the right point first in %s', (_, own, floor) => {
    const { first, asked } = scoreAsked(held.filter(own), engine, ASKED);
    expect(first / asked).toBeGreaterThanOrEqual(floor);
  });

  it('get no answer where nothing speaks to them', () => {
    const { silent, unrelated } = scoreAsked(held, engine, ASKED);
    expect(silent / unrelated).toBeGreaterThanOrEqual(0.9);
  });

  it('name a subject without taking a position where they are two words', () => {
    const [first] = checkSentence('frozen funds', engine);
    expect([first?.claim, first?.position]).toEqual(['frozen-funds-amount', null]);
  });
});
