/*
 * Pages that do what pages do: move on without loading, come back from the cache, grow, render anew, hide text, hold
 * frames and shadow roots. Marks follow the words; the page's own work is never disturbed.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { sleep, until } from '../../cli/drivers/driver';
import { badgeOf, cardsOn, countOf, marksOn, openMarked, outerOf, placeOf, readPopup, waitForMarks } from '../../cli/drivers/seen';
import { NEWS, OTHER, paragraphs, shell } from './page-texts';
import { inBothBrowsers } from './stage';

inBothBrowsers('a page', (stage, name) => {
  const put = (path: string, html: string) => stage().pages.put(path, html);

  it('that is about something else is left without a mark, and nothing waits on its badge', async () => {
    const { browser } = stage();
    const tab = await browser.open(put('/garden', shell(OTHER)));
    await sleep(2_500);
    expect(await marksOn(tab)).toEqual({});
    expect(await badgeOf(browser, await tab.number())).toBe('');
    await tab.close();
  });

  it('that moves on by itself is read again, and cleared where the new text is about nothing', async () => {
    const { browser } = stage();
    const tab = await openMarked(browser, put('/app', shell(NEWS)));
    const number = await tab.number();
    await until(
      () => badgeOf(browser, number),
      (text) => text !== '',
      'a badge',
    );
    await tab.evaluate((html: string) => {
      history.pushState({}, '', '/app/garden');
      const article = document.querySelector('article');
      if (article) article.innerHTML = html;
    }, paragraphs(OTHER));
    await until(
      () => marksOn(tab),
      (marks) => countOf(marks) === 0,
      'the marks to go',
    );
    await until(
      () => badgeOf(browser, number),
      (text) => text === '',
      'the badge to go',
    );
    await tab.evaluate((html: string) => {
      history.pushState({}, '', '/app/talks');
      const article = document.querySelector('article');
      if (article) article.innerHTML = html;
    }, paragraphs(NEWS));
    await waitForMarks(tab);
    await until(
      () => badgeOf(browser, number),
      (text) => text !== '',
      'the badge to come back',
    );
    await tab.close();
  });

  it('that is come back to has its marks, its badge and its popup again', async () => {
    const { browser } = stage();
    const tab = await openMarked(browser, put('/first', shell(NEWS)));
    await tab.goto(put('/second', shell(OTHER)));
    await tab.back();
    await waitForMarks(tab);
    const number = await tab.number();
    await until(
      () => badgeOf(browser, number),
      (text) => text !== '',
      'the badge to come back',
    );
    expect(await readPopup(browser, number, (text) => text.includes('Named in it'))).toContain('This article is about the talks');
    await tab.forward();
    await sleep(1_500);
    expect(await marksOn(tab)).toEqual({});
    await until(
      () => badgeOf(browser, number),
      (text) => text === '',
      'no badge on the other page',
    );
    await tab.close();
  });

  it('that keeps its text in an open shadow root is marked there', async () => {
    const html = shell(
      [],
      `<news-text></news-text><script>
      const root = document.querySelector('news-text').attachShadow({ mode: 'open' });
      root.innerHTML = ${JSON.stringify(`<article>${paragraphs(NEWS)}</article>`)};</script>`,
    );
    const tab = await openMarked(stage().browser, put('/shadow', html));
    const { x, y } = await placeOf(tab, 'JD Vance');
    await tab.click(x, y);
    const card = await until(
      () => stage().browser.card(tab),
      (seen) => seen !== null,
      'a card',
    );
    expect(card?.name).toBe('JD Vance');
    await tab.close();
  });

  it('that keeps its text in a frame of its own is marked in the frame', async () => {
    put('/inner', shell(NEWS));
    const { browser } = stage();
    const tab = await browser.open(put('/outer', shell(['A frame follows.'], '<iframe src="/inner" width="800" height="600"></iframe>')));
    const inFrame = () =>
      tab.evaluate(() => {
        const frame = document.querySelector('iframe')?.contentWindow as unknown as
          | { CSS: { highlights: Map<string, unknown> } }
          | undefined;
        return [...(frame?.CSS.highlights.keys() ?? [])].filter((each) => each.startsWith('parley-')).length;
      });
    await until(inFrame, (count) => count > 0, 'marks in the frame');
    const number = await tab.number();
    await readPopup(browser, number, (text) => text.includes('This article is about the talks'));
    await browser.command(tab, 'next-mark');
    const cards = () => tab.evaluate(() => document.querySelector('iframe')?.contentDocument?.querySelectorAll('parley-card').length);
    await until(cards, (count) => count === 1, 'a card in the frame');
    expect(await cardsOn(tab)).toBe(0);
    await tab.close();
  });

  it('that goes on is marked where it grows, and an open card stays open', async () => {
    const tab = await openMarked(stage().browser, put('/live', shell(NEWS)));
    const { x, y } = await placeOf(tab, 'JD Vance');
    await tab.click(x, y);
    await until(
      () => cardsOn(tab),
      (count) => count === 1,
      'a card',
    );
    const before = countOf(await marksOn(tab));
    await tab.evaluate(() => {
      const more = document.createElement('p');
      more.textContent =
        'Kazem Gharibabadi, the deputy foreign minister, told reporters about the talks between the United States and Iran.';
      document.querySelector('article')?.prepend(more);
    });
    await until(
      () => marksOn(tab),
      (marks) => countOf(marks) > before,
      'more marks',
    );
    expect(await cardsOn(tab)).toBe(1);
    expect((await marksOn(tab))['parley-open']).toBe(1);
    await tab.close();
  });

  it('that renders its paragraphs anew goes on working, because every node in it is its own', async () => {
    const tab = await openMarked(stage().browser, put('/rendered', shell([], RENDERED)));
    const before = countOf(await marksOn(tab));
    for (let turn = 0; turn < 3; turn += 1) {
      await tab.evaluate(() => (window as unknown as { renderAgain: () => void }).renderAgain());
      await sleep(150);
    }
    await until(
      () => marksOn(tab),
      (marks) => countOf(marks) >= before,
      'the marks on the new nodes',
    );
    const here = () =>
      tab.evaluate(() =>
        [...(CSS.highlights as unknown as Map<string, Set<Range>>).values()].every((set) =>
          [...set].every((range) => range.startContainer.isConnected),
        ),
      );
    await until(here, Boolean, 'marks on nodes that are there');
    expect(await tab.evaluate(() => (window as unknown as { failed: string[] }).failed)).toEqual([]);
    await tab.close();
  });

  it('that a component library draws anew goes on working, and its marks are on what is there now', async () => {
    const tab = await openMarked(stage().browser, put('/drawn', shell([], drawnByLibrary())));
    for (let turn = 1; turn <= 4; turn += 1) {
      await tab.evaluate(() => (window as unknown as { drawAgain: () => void }).drawAgain());
      await sleep(250);
      const seen = await tab.evaluate(() => [...document.querySelectorAll('article p')].map((each) => each.textContent));
      expect(seen, `turn ${turn}`).toEqual(await tab.evaluate(() => (window as unknown as { wanted: () => string[] }).wanted()));
    }
    const here = () =>
      tab.evaluate(() => {
        const ranges = [...(CSS.highlights as unknown as Map<string, Set<Range>>).values()].flatMap((set) => [...set]);
        return ranges.length > 0 && ranges.every((range) => range.startContainer.isConnected && range.toString() !== '');
      });
    await until(here, Boolean, 'marks on nodes that are there');
    expect(await tab.evaluate(() => (window as unknown as { failed: string[] }).failed)).toEqual([]);
    await tab.close();
  });

  it('has no mark in what is typed, in code or in hidden text', async () => {
    const secret = 'JD Vance and Abbas Araghchi spoke of the Islamabad Memorandum of Understanding.';
    const traps = [
      `<input value="${secret}">`,
      `<textarea>${secret}</textarea>`,
      `<div contenteditable="true">${secret}</div>`,
      `<div role="textbox">${secret}</div>`,
      `<pre>${secret}</pre>`,
      `<p><code>${secret}</code></p>`,
      `<p hidden>${secret}</p>`,
      `<p style="display:none">${secret}</p>`,
      `<p style="visibility:hidden">${secret}</p>`,
      `<p aria-hidden="true">${secret}</p>`,
      `<p>Seen <span style="display:none">${secret}</span></p>`,
      `<style>.away{visibility:hidden}</style><p>Seen <em class="away">${secret}</em></p>`,
      `<select><option>${secret}</option></select>`,
      `<button>${secret}</button>`,
    ];
    const inside = traps.map((trap, number) => `<div class="trap" id="trap-${number}">${trap}</div>`).join('');
    const html = shell([], `<article>${inside}${paragraphs(NEWS)}</article>`);
    const tab = await openMarked(stage().browser, put('/traps', html));
    const caught = await tab.evaluate(() =>
      [...(CSS.highlights as unknown as Map<string, Set<Range>>).values()].flatMap((set) =>
        [...set].flatMap((range) => range.startContainer.parentElement?.closest('.trap')?.id ?? []),
      ),
    );
    expect(caught).toEqual([]);
    await tab.close();
  });

  it.each([
    ['half a megabyte', 500_000, 40_000],
    ['more than is read of any page', 5_500_000, 110_000],
  ])(
    'of %s is marked as any other, and counted in the popup',
    async (_size, length, patience) => {
      const filler = ' The garden was quiet that year and the apples came late.'.repeat(2);
      const long: string[] = [];
      for (let size = 0; size < length; size += long.at(-1)?.length ?? 0) long.push((NEWS[long.length % NEWS.length] ?? '') + filler);
      const tab = await stage().browser.open(put('/long', shell(long)));
      try {
        const marked = (marks: Awaited<ReturnType<typeof marksOn>>) => countOf(marks) > 0;
        await until(() => marksOn(tab), marked, 'marks on a long page', patience);
        const text = await readPopup(stage().browser, await tab.number(), (said) => said.includes('This article is about the talks'));
        expect(text).toContain('Contested points it touches');
      } finally {
        await tab.close();
      }
    },
    150_000,
  );

  it(`keeps its elements byte for byte through all of this (${name})`, async () => {
    const tab = await openMarked(stage().browser, put('/same', shell(NEWS)));
    const sent = await tab.evaluate(
      async () => new DOMParser().parseFromString(await (await fetch(location.href)).text(), 'text/html').documentElement.outerHTML,
    );
    expect(await outerOf(tab)).toBe(sent);
    await tab.close();
  });
});

/** Drawn by a real library: at each turn order, keys and a part of each paragraph change. */
function drawnByLibrary(): string {
  const library = readFileSync(createRequire(import.meta.url).resolve('preact')).toString('base64');
  return `<div id="app"></div><script type="module">
  const { h, render } = await import('data:text/javascript;base64,${library}');
  const texts = ${JSON.stringify(NEWS)};
  let turn = 0;
  window.failed = [];
  addEventListener('error', (event) => failed.push(event.message));
  const shown = () => texts.map((text, index) => ({ key: index, text: text + ' Version ' + turn + '.' })).sort((a, b) => (turn % 2 ? b.key - a.key : a.key - b.key));
  const draw = () => render(h('article', null, h('h1', null, 'A report'), shown().map(({ key, text }) => h('p', { key: turn % 3 ? key : 'new' + turn + key }, text.slice(0, 40), h('span', null, text.slice(40))))), document.getElementById('app'));
  window.wanted = () => shown().map(({ text }) => text);
  window.drawAgain = () => {
    turn += 1;
    try { draw(); } catch (error) { failed.push(String(error)); }
  };
  draw();
</script>`;
}

/** Holds its own nodes, as React does, and fails where one of them is no longer where it was put. */
const RENDERED = `<article id="app"></article><script>
  const texts = ${JSON.stringify(NEWS)};
  const app = document.getElementById('app');
  window.failed = [];
  let held = [];
  window.renderAgain = () => {
    try {
      for (const { paragraph, node, text } of held) {
        if (paragraph.childNodes.length !== 1 || node.data !== text) throw new Error('a text node is not as it was put: ' + text.slice(0, 30));
        paragraph.removeChild(node);
        app.removeChild(paragraph);
      }
      held = texts.map((text) => {
        const paragraph = document.createElement('p');
        const node = document.createTextNode(text);
        paragraph.appendChild(node);
        app.appendChild(paragraph);
        return { paragraph, node, text };
      });
    } catch (error) {
      window.failed.push(String(error));
    }
  };
  window.renderAgain();
</script>`;
