/* The border to the background: a request passes with its shape, its size, its sender and its rate, or not at all. */
import { describe, expect, it } from 'vitest';
import { createGuard } from '../../page/hostile';
import { type Sender, TEXT_LIMIT } from '../../page/messages';

const page: Sender = { tab: { id: 7 }, frameId: 0, url: 'https://news.example/a' };
const surface: Sender = { url: 'chrome-extension://parley/popup.html' };
const surfaceInTab: Sender = { tab: { id: 8 }, frameId: 0, url: 'moz-extension://parley/explorer.html' };
const article = {
  text: 'A round was held.',
  title: null,
  dates: { stated: ['2026-06-23'], shown: [], address: '' },
  language: 'en',
  url: 'https://news.example/a',
  publisher: null,
};

const GOOD: [type: string, request: Record<string, unknown>, sender: Sender][] = [
  ['found', {}, page],
  ['read', article, page],
  ['card', {}, page],
  ['describe', { id: 'second-round' }, page],
  ['open', { kind: 'event', id: 'second-round' }, page],
  ['gone', { marks: [0, 3] }, page],
  ['analyze', { tab: 7, anyway: false }, surface],
];
const passes = (type: string, request: unknown, sender: Sender) => createGuard(() => 0)(type, request, sender);

describe.each(GOOD)('%s', (type, request, sender) => {
  it('passes in its shape from its own side', () => expect(passes(type, request, sender)).toBe(true));

  it('is refused from the other side', () => {
    const others = type === 'analyze' ? [page] : [surface, surfaceInTab, {}];
    for (const other of others) expect(passes(type, request, other)).toBe(false);
  });

  it.each([[null], [undefined], ['text'], [7], [[]], [[request]]])('is refused as %j', (wrong) =>
    expect(passes(type, wrong, sender)).toBe(false),
  );
});

it('takes a surface opened in a tab for a surface', () => expect(passes('analyze', { tab: 7, anyway: true }, surfaceInTab)).toBe(true));
it('takes a tab whose address is not told for a page', () =>
  expect(passes('analyze', { tab: 7, anyway: true }, { tab: { id: 7 } })).toBe(false));

describe('wrong types and sizes', () => {
  it.each<[type: string, what: string, request: Record<string, unknown>]>([
    ['read', 'no text', { ...article, text: undefined }],
    ['read', 'a list for a text', { ...article, text: ['a'] }],
    ['read', 'a text that is too long', { ...article, text: 'a'.repeat(TEXT_LIMIT + 1) }],
    ['read', 'an object for a title', { ...article, title: { toString: 'x' } }],
    ['read', 'a title that is too long', { ...article, title: 'a'.repeat(2_001) }],
    ['read', 'no days', { ...article, dates: undefined }],
    ['read', 'a number for a day', { ...article, dates: { ...article.dates, stated: [20_260_101] } }],
    ['read', 'a day that is too long', { ...article, dates: { ...article.dates, shown: ['2'.repeat(141)] } }],
    ['read', 'too many days', { ...article, dates: { ...article.dates, shown: Array(21).fill('2026') } }],
    ['read', 'more than days', { ...article, dates: { ...article.dates, own: '2026' } }],
    ['read', 'an address of its own that is too long', { ...article, dates: { ...article.dates, address: 'a'.repeat(2_001) } }],
    ['read', 'a language that is too long', { ...article, language: 'e'.repeat(36) }],
    ['read', 'an address that is too long', { ...article, url: `https://${'a'.repeat(10_000)}` }],
    ['read', 'a publisher that is too long', { ...article, publisher: 'a'.repeat(501) }],
    ['describe', 'no id', {}],
    ['describe', 'a number for an id', { id: 4 }],
    ['describe', 'an id that is too long', { id: 'a'.repeat(121) }],
    ['open', 'no kind', { id: 'second-round' }],
    ['open', 'a kind that is too long', { kind: 'e'.repeat(21), id: 'second-round' }],
    ['open', 'a list for an id', { kind: 'event', id: ['second-round'] }],
    ['gone', 'a text for marks', { marks: '12' }],
    ['gone', 'marks that are texts', { marks: ['1'] }],
    ['gone', 'a mark between two', { marks: [0.5] }],
    ['gone', 'a mark before the first', { marks: [-1] }],
    ['gone', 'a mark that is no number', { marks: [Number.NaN] }],
    ['gone', 'too many marks', { marks: new Array(20_001).fill(1) }],
    ['gone', 'something with a length', { marks: { length: 0 } }],
  ])('%s: refuses %s', (type, _what, request) => expect(passes(type, request, page)).toBe(false));

  it.each([{ tab: '7', anyway: false }, { tab: 1.5, anyway: false }, { tab: 7 }, { tab: 7, anyway: 'yes' }, { tab: -1, anyway: true }])(
    'analyze: refuses %j',
    (request) => expect(passes('analyze', request, surface)).toBe(false),
  );

  it('reads a text of exactly the limit', () => expect(passes('read', { ...article, text: 'a'.repeat(TEXT_LIMIT) }, page)).toBe(true));
});

it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', '', 'FOUND', 'reveal'])('knows no request %j', (type) => {
  expect(passes(type, { id: 'x' }, page)).toBe(false);
  expect(passes(type, { tab: 7, anyway: true }, surface)).toBe(false);
});

it.each(['__proto__', 'Second Round', '../secret', 'a b', ''])('%j is no id', (id) => {
  expect(passes('describe', { id }, page)).toBe(false);
  expect(passes('open', { kind: 'event', id }, page)).toBe(false);
});

describe('what is sent to break something', () => {
  const polluted = (json: string) => JSON.parse(json) as Record<string, unknown>;
  it.each<[what: string, type: string, request: Record<string, unknown>, sender?: Sender]>([
    ['a key that is the prototype', 'describe', polluted('{"id": "second-round", "__proto__": {"x": 1}}')],
    ['a key that is the constructor', 'read', { ...article, ...polluted('{"constructor": {"prototype": {"x": 1}}}') }],
    ['baggage that no request has', 'found', { baggage: 'a'.repeat(1_000_000) }],
    ['a field of another request', 'open', { kind: 'event', id: 'second-round', tab: 7 }],
    ['a million marks', 'gone', { marks: new Array(1_000_000).fill(0) }],
    ['a mark at infinity', 'gone', { marks: [Number.POSITIVE_INFINITY] }],
    ['a mark past all numbers', 'gone', { marks: [2 ** 60] }],
    ['a tab that is no number', 'analyze', { tab: Number.NaN, anyway: false }, surface],
    ['a list with a shape', 'describe', Object.assign([], { id: 'second-round' }) as unknown as Record<string, unknown>],
    ['a tab without a number', 'describe', { id: 'second-round' }, { tab: {}, url: 'https://news.example/a' }],
    ['no tab', 'describe', { id: 'second-round' }, { url: 'https://news.example/a' }],
    ['a tab before the first', 'found', {}, { tab: { id: -1 }, url: 'https://news.example/a' }],
  ])('%s is refused', (_what, type, request, sender = page) => expect(passes(type, request, sender)).toBe(false));
});

describe('rate', () => {
  const setup = () => {
    let now = 1_000_000;
    const guard = createGuard(() => now);
    const ask = (sender = page) => guard('open', { kind: 'event', id: 'second-round' }, sender);
    return {
      ask,
      guard,
      wait: (time: number) => {
        now += time;
      },
    };
  };

  it('refuses the twenty-first card opened in a minute, and forgets after it', () => {
    const { ask, wait } = setup();
    expect(Array.from({ length: 21 }, () => ask())).toEqual([...new Array(20).fill(true), false]);
    wait(59_999);
    expect(ask()).toBe(false);
    wait(1);
    expect(ask()).toBe(true);
  });

  it('counts each tab and each request for itself', () => {
    const { ask, guard } = setup();
    for (let count = 0; count < 21; count++) ask();
    expect(ask({ ...page, tab: { id: 9 } })).toBe(true);
    expect(guard('describe', { id: 'second-round' }, page)).toBe(true);
  });

  it('lets a page of a hundred frames ask no more than twice as much as one frame', () => {
    const { ask } = setup();
    const passed = Array.from({ length: 100 }, (_, frameId) => Array.from({ length: 20 }, () => ask({ ...page, frameId })));
    expect(passed.flat().filter(Boolean)).toHaveLength(40);
  });

  it('leaves the page its share where one frame asks without end', () => {
    const { ask } = setup();
    for (let count = 0; count < 1_000; count++) ask({ ...page, frameId: 5 });
    expect(ask()).toBe(true);
  });

  it('is not reset by asking from very many frames', () => {
    const { ask } = setup();
    for (let count = 0; count < 20; count++) ask();
    for (let frameId = 1; frameId < 2_000; frameId++) ask({ ...page, frameId });
    expect(ask()).toBe(false);
  });

  it('has room again once very many askers are a minute old', () => {
    const { ask, wait } = setup();
    for (let id = 1; id < 2_000; id++) ask({ ...page, tab: { id } });
    expect(ask({ ...page, tab: { id: 3_000 } })).toBe(false);
    wait(60_000);
    expect(ask({ ...page, tab: { id: 3_000 } })).toBe(true);
  });
});
