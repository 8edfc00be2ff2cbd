/*
 * What is looked at: every surface, at each width it can have. `open` is an address inside the extension; `TAB` in it stands
 * for the tab with the article. The card has no address: it is opened on the article itself.
 */
export interface Surface {
  name: string;
  /** Null for the card, which lives in the article. */
  open: string | null;
  widths: readonly number[];
  /** Present once the surface is drawn. */
  ready: string;
  /** Pressed once it is drawn. */
  press?: string;
}

const PAGES = [320, 768, 1280] as const;
const PANEL = [320, 500] as const;

const explorer = (name: string, hash: string, ready = 'main h1, main h2'): Surface => ({
  name: `explorer-${name}`,
  open: `explorer.html#/${hash}`,
  widths: PAGES,
  ready,
});
/** Tabs in the order in which they stand. */
const PANEL_TABS = ['article', 'timeline', 'people', 'contested', 'process'] as const;
const panel = (tab: string, index: number): Surface => ({
  name: `panel-${tab}`,
  open: 'sidepanel.html?tab=TAB',
  widths: PANEL,
  ready: '[role="tabpanel"] :is(h2, h3)',
  press: `[role="tab"]:nth-child(${index + 1})`,
});

export const SURFACES: readonly Surface[] = [
  { name: 'popup', open: 'popup.html?tab=TAB', widths: [400], ready: 'h2' },
  { name: 'card', open: null, widths: [320, 348], ready: '' },
  ...PANEL_TABS.map(panel),
  explorer('timeline', 'timeline', '.timeline-track svg'),
  explorer('contested', 'contested', '.questions'),
  explorer('process', 'process', '.process-map'),
  explorer('people', 'people', '.person'),
  explorer('sources', 'sources', '.ledger'),
  explorer('search', 'search?q=enrichment', '.result'),
  explorer('nothing-found', 'search?q=zzqqxx', '[role="status"] h2'),
  explorer('event', 'events/lake-lucerne-summit', '.entry h1'),
  explorer('actor', 'actors/abbas-araghchi', '.entry h1'),
  explorer('matrix', 'disputes/iaea-inspections-agreed', '.statement-matrix'),
  explorer('mechanism', 'mechanisms/sixty-day-roadmap', '.entry h1'),
  explorer('unknown', 'events/no-such-entry', 'main h1'),
  { name: 'options', open: 'options.html', widths: PAGES, ready: '.setting' },
  { name: 'welcome', open: 'welcome.html', widths: PAGES, ready: '.sample' },
];

export const COLOURS = ['light', 'dark', 'forced'] as const;
export type Colours = (typeof COLOURS)[number];
export const DIRECTIONS = ['ltr', 'rtl'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** How a colour mode is asked of the browser. */
export function mediaOf(colours: Colours): { name: string; value: string }[] {
  return [
    { name: 'prefers-color-scheme', value: colours === 'dark' ? 'dark' : 'light' },
    { name: 'forced-colors', value: colours === 'forced' ? 'active' : 'none' },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ];
}
