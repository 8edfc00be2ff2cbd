// @vitest-environment happy-dom
/* The scout's question to a page: the answer is that of the whole text, and no more is read than it takes. */
import { describe, expect, it } from 'vitest';
import { makeGate } from '../../core/gate';
import { askPage } from '../../page/ask-page';

const gate = makeGate(['iran'], ['talks']);
const FILLER = `<p>${'Nothing of note was said here today. '.repeat(30)}</p>`;

function ask(title: string, html: string) {
  document.title = title;
  document.body.innerHTML = html;
  const asking = askPage(document, gate);
  let steps = 0;
  for (let step = asking.next(); ; step = asking.next()) {
    if (step.done) return { answer: step.value, steps };
    steps += 1;
  }
}

it.each([
  ['both words in the title', 'Iran talks', '<p>A day.</p>', true],
  ['one in the title, one in the text', 'Iran', `${FILLER}<p>The talks went on.</p>`, true],
  ['both far apart', '', `<p>Iran</p>${FILLER.repeat(20)}<p>talks</p>`, true],
  ['a word in two elements', '', '<p>Ir<b>an</b> and <i>ta</i>lks</p>', true],
  ['one word alone', 'Iran', FILLER.repeat(20), false],
  ['neither', '', FILLER, false],
  ['an empty page', '', '', false],
])('%s', (_what, title, html, answer) => expect(ask(title, html).answer).toBe(answer));

it('finds a word wherever the pieces are cut', () => {
  for (let before = 7_980; before <= 8_010; before += 1) {
    const html = `<p>talks ${'x '.repeat(before / 2)}</p><p>${before % 2 ? 'y' : ''} iran</p>${FILLER.repeat(4)}`;
    expect(ask('', html).answer, `${before} characters before`).toBe(true);
  }
});

it.each([
  ['a component', '<news-text></news-text>'],
  ['a plain element within a paragraph', '<p>Today: <span id="host"></span></p>'],
])('looks into the open shadow root of %s', (_what, html) => {
  document.title = '';
  document.body.innerHTML = html;
  const host = document.querySelector('news-text, #host')?.attachShadow({ mode: 'open' });
  if (host) host.innerHTML = '<article><p>Iran talks</p></article>';
  expect(askPage(document, gate).next().value).toBe(true);
});

describe('how much is read', () => {
  it('stops with the piece in which both were seen', () => {
    expect(ask('', `<p>Iran talks</p>${FILLER.repeat(100)}`).steps).toBeLessThan(2);
    expect(ask('', `<p>Iran</p>${FILLER.repeat(100)}`).steps).toBeGreaterThan(10);
    expect(ask('', FILLER.repeat(100)).steps).toBe(0);
  });

  it('gives up after a long text', () => {
    const { answer, steps } = ask('Iran', `${FILLER.repeat(600)}<p>talks</p>`);
    expect(answer).toBe(false);
    expect(steps).toBeLessThan(101);
  });
});
