// @vitest-environment happy-dom
/* The popup in each of its states: what is said, what can be done, and that a button does it. */
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import type { SearchHit } from '../../core/search';
import { digestedView } from '../../core/view-digested';
import { edgeOf } from '../../core/view-freshness';
import type { PopupActions } from '../../entrypoints/popup/actions';
import { PopupView, type PopupViewProps } from '../../entrypoints/popup/PopupView';
import { DEFAULT_SETTINGS } from '../../page/settings';
import type { TabState } from '../../page/tab-report';
import { dossier, report } from '../core/view-dossier';
import { disclose, show, textOf } from './render';

const HITS: SearchHit[] = [{ id: 'blockade', kind: 'event', title: 'Blockade of the harbour began', score: 3, terms: [] }];

function open(tab: TabState | null, more: Partial<PopupViewProps> = {}) {
  const actions = {
    switchSite: vi.fn(),
    read: vi.fn(),
    allowSite: vi.fn(async () => false),
    resume: vi.fn(),
    pause: vi.fn(),
    setMarks: vi.fn(),
    openPanel: vi.fn(),
    openSettings: vi.fn(),
    openExplorer: vi.fn(),
    reveal: vi.fn(),
    search: vi.fn(async (query: string) => ({ hits: query === 'harbour' ? HITS : [], instead: query === 'harbur' ? 'harbour' : null })),
    copy: vi.fn(async () => {}),
  } satisfies PopupActions;
  const digested = tab?.state === 'read' ? digestedView(tab.report, dossier, '2030-07-02') : null;
  const props = { tab, settings: DEFAULT_SETTINGS, edge: edgeOf(dossier), digested, today: '2030-07-02', allowed: true, actions, ...more };
  const view = show(<PopupView {...props} />);
  const press = (name: string) => {
    const button = [...view.querySelectorAll('button')].find((one) => (one.getAttribute('aria-label') ?? textOf(one)) === name);
    if (!button) throw new Error(`no button "${name}" in: ${textOf(view)}`);
    button.click();
  };
  return { view, actions, press };
}

const read = (more = {}): TabState => ({ state: 'read', host: 'gazette.example', report: report(more), marked: true, gone: [] });
const unread = (state: Exclude<TabState['state'], 'read'>): TabState => ({ state, host: 'gazette.example', code: 'read-timeout' });

describe('an article about the talks', () => {
  it('says which round, what followed, what is contested, who is named, up to when', () => {
    const text = textOf(open(read()).view);
    expect(text).toContain('Second round of harbour talks, held');
    expect(text).toContain('in Saltby, with Midland mediating.');
    expect(text).toContain('The Saltby Gazette');
    expect(text).toContain('6 later events');
    expect(text).toContain('Who closed the harbour?');
    expect(text).toContain('3 mentions of 2 entries');
    expect(text).toContain('Dossier as of 30 June 2030');
  });

  const order = (view: Element, parts: readonly string[]) => {
    const text = textOf(view);
    const at = parts.map((part) => text.indexOf(part));
    expect(at).not.toContain(-1);
    expect(at).toEqual(at.toSorted((a, b) => a - b));
  };

  it('answers in the order in which a reader asks: about, since, contested, named; only then how and why', () => {
    order(open(read()).view, [
      'This article is about the talks',
      'Since it was published',
      'Contested points it touches',
      'Named in it',
      'As of today',
      'Why this result',
    ]);
  });

  it.each([
    ['claim', 'Same claim B'],
    ['matter', 'Same matter B'],
  ] as const)('says of a sentence that says the same %s as a position', async (same, words) => {
    const [found] = report().claims;
    const { view } = open(read({ published: '2030-05-10', claims: [{ ...found, same }] }));
    await disclose(view, 'details.claim');
    expect(textOf(view.querySelector('.found-in'))).toContain(words);
  });

  it('begins with the warning where the article is newer than the dossier', () => {
    order(open(read({ published: '2030-08-08' })).view, ['39 days newer than the dossier', 'This article is about the talks']);
  });

  it('draws what a disclosure holds when it is opened, and keeps it', async () => {
    const { view } = open(read());
    expect(view.querySelector('.positions')).toBeNull();
    await disclose(view, 'details.claim');
    expect(view.querySelectorAll('.positions > li')).toHaveLength(2);
    for (const details of view.querySelectorAll('details')) details.open = false;
    expect(view.querySelectorAll('.positions > li')).toHaveLength(2);
  });

  it('shows the sentence that touches the point, and goes there', async () => {
    const { view, press, actions } = open(read());
    await disclose(view, 'details.claim');
    press('The storm closed it, pilots said.');
    expect(actions.reveal.mock.calls[0]?.[0]).toMatchObject({ start: 40, end: 73 });
  });

  it('says what was last known where the article is newer than the dossier', () => {
    const text = textOf(open(read({ published: '2030-08-08' })).view);
    expect(text).toContain('Last known before the article');
  });

  it('leaves "since" out without a date, and says so', () => {
    expect(textOf(open(read({ published: null })).view)).toContain('Date not found; “since” is left out.');
  });

  it('has no about-sentence when it only mentions the talks', () => {
    const text = textOf(open(read({ relevance: { verdict: 'mentions', score: 0.4, reasons: [] } })).view);
    expect(text).toContain('This page mentions the talks');
    expect(text).not.toContain('mediating');
  });

  it('offers to read the site always when it was read on request', () => {
    const { press, actions } = open(read(), { allowed: false });
    press('Always on gazette.example');
    expect(actions.allowSite).toHaveBeenCalledOnce();
  });

  it('says so where the browser refuses', async () => {
    const { view, press } = open(unread('not-allowed'), { allowed: false });
    press('Always on gazette.example');
    await vi.waitFor(() => expect(textOf(view)).toContain('The browser did not grant this. Nothing was changed.'));
  });

  it('links every record to its permalink', () => {
    const { view } = open(read());
    const links = [...view.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(links).toContain('/explorer.html#/events/second-round');
    expect(links.every((href) => /^\/explorer\.html#\/[a-z]+\/[a-z0-9-]+$/.test(href ?? ''))).toBe(true);
  });
});

describe('states', () => {
  it.each([
    [unread('not-allowed'), 'Parley does not read this site', 'Read this page once', 'read'],
    [unread('site-off'), 'Marks are off on this site', 'Read this page once', 'read'],
    [unread('paused'), 'Parley is paused', 'Resume reading', 'resume'],
    [unread('error'), 'The page could not be read', 'Try again', 'read'],
    [unread('error'), 'read-timeout', 'Copy code', 'copy'],
    [read({ relevance: { verdict: 'unrelated', score: 0, reasons: [] } }), 'not about the talks', 'Mark it anyway', 'read'],
  ] as const)('%o says "%s" and offers "%s"', (tab, words, button, action) => {
    const { view, press, actions } = open(tab);
    expect(textOf(view)).toContain(words);
    press(button);
    expect(actions[action]).toHaveBeenCalledOnce();
  });

  it.each(['on-click', 'news-sites', 'all-sites'] as const)('says why it may not read in mode %s', (access) => {
    const text = textOf(open(unread('not-allowed'), { settings: { ...DEFAULT_SETTINGS, access } }).view);
    expect(text).toMatch(/You chose “/);
    expect(text).not.toContain('not-allowed-');
  });

  it('a page that cannot be read still lets the dossier be searched', () => {
    const { view } = open(unread('unreadable'));
    expect(textOf(view)).toContain('This kind of page cannot be read');
    expect(view.querySelector('input[type="search"]')).not.toBeNull();
  });

  it('shows nothing of a reading that takes less than 300 ms, then says it', async () => {
    vi.useFakeTimers();
    let view: HTMLElement | undefined;
    // Its clock starts in an effect, which a busy machine would run too late.
    await act(() => {
      view = open(null).view;
    });
    const said = () => textOf(view?.querySelector('[aria-busy]'));
    await act(() => void vi.advanceTimersByTime(299));
    expect(said()).toBe('');
    await act(() => void vi.advanceTimersByTime(2));
    vi.useRealTimers();
    expect(said()).toBe('Reading this page…');
  });

  it.each([{ edge: 'error' as const }, { digested: 'error' as const }])('says that the dossier could not be opened, with %o', (failed) => {
    expect(view(open(read(), failed))).toContain('The dossier could not be opened');
  });
});

const view = (opened: ReturnType<typeof open>) => textOf(opened.view);

describe('head', () => {
  it.each([
    [{}, true],
    [{ sites: { 'gazette.example': 'off' as const } }, false],
    [{ paused: true }, false],
    [{ marks: 'off' as const }, false],
  ])('with %o the switch is %s', (chosen, on) => {
    const opened = open(read(), { settings: { ...DEFAULT_SETTINGS, ...chosen } });
    expect(opened.view.querySelector<HTMLInputElement>('[role="switch"]')?.checked).toBe(on);
  });

  it.each([
    ['None', 'off'],
    ['First', 'first'],
    ['All', 'all'],
  ])('sets the marks to %s', (name, mode) => {
    const { press, actions } = open(read());
    press(name);
    expect(actions.setMarks).toHaveBeenCalledWith(mode);
  });

  it('pauses on all sites, and does not offer it twice', () => {
    const { press, actions } = open(read());
    press('Pause on all sites');
    expect(actions.pause).toHaveBeenCalledOnce();
    expect(textOf(open(unread('paused'), { settings: { ...DEFAULT_SETTINGS, paused: true } }).view)).not.toContain('Pause on all sites');
  });

  it('opens panel and settings', () => {
    const { press, actions } = open(read());
    press('Open side panel');
    press('Settings');
    expect([actions.openPanel, actions.openSettings].map((fn) => fn.mock.calls.length)).toEqual([1, 1]);
  });
});

describe('search', () => {
  async function type(query: string) {
    const opened = open(read());
    const input = opened.view.querySelector<HTMLInputElement>('input[type="search"]');
    if (!input) throw new Error('no search field');
    input.value = query;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await vi.waitFor(() => expect(opened.view.querySelector('.results-count')).not.toBeNull(), { timeout: 5_000 });
    return opened;
  }

  it('is not opened before something is typed', () => {
    expect(open(read()).actions.search).not.toHaveBeenCalled();
  });

  it('puts results in place of the digest', async () => {
    const { view } = await type('harbour');
    expect(textOf(view)).toContain('Blockade of the harbour began');
    expect(textOf(view)).not.toContain('Since it was published');
  });

  it('offers the word that was meant, and asks it', async () => {
    const { view, press } = await type('harbur');
    expect(textOf(view.querySelector('.did-you-mean'))).toBe('Did you mean harbour');
    press('harbour');
    await vi.waitFor(() => expect(textOf(view)).toContain('Blockade of the harbour began'));
  });

  it('says honestly that nothing was found, and where it looked', async () => {
    const { view } = await type('kraken');
    expect(textOf(view)).toContain('Nothing found for “kraken”.');
    expect(textOf(view)).toContain('names in all their spellings');
  });
});
