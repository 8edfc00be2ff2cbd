/*
 * What tests and demo ask of a browser, whichever it is: tabs that behave as under a hand, and a place inside the extension
 * in which its interfaces can be asked. Functions given to `evaluate` and `ask` run there: they may use nothing from here.
 */
export interface Tab {
  evaluate: <Result, Args extends unknown[]>(run: (...args: Args) => Result, ...args: Args) => Promise<Awaited<Result>>;
  goto: (url: string) => Promise<void>;
  back: () => Promise<void>;
  forward: () => Promise<void>;
  click: (x: number, y: number) => Promise<void>;
  move: (x: number, y: number) => Promise<void>;
  press: (key: Key) => Promise<void>;
  type: (text: string) => Promise<void>;
  /** As the browser's own zoom: 2 shows half as much, twice as large; the window is 1280 by 900 or nearly so. */
  zoom: (factor: number) => Promise<void>;
  /** The number that the extension knows it by. */
  number: () => Promise<number>;
  /** Size of the page in CSS pixels; Firefox has no window narrower than about 450. */
  resize: (width: number, height: number) => Promise<void>;
  screenshot: (path: string) => Promise<void>;
  close: () => Promise<void>;
}

export type Key = 'Escape' | 'Enter' | 'Tab' | 'ArrowRight' | 'ArrowLeft' | '/';

/** What a screen reader is told of the open card; null where none is open. */
export interface CardRead {
  role: string;
  name: string;
  text: string;
  focused: boolean;
  /** Text colour, ground, type size and direction as computed inside. */
  look: string;
  /** Everything in it that can have the focus, as the accessibility tree has it, in the browser's own words for roles. */
  controls: Control[];
}

export interface Control {
  role: string;
  name: string;
  focused: boolean;
}

export interface OpenOptions {
  /** Folder of the build; the tests' copy of the store build where none is named. */
  extension?: string;
  /** Port of a local proxy that all traffic goes through. */
  proxy?: number;
  /** True unless said otherwise. */
  headless?: boolean;
}

export interface DrivenBrowser {
  name: 'Chromium' | 'Firefox';
  open: (url: string) => Promise<Tab>;
  /** An address inside the extension. */
  inside: (path: string) => string;
  /** Runs inside the extension, where `chrome` is there; wakes nothing that sleeps. */
  ask: <Result, Args extends unknown[]>(run: (...args: Args) => Result, ...args: Args) => Promise<Awaited<Result>>;
  /** Stops the background as the browser does by itself, and waits until it has stopped. */
  stopBackground: () => Promise<void>;
  /** Presses the keys of a command of the manifest. */
  command: (tab: Tab, name: 'next-mark' | 'previous-mark') => Promise<void>;
  card: (tab: Tab) => Promise<CardRead | null>;
  /** Clears away what only a driver needs, and resolves when the person has closed the browser. */
  untilClosed: () => Promise<void>;
  /** Errors logged by our own files, on any page. */
  errors: () => Promise<string[]>;
  close: () => Promise<void>;
}

export const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** The first value for which `holds`, asked again and again; throws with the last one where none came in time. */
export async function until<Value>(ask: () => Promise<Value>, holds: (value: Value) => boolean, what: string, ms = 15_000): Promise<Value> {
  const end = Date.now() + ms;
  for (;;) {
    const value = await ask();
    if (holds(value)) return value;
    if (Date.now() > end) throw new Error(`waited ${ms} ms for ${what}; last seen: ${JSON.stringify(value)?.slice(0, 600)}`);
    await sleep(80);
  }
}

/** The number of the tab in front that shows an address. An extension that may not read the page is not told its address. */
export async function numberOf(ask: DrivenBrowser['ask'], url: string): Promise<number> {
  const number = await ask(async (wanted: string) => {
    const inFront = await chrome.tabs.query({ active: true });
    const named = (await chrome.tabs.query({})).find((tab) => tab.url === wanted);
    return named?.id ?? inFront.find((tab) => tab.url === undefined)?.id ?? null;
  }, url);
  if (number === null) throw new Error(`no tab shows ${url} to the extension`);
  return number;
}
