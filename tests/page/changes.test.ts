// @vitest-environment happy-dom
/* Reading again: only what changed is looked at, and what comes out is what a first reading would give. */
import { describe, expect, it } from 'vitest';
import { createChanges } from '../../page/changes';
import { indexText, indexTextInSlices, SLICE_MS, type TextIndex } from '../../page/text-index';

const rest = () => Promise.resolve();
const { signal } = new AbortController();

function openPage(html: string) {
  document.body.innerHTML = html;
  const log = createChanges();
  const observer = new MutationObserver((records) => log.note(document.body, records));
  observer.observe(document.documentElement, { childList: true, characterData: true, subtree: true });
  const readAgain = async (before: TextIndex) => {
    await new Promise((resolve) => setTimeout(resolve, 0));
    log.note(document.body, observer.takeRecords());
    const index = await indexTextInSlices(document.body, { signal, rest, earlier: { walked: before.walked, changes: log.take() } });
    if (!index) throw new Error('the reading was called off');
    return index;
  };
  return { first: indexText(document.body), readAgain };
}

const PARAGRAPHS = 400;
const article = () => {
  const each = Array.from({ length: PARAGRAPHS }, (_, index) => `<p id="p${index}">Paragraph <b>${index}</b> of the piece.</p>`);
  return `<header><nav><ul><li>One</li><li>Two</li></ul></nav></header><main><article>${each.join('')}</article></main><footer>End</footer>`;
};
const byId = (id: string) => {
  const element = document.getElementById(id);
  if (!element) throw new Error(`no element ${id}`);
  return element;
};

describe('how much is looked at', () => {
  it('is nearly nothing where nothing changed', async () => {
    const { first, readAgain } = openPage(article());
    expect(first.walked.looked).toBeGreaterThan(PARAGRAPHS);
    const again = await readAgain(first);
    expect(again.text).toBe(first.text);
    expect(again.walked.looked).toBe(0);
  });

  it('is one paragraph and what it stands in where one paragraph changed', async () => {
    const { first, readAgain } = openPage(article());
    byId('p200').innerHTML = 'Another <i>text</i> altogether.';
    const again = await readAgain(first);
    expect(again.text).toBe(indexText(document.body).text);
    expect(again.text).toContain('Another text altogether.');
    expect(again.walked.looked).toBe(3); // main, article, p
  });

  it('does not grow from reading to reading', async () => {
    const page = openPage(article());
    let index = page.first;
    for (const id of ['p3', 'p390', 'p3']) {
      byId(id).append(' More.');
      index = await page.readAgain(index);
      expect(index.walked.looked).toBe(3);
    }
    expect(index.text).toBe(indexText(document.body).text);
  });
});

it('finds the places of what it took over', async () => {
  const { first, readAgain } = openPage(article());
  byId('p0').textContent = 'A beginning of quite another length than before.';
  const again = await readAgain(first);
  const words = 'Paragraph 399 of';
  const start = again.text.indexOf(words);
  const range = again.rangeOf({ start, end: start + words.length });
  expect(range?.toString()).toBe(words);
  expect(range && again.offsetOf(range.startContainer, range.startOffset)).toBe(start);
});

it('looks each time at what was not shown, and reads it once it is', async () => {
  const { first, readAgain } = openPage('<main><p>Before</p><div id="more"><p>Within</p></div></main>');
  let shown = false;
  Object.assign(byId('more'), { checkVisibility: () => shown });
  const hidden = await readAgain(await readAgain(indexText(document.body)));
  expect(first.text).toContain('Within');
  expect(hidden.text).not.toContain('Within');
  shown = true;
  expect((await readAgain(hidden)).text).toContain('Within');
});

it('reads anew what was taken out, changed and put back', async () => {
  const { first, readAgain } = openPage('<main><section id="part"><p id="line">Old words</p></section><p>After</p></main>');
  const part = byId('part');
  const line = byId('line');
  part.remove();
  await new Promise((resolve) => setTimeout(resolve, 0));
  line.textContent = 'New words';
  document.querySelector('main')?.prepend(part);
  expect((await readAgain(first)).text.trim().split('\n')[0]).toBe('New words');
});

it('gives what a first reading gives, whatever happens to the page', async () => {
  const page = openPage(
    `<main>${Array.from({ length: 12 }, (_, at) => `<section><p>A<b>${at}</b></p>text<div>B<br>C</div></section>`).join('')}</main>`,
  );
  let seed = 7;
  const next = (below: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
    return seed % below;
  };
  let index = page.first;
  for (let turn = 0; turn < 120; turn += 1) {
    const all = [...document.querySelectorAll('main *')];
    const one = all[next(all.length)];
    const other = all[next(all.length)];
    const kind = next(5);
    if (!one || !other) continue;
    if (kind === 0) one.append(`t${turn}`);
    else if (kind === 1) one.insertAdjacentHTML('afterend', `<p>n<i>${turn}</i></p>`);
    else if (kind === 2 && all.length > 20) one.remove();
    else if (kind === 3 && !one.contains(other)) other.append(one);
    else if (one.firstChild?.nodeType === 3) one.firstChild.nodeValue = `v${turn}`;
    if (turn % 3 === 0) {
      index = await page.readAgain(index);
      expect(index.text, `turn ${turn}`).toBe(indexText(document.body).text);
    }
  }
});

it('never works longer than a slice without a rest', async () => {
  openPage(article());
  let now = 0;
  let rested = 0;
  let longest = 0;
  const real = performance.now;
  performance.now = () => (now += 0.7); // each look at the clock stands for the work of one step
  try {
    await indexTextInSlices(document.body, {
      signal,
      rest: async () => {
        longest = Math.max(longest, now - rested);
        rested = now;
      },
    });
  } finally {
    performance.now = real;
  }
  expect(rested).toBeGreaterThan(0);
  expect(longest).toBeLessThanOrEqual(SLICE_MS + 2);
});
