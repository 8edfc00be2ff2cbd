/*
 * The cases of the marking benchmark, as they run inside the page. Each gets the page as it was loaded; only the call
 * itself is timed, not the layout that a changed page asks for afterwards.
 */
import type { Mark } from '../../page/messages';
import type { OwnInPage } from './page-entry';

interface Marker {
  mark(list: string[], options: object): void;
  markRegExp(pattern: RegExp, options: object): void;
}

interface Peers {
  own: OwnInPage;
  Mark: new (root: Element) => Marker;
  findAndReplaceDOMText(root: Element, options: object): void;
  DarkReader: { enable(theme: object): void; disable(): void };
  wikipediaPreview: { init(options: object): void };
  markJs?: Peers['Mark'];
}

export interface InPageWork {
  aliases: string[];
  alternation: string;
  gate: Parameters<OwnInPage['mayConcern']>[1];
  marks: Mark[];
  rounds: number;
}

/** Milliseconds of each round by case; runs wholly in the page, so it may use nothing from outside. */
export function runInPage({ aliases, alternation, gate, marks, rounds }: InPageWork): Record<string, number[]> {
  const peers = globalThis as unknown as Peers;
  const { own } = peers;
  const saved = document.body.innerHTML;
  const pattern = () => new RegExp(alternation, 'giu');
  const walk = () => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let length = 0;
    while (walker.nextNode()) length += (walker.currentNode as Text).data.length;
    return length;
  };
  const options = { separateWordSearch: false, diacritics: false };
  // It calls itself once for each alias: the whole list at once overflows the stack.
  const inParts = (marker: Marker) => {
    for (let at = 0; at < aliases.length; at += 200) marker.mark(aliases.slice(at, at + 200), options);
  };
  const cases: Record<string, () => unknown> = {
    'bare TreeWalker pass': walk,
    'text pass': () => own.indexText(document.body),
    'text pass and gate': () => own.mayConcern(own.indexText(document.body).text, gate),
    'text pass, gate, marks registered': () => {
      const index = own.indexText(document.body);
      own.mayConcern(index.text, gate);
      return own.register(index, marks);
    },
    'mark.js, one markRegExp': () => new (peers.markJs ?? peers.Mark)(document.body).markRegExp(pattern(), {}),
    findAndReplaceDOMText: () => peers.findAndReplaceDOMText(document.body, { find: pattern(), wrap: 'mark' }),
    'darkreader, enable': () => peers.DarkReader.enable({}),
    'wikipedia-preview, init': () => peers.wikipediaPreview.init({ root: document, detectLinks: true }),
    'advanced-mark.js, mark(list)': () => inParts(new peers.Mark(document.body)),
    'mark.js, mark(list)': () => inParts(new (peers.markJs ?? peers.Mark)(document.body)),
  };
  const times: Record<string, number[]> = {};
  const tidy = () => {
    peers.DarkReader.disable();
    (CSS as unknown as { highlights: Map<string, unknown> }).highlights.clear();
    document.body.innerHTML = saved;
    void document.body.offsetHeight;
  };
  for (let round = 0; round <= rounds; round += 1) {
    for (const [name, run] of Object.entries(cases)) {
      // Many seconds each: once.
      const isSlow = name.includes('mark(list)');
      if (isSlow && round !== 1) continue;
      tidy();
      const began = performance.now();
      run();
      const took = performance.now() - began;
      // The first round warms up.
      const list = times[name] ?? [];
      times[name] = list;
      if (round > 0) list.push(took);
    }
  }
  return times;
}
