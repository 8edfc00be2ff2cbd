/*
 * A Chromium with the extension and a profile of its own; what it does not know how to ask its maker about, it does not ask.
 * The extension's interfaces are asked in a page of its own, so that asking does not wake the service worker.
 */
import puppeteer, { type Browser, type CDPSession, type Page, type Protocol, TargetType } from 'puppeteer-core';
import { ensureBrowsers } from '../browsers';
import { buildFolder } from '../build-e2e';
import type { CardRead, DrivenBrowser, Key, OpenOptions, Tab } from './driver';
import { numberOf, until } from './driver';

/** As root (a container) Chromium refuses its sandbox; the rest keeps it from talking to its maker. */
const FLAGS = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--disable-features=AutofillServerCommunication',
  '--lang=en-US',
];
const SIZE = { width: 1280, height: 900 };

function flagsFor({ proxy, headless = true }: OpenOptions): string[] {
  const looks = headless ? ['--disable-gpu', `--window-size=${SIZE.width},${SIZE.height}`] : ['--start-maximized'];
  const recorded = proxy === undefined ? [] : [`--proxy-server=http://127.0.0.1:${proxy}`, '--proxy-bypass-list=<-loopback>'];
  return [...FLAGS, ...looks, ...recorded];
}

export interface Chromium extends DrivenBrowser {
  browser: Browser;
  pageOf: (tab: Tab) => Page;
  /** Clicks the extension's icon while the tab is in front. */
  clickIcon: (tab: Tab) => Promise<void>;
}

export async function openChromium(options: OpenOptions = {}): Promise<Chromium> {
  const { extension, headless = true } = options;
  const { chromium: executablePath } = ensureBrowsers(['chromium']);
  const browser = await puppeteer.launch({
    executablePath,
    headless,
    pipe: true,
    enableExtensions: [extension ?? buildFolder('chrome', true)],
    args: flagsFor(options),
    defaultViewport: headless ? SIZE : null,
  });
  const isWorker = (url: string) => /^chrome-extension:.*\/background\.js$/.test(url);
  const worker = await browser.waitForTarget((each) => isWorker(each.url()), { timeout: 30_000 });
  const id = new URL(worker.url()).hostname;
  const inside = (path: string) => `chrome-extension://${id}${path}`;
  // The page of welcome comes to the front: one opened before it would wait, hidden, to be looked at.
  await browser.waitForTarget((each) => each.url() === inside('/welcome.html'), { timeout: 30_000 });
  const found: string[] = [];
  const pages = new WeakMap<Tab, Page>();
  const asking = await browser.newPage();
  // A page that runs nothing of ours: only the interfaces are wanted.
  await asking.goto(inside('/icon/16.png'));
  const ask: DrivenBrowser['ask'] = (run, ...args) => asking.evaluate(run as never, ...(args as unknown as never[])) as never;
  const pageOf = (tab: Tab) => {
    const page = pages.get(tab);
    if (!page) throw new Error('this tab is not one of this browser');
    return page;
  };
  const open = async (url: string) => {
    const page = await browser.newPage();
    page.on('pageerror', (error) => found.push(`${page.url()}: ${String(error)}`));
    page.on('console', (message) => message.type() === 'error' && found.push(`${page.url()}: ${message.text()}`));
    const tab = tabOf(page, ask);
    pages.set(tab, page);
    await tab.goto(url);
    return tab;
  };
  const running = () => browser.targets().filter((each) => each.type() === TargetType.SERVICE_WORKER && isWorker(each.url()));
  return {
    name: 'Chromium',
    browser,
    inside,
    ask,
    open,
    pageOf,
    async stopBackground() {
      for (const target of running()) await (await target.worker())?.close();
      await until(
        async () => running().length,
        (count) => count === 0,
        'the service worker to stop',
      );
    },
    // Keys of a browser window reach no extension in headless Chromium: what they would say is said to the listener.
    async command(tab, name) {
      await pageOf(tab).bringToFront();
      const number = await tab.number();
      const worker = await running()[0]?.worker();
      if (!worker) throw new Error('the service worker sleeps: open a page first');
      await worker.evaluate(
        (command: string, id: number) => {
          const { onCommand } = chrome.commands as unknown as { onCommand: { dispatch: (name: string, tab: object) => void } };
          onCommand.dispatch(command, { id });
        },
        name,
        number,
      );
    },
    async clickIcon(tab) {
      const page = pageOf(tab);
      await page.bringToFront();
      const extension = (await browser.extensions()).get(id);
      if (!extension) throw new Error('the browser does not list the extension');
      await extension.triggerAction(page);
    },
    card: (tab) => readCard(pageOf(tab)),
    async untilClosed() {
      await asking.close();
      if (browser.connected) await new Promise((resolve) => browser.once('disconnected', resolve));
    },
    errors: async () => [...found],
    close: () => browser.close(),
  };
}

function tabOf(page: Page, ask: DrivenBrowser['ask']): Tab {
  const front = () => page.bringToFront();
  const settle = async (move: Promise<unknown>) => void (await move);
  return {
    evaluate: (run, ...args) => page.evaluate(run as never, ...(args as unknown as never[])) as never,
    goto: async (url) => {
      await front();
      await page.goto(url, { waitUntil: 'load' });
    },
    back: () => settle(page.goBack({ waitUntil: 'load' })),
    forward: () => settle(page.goForward({ waitUntil: 'load' })),
    click: async (x, y) => {
      await front();
      await page.mouse.click(x, y);
    },
    move: async (x, y) => {
      await front();
      await page.mouse.move(x, y, { steps: 4 });
    },
    press: (key: Key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text),
    zoom: (factor) => page.setViewport({ width: Math.round(1280 / factor), height: Math.round(900 / factor), deviceScaleFactor: factor }),
    number: async () => {
      await front();
      return numberOf(ask, page.url());
    },
    resize: (width, height) => page.setViewport({ width, height }),
    screenshot: async (path) => void (await page.screenshot({ path: path as `${string}.png` })),
    close: () => page.close(),
  };
}

interface DomNode {
  nodeId: number;
  backendNodeId: number;
  nodeName: string;
  children?: DomNode[];
  shadowRoots?: DomNode[];
}

/** The card as the accessibility tree has it; its shadow root is closed to scripts, not to the protocol. */
async function readCard(page: Page): Promise<CardRead | null> {
  const session = await page.createCDPSession();
  try {
    const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as unknown as { root: DomNode };
    const host = findNode(root, (node) => node.nodeName === 'PARLEY-CARD');
    const shadow = host?.shadowRoots?.[0];
    if (!shadow) return null;
    const ids = new Set<number>();
    collect(shadow, ids);
    return await readTree(session, shadow, ids);
  } finally {
    await session.detach();
  }
}

async function readTree(session: CDPSession, shadow: DomNode, ids: ReadonlySet<number>): Promise<CardRead | null> {
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const dialog = nodes.find((node) => node.role?.value === 'dialog' && ids.has(node.backendDOMNodeId ?? -1));
  if (!dialog) return null;
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId });
  const { result } = await session.send('Runtime.callFunctionOn', {
    objectId: object.objectId ?? '',
    functionDeclaration: `function () {
      const dialog = this.querySelector('[role="dialog"]');
      if (!dialog) return { text: '', look: '' };
      const { color, backgroundColor, fontSize, direction } = getComputedStyle(dialog);
      return { text: dialog.innerText, look: [color, backgroundColor, fontSize, direction].join(' ') };
    }`,
    returnByValue: true,
  });
  const focused = nodes.some(
    (node) =>
      ids.has(node.backendDOMNodeId ?? -1) && node.properties?.some(({ name, value }) => name === 'focused' && value.value === true),
  );
  const has = ({ properties }: Protocol.Accessibility.AXNode, state: string) =>
    properties?.some(({ name, value }) => name === state && value.value === true) === true;
  const controls = nodes
    .filter((node) => !node.ignored && node !== dialog && ids.has(node.backendDOMNodeId ?? -1) && has(node, 'focusable'))
    .map((node) => ({ role: String(node.role?.value ?? ''), name: String(node.name?.value ?? ''), focused: has(node, 'focused') }));
  return { role: 'dialog', name: String(dialog.name?.value ?? ''), focused, controls, ...(result.value as { text: string; look: string }) };
}

function findNode(node: DomNode, wanted: (node: DomNode) => boolean): DomNode | undefined {
  if (wanted(node)) return node;
  for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) {
    const found = findNode(child, wanted);
    if (found) return found;
  }
  return undefined;
}

function collect(node: DomNode, into: Set<number>): void {
  into.add(node.backendNodeId);
  for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) collect(child, into);
}
