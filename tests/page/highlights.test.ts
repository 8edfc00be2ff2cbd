// @vitest-environment happy-dom
/* Marks without elements: which are shown, drawn only near the viewport, under our own names alone. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createHighlights, type HighlightSetup, NAMES, OPEN_NAME, type Registry, shownMarks } from '../../page/highlights';
import type { Mark, MarkGroup } from '../../page/messages';
import { indexText } from '../../page/text-index';

class DrawnHighlight extends Set<AbstractRange> {
  priority = 0;
  constructor(...ranges: AbstractRange[]) {
    super(ranges);
  }
}
beforeEach(() => vi.stubGlobal('Highlight', DrawnHighlight));
afterEach(() => vi.unstubAllGlobals());

const HTML = '<p id="near">The second round was held at Saltby.</p><p id="far">The second round ended.</p>';

function setup(more: Partial<HighlightSetup> = {}) {
  document.body.innerHTML = HTML;
  const before = document.body.innerHTML;
  const index = indexText(document.body);
  const mark = (words: string, id: string, group: MarkGroup, from = 0): Mark => {
    const start = index.text.indexOf(words, from);
    return { start, end: start + words.length, id, group };
  };
  const far = index.text.indexOf('ended');
  const marks = [
    mark('The second round was held at Saltby', 'who-held', 'claim'),
    mark('second round', 'second-round', 'event'),
    mark('Saltby', 'saltby', 'entity'),
    mark('second round', 'second-round', 'event', far - 20),
  ];
  const registry = new Map<string, Highlight>();
  const stop = vi.fn();
  let near: (element: Element) => void = () => {};
  const waiting: Element[] = [];
  const whenNear: HighlightSetup['whenNear'] = (elements, onNear) => {
    waiting.push(...elements);
    near = onNear;
    return stop;
  };
  const highlights = createHighlights({ index, marks, registry: registry as Registry, onDark: false, whenNear, ...more });
  const come = (id: string) => {
    const element = document.getElementById(id);
    if (element) near(element);
  };
  const drawn = () => Object.fromEntries([...registry].map(([name, ranges]) => [name, [...(ranges as unknown as Set<Range>)].map(String)]));
  return { highlights, registry, waiting, stop, come, drawn, index, before };
}

describe('which marks are shown', () => {
  const { highlights } = setup();
  it.each([
    ['all', ['who-held', 'second-round', 'saltby', 'second-round']],
    ['first', ['who-held', 'second-round', 'saltby']],
    ['off', []],
  ] as const)('%s', (mode, expected) => expect(shownMarks(highlights.marks, mode).map(({ id }) => id)).toEqual(expected));
});

describe('drawing', () => {
  it('waits until a block is near', () => {
    const { waiting, come, drawn, before } = setup();
    expect(waiting.map(({ id }) => id)).toEqual(['near', 'far']);
    expect(drawn()).toEqual({});
    come('near');
    expect(drawn()).toEqual({
      'parley-claim': ['The second round was held at Saltby'],
      'parley-event': ['second round'],
      'parley-entity': ['Saltby'],
    });
    come('far');
    expect(drawn()['parley-event']).toEqual(['second round', 'second round']);
    expect(document.body.innerHTML).toBe(before);
  });

  it('draws a block once however often it comes near', () => {
    const { come, drawn } = setup();
    come('far');
    come('far');
    expect(drawn()).toEqual({ 'parley-event': ['second round'] });
  });

  it('lays names over the sentence in which they stand', () => {
    const { come, registry } = setup();
    come('near');
    const priority = (name: string) => registry.get(name)?.priority ?? -1;
    expect(priority('parley-event')).toBeGreaterThan(priority('parley-claim'));
  });

  it('has names of its own for light text', () => {
    const { come, drawn } = setup({ onDark: true });
    come('far');
    expect(Object.keys(drawn())).toEqual(['parley-event-on-dark']);
  });
});

it('opens one mark at a time', () => {
  const { highlights, drawn } = setup();
  highlights.open(1);
  highlights.open(2);
  expect(drawn()).toEqual({ [OPEN_NAME]: ['Saltby'] });
  highlights.open(null);
  expect(drawn()).toEqual({});
});

it('finds the shortest mark under a place', () => {
  const { highlights, index } = setup();
  const at = (words: string) => highlights.at(index.text.indexOf(words));
  expect([at('The second'), at('round'), at('Saltby'), at('ended')]).toEqual([0, 1, 2, -1]);
});

it('draws nothing without a registry, and still knows its marks', () => {
  const { highlights, registry, come, index } = setup({ registry: undefined });
  come('near');
  highlights.open(2);
  expect(registry.size).toBe(0);
  expect(highlights.at(index.text.indexOf('Saltby'))).toBe(2);
  expect(highlights.rangeOf(2)?.toString()).toBe('Saltby');
  expect(highlights.rangeOf(99)).toBeNull();
  expect(highlights.isOurs()).toBe(true);
  highlights.clear();
});

it('clears its own names alone, and stops waiting', () => {
  const { highlights, registry, come, stop } = setup();
  const theirs = new Highlight();
  registry.set('search-results', theirs);
  come('near');
  highlights.open(1);
  highlights.clear();
  expect([...registry]).toEqual([['search-results', theirs]]);
  expect(stop).toHaveBeenCalledOnce();
});

it('touches no name of another', () => expect(NAMES.every((name) => name.startsWith('parley-'))).toBe(true));

it('notices that another has drawn over its marks', () => {
  const { highlights, registry, come } = setup();
  come('near');
  expect(highlights.isOurs()).toBe(true);
  registry.set('parley-event', new Highlight());
  expect(highlights.isOurs()).toBe(false);
});

it('names the marks whose words have left the page', () => {
  const { highlights } = setup();
  document.getElementById('near')?.remove();
  expect(highlights.gone()).toEqual([0, 1, 2]);
});
