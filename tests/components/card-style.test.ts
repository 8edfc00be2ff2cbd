/* The card's sheet as text: sizes that the page's root font cannot change, nothing to fetch, nothing a shadow root lacks. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { inPixels } from '../../components/card-style';

const parts = readdirSync('components/parts').map((name) => `parts/${name}`);
const sheets = ['tokens.css', ...parts, 'card.css'].map((name) => readFileSync(`components/${name}`, 'utf8')).join('\n');

it('turns every rem into pixels', () => {
  expect(inPixels('a { margin: 0.75rem -2rem; color: var(--1rem) }')).toBe('a { margin: 12px -32px; color: var(--1rem) }');
  expect(inPixels(sheets)).not.toMatch(/\d(rem)\b/);
});

it('fetches nothing and needs no rule that a shadow root ignores', () => {
  expect(sheets.replace(/\/\*[\s\S]*?\*\//g, '')).not.toMatch(/url\((?!#)|@import|@font-face|@property/);
});

it('places nothing by left and right', () => {
  expect(sheets).not.toMatch(/[\s;{](margin|padding|border)-(left|right)|[\s;{](left|right):/);
});
