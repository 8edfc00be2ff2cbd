// @vitest-environment happy-dom
/* The page's text: what is read and what never is, where lines end, and the way from offsets back to the page. */
import { describe, expect, it, vi } from 'vitest';
import { indexText, indexTextInSlices, SLICE_MS } from '../../page/text-index';

function read(html: string, limit?: number) {
  document.body.innerHTML = html;
  return indexText(document.body, limit);
}
const lines = (html: string) =>
  read(html)
    .text.split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

describe('what is read', () => {
  it.each([
    ['what is typed', '<input value="secret"><textarea>secret</textarea><select><option>secret</option></select>'],
    [
      'an editor',
      '<div contenteditable>secret</div><div contenteditable="true"><p>secret</p></div><p contenteditable="plaintext-only">secret</p>',
    ],
    ['an editor by its role', '<div role="textbox">secret</div><div role="searchbox">secret</div>'],
    ['code', '<p><code>secret</code></p><pre>secret</pre><samp>secret</samp><kbd>secret</kbd>'],
    [
      'scripts and styles',
      '<script type="text/plain">secret</script><style>.secret{}</style><noscript>secret</noscript><template>secret</template>',
    ],
    ['what is hidden', '<p hidden>secret</p><div aria-hidden="true"><p>secret</p></div><span hidden>secret</span>'],
    ['what is drawn or played', '<svg><text>secret</text></svg><canvas>secret</canvas><video>secret</video>'],
    ['a frame', '<iframe srcdoc="secret"></iframe><object>secret</object>'],
    ['buttons', '<button>secret</button>'],
    ['comments', '<!-- secret -->'],
  ])('leaves out %s', (_what, html) => expect(lines(`<p>Before</p>${html}<p>After</p>`)).toEqual(['Before', 'After']));

  it.each([
    ['a block that says it is no editor', '<div contenteditable="false">Shown</div>'],
    ['what says it is not hidden', '<p aria-hidden="false">Shown</p>'],
    ['links and emphasis', '<p><a href="/x">Sho<em>wn</em></a></p>'],
    ['elements of no known name', '<x-part>Shown</x-part>'],
  ])('reads %s', (_what, html) => expect(lines(html)).toEqual(['Shown']));

  it('asks a block whether it is shown', () => {
    document.body.innerHTML = '<p>Before</p><p id="away">secret</p>';
    const away = document.getElementById('away');
    Object.assign(away ?? {}, { checkVisibility: () => false });
    expect(indexText(document.body).text).not.toContain('secret');
  });

  it.each([
    ['of a class', 'class="aside"'],
    ['with a style', 'style="display:none"'],
  ])('leaves out an inline element %s that is styled away', (_what, attribute) => {
    document.body.innerHTML = `<style>.aside { display: none }</style><p>Before <span ${attribute}></span><span ${attribute}>secret</span><em class="lit">after</em></p>`;
    for (const away of document.querySelectorAll('.aside, [style]')) Object.assign(away, { checkVisibility: () => false });
    expect(indexText(document.body).text.trim()).toBe('Before after');
  });

  it('looks at no part of a paragraph that is shown as it stands', () => {
    document.body.innerHTML = `<p>Before ${'<span class="note">one</span> and <em class="lit">two</em>\n '.repeat(9)}</p>`;
    const index = indexText(document.body);
    expect([index.walked.looked, index.walked.pieces.length]).toEqual([1, 1]);
    expect(index.text).toContain('one and two');
  });

  it('takes letters that are shown as others from the page, not from what is shown', () => {
    document.body.innerHTML = '<p>Before <span class="loud" style="text-transform: uppercase">after</span></p>';
    expect(indexText(document.body).text.trim()).toBe('Before after');
  });

  it('reads an open shadow root', () => {
    document.body.innerHTML = '<x-part></x-part>';
    const root = document.querySelector('x-part')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = '<p>Within</p>';
    expect(indexText(document.body).text.trim()).toBe('Within');
  });
});

it.each([
  ['<p>One</p><p>Two</p>', ['One', 'Two']],
  ['<p>One<br>Two<hr>Three</p>', ['One', 'Two', 'Three']],
  ['<div>One<div>Two</div>Three</div>', ['One', 'Two', 'Three']],
  ['<ul><li>One</li><li>Two</li></ul>', ['One', 'Two']],
  ['<p>One <b>and</b> <span>the same</span></p>', ['One and the same']],
  ['<p>One\nand\tthe same</p>', ['One and the same']],
])('%s has the lines %j', (html, expected) => expect(lines(html)).toEqual(expected));

describe('the way back', () => {
  const html = '<p>The <b>second</b> round,\nheld <i>later</i>.</p><p>Another line.</p>';

  it.each(['The', 'second', 'second round', 'round, held later', 'Another line.'])('%j is one range', (words) => {
    const index = read(html);
    const start = index.text.indexOf(words);
    const range = index.rangeOf({ start, end: start + words.length });
    expect(range?.toString().replace(/\s/g, ' ')).toBe(words);
    expect(range && index.offsetOf(range.startContainer, range.startOffset)).toBe(start);
    expect(range && index.offsetOf(range.endContainer, range.endOffset)).toBe(start + words.length);
  });

  it('is missing for an empty span and for a place that was not read', () => {
    const index = read(`${html}<pre>code</pre>`);
    expect(index.rangeOf({ start: 3, end: 3 })).toBeNull();
    expect(index.offsetOf(document.querySelector('pre')?.firstChild ?? document, 0)).toBeNull();
  });

  it('is missing where the words have left or changed', () => {
    const index = read(html);
    const at = (words: string) => ({ start: index.text.indexOf(words), end: index.text.indexOf(words) + words.length });
    const [second, another] = [at('second'), at('Another')];
    expect([index.isThere(second), index.isThere(another)]).toEqual([true, true]);
    const bold = document.querySelector('b')?.firstChild;
    if (bold) bold.nodeValue = 'eighth';
    document.querySelectorAll('p')[1]?.remove();
    expect([index.isThere(second), index.isThere(another)]).toEqual([false, false]);
    expect(index.rangeOf(another)).toBeNull();
  });
});

describe('the limit', () => {
  it.each([1, 3, 4, 5, 9])('reads %i characters, breaks among them, and no more', (limit) => {
    const { text } = read('<p>One</p><p>Two and three</p>', limit);
    expect(text.length).toBe(limit);
    expect('One\nTwo and three'.startsWith(text.trim())).toBe(true);
  });

  it('cuts in the middle of a text and still finds the way back', () => {
    const index = read('Two and three', 7);
    expect(index.text).toBe('Two and');
    expect(index.rangeOf({ start: 4, end: 7 })?.toString()).toBe('and');
  });
});

describe('in slices', () => {
  const rest = () => Promise.resolve();

  it('reads the same as in one go', async () => {
    const whole = read('<p>One <b>two</b></p><ul><li>Three</li></ul>');
    const sliced = await indexTextInSlices(document.body, { signal: new AbortController().signal, rest });
    expect(sliced?.text).toBe(whole.text);
  });

  it('rests when a slice is over, and stops when it is called off', async () => {
    let time = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => (time += SLICE_MS));
    read('<p>One</p>'.repeat(30));
    const off = new AbortController();
    const rests = vi.fn(async () => off.abort());
    expect(await indexTextInSlices(document.body, { signal: off.signal, rest: rests })).toBeNull();
    expect(rests).toHaveBeenCalledOnce();
    vi.restoreAllMocks();
  });
});
