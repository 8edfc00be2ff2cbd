/*
 * Chromium with the extension, the demo article read in one tab, and our pages opened as a reader would see them: at a
 * width, in a direction, in colours, on one fixed day. The card is reached through the protocol, because its root is closed.
 */
import type { CDPSession, Page } from 'puppeteer-core';
import { ensureBrowsers } from '../../cli/browsers';
import { buildFolder } from '../../cli/build-e2e';
import { countMarks, type DemoBrowser, openDemoBrowser, placeOfMark, readBadge } from '../../cli/demo-browser';
import { servePages } from '../../cli/demo-server';
import { type Colours, type Direction, mediaOf, type Surface } from './surfaces';

/** The day on which the screens are looked at. */
const DAY = '2026-11-20T09:00:00Z';
const HEIGHT = 900;
/** Wide enough that the card floats beside its mark. */
const ROOMY = 1000;

export interface Stand {
  demo: DemoBrowser;
  article: string;
  tab: number;
  /** Language tag that is written right to left; null while none has a file. */
  rtlLanguage: string | null;
  close: () => Promise<void>;
}

/** One surface on show; `read` runs a function with the document, or the card's root, as `this`. */
export interface Shown {
  page: Page;
  setWidth: (width: number) => Promise<void>;
  setColours: (colours: Colours) => Promise<void>;
  read: <Result>(run: (this: Document | ShadowRoot, argument: boolean) => Result, argument?: boolean) => Promise<Result>;
  screenshot: (path: string) => Promise<void>;
  close: () => Promise<void>;
}

export async function openStand(pages: string, rtlLanguage: string | null): Promise<Stand> {
  const { chromium } = ensureBrowsers(['chromium']);
  const server = await servePages(pages);
  const demo = await openDemoBrowser(chromium, buildFolder('chrome', true), true);
  const page = await demo.browser.newPage();
  await demo.firstTabOpened;
  const article = `${server.origin}/demo-article.html`;
  await page.goto(article);
  await page.bringToFront();
  await countMarks(page);
  const { tab } = await readBadge(demo.worker, article);
  const close = async () => {
    await demo.browser.close();
    server.close();
  };
  return { demo, article, tab, rtlLanguage, close };
}

/** Sets the language for all that opens afterwards. */
export async function setDirection(stand: Stand, direction: Direction): Promise<void> {
  const language = direction === 'rtl' ? (stand.rtlLanguage ?? 'en') : 'en';
  await stand.demo.worker.evaluate(async (chosen: string) => {
    const { storage } = (globalThis as unknown as { chrome: StorageApi }).chrome;
    const { settings = {} } = await storage.local.get('settings');
    await storage.local.set({ settings: { ...settings, language: chosen } });
  }, language);
}

interface StorageApi {
  storage: { local: { get: (key: string) => Promise<{ settings?: object }>; set: (items: object) => Promise<void> } };
}

export async function show(stand: Stand, surface: Surface, width: number, direction: Direction): Promise<Shown> {
  const page = await stand.demo.browser.newPage();
  const session = await page.createCDPSession();
  const onWidePage = surface.open === null && width > 320;
  await page.setViewport({ width: onWidePage ? ROOMY : width, height: heightOf(surface) });
  if (surface.open !== null) {
    await page.evaluateOnNewDocument(fixDay, Date.parse(DAY));
    await page.goto(stand.demo.own(surface.open.replace('TAB', String(stand.tab))));
    await page.waitForSelector(surface.ready, { timeout: 20_000 });
    if (surface.press) await page.click(surface.press);
  } else await openCard(page, stand.article);
  const forced = direction === 'rtl' && stand.rtlLanguage === null;
  const read: Shown['read'] = async (run, argument = false) => callOn(session, surface.open === null, run, argument);
  if (forced) await read(forceRightToLeft);
  return {
    page,
    read,
    setWidth: (next) => page.setViewport({ width: next, height: heightOf(surface) }),
    setColours: async (colours) => {
      await session.send('Emulation.setEmulatedMedia', { features: mediaOf(colours) });
      await read(endAnimations);
    },
    screenshot: async (path) => {
      await asLongAs(page, surface);
      await page.screenshot({ path: path as `${string}.png`, optimizeForSpeed: true });
    },
    close: () => page.close(),
  };
}

function heightOf({ name }: Surface): number {
  return name === 'popup' ? 600 : HEIGHT;
}

async function openCard(page: Page, article: string): Promise<void> {
  await page.goto(article);
  await page.bringToFront();
  await countMarks(page);
  const { x, y } = await placeOfMark(page, 'entity');
  await page.mouse.click(x, y);
  await page.waitForFunction(() => document.querySelector('parley-card') !== null, { timeout: 20_000 });
  await new Promise((resolve) => setTimeout(resolve, 600));
}

/** The window as long as the page, up to what the eye takes in: parts that stick are drawn only inside it. */
async function asLongAs(page: Page, surface: Surface): Promise<void> {
  if (surface.open === null || surface.name === 'popup') return;
  const { width, height } = await page.evaluate(() => ({ width: innerWidth, height: document.documentElement.scrollHeight }));
  await page.setViewport({ width, height: Math.max(HEIGHT, Math.min(height, 1800)) });
}

/** The clock of a page stands on one day, so that "days old" is the same in every run. */
function fixDay(now: number): void {
  const Real = Date;
  class Fixed extends Real {
    constructor(...given: [] | [number]) {
      if (given.length === 0) super(now);
      else super(...given);
    }
    static override now() {
      return now;
    }
  }
  globalThis.Date = Fixed as DateConstructor;
}

/** A colour that is still on its way would be measured half way. */
function endAnimations(this: Document | ShadowRoot): void {
  for (const animation of this.getAnimations()) animation.finish();
}

function forceRightToLeft(this: Document | ShadowRoot): void {
  const root = this instanceof Document ? this.documentElement : this.querySelector('[dir]');
  root?.setAttribute('dir', 'rtl');
}

async function callOn<Result>(
  session: CDPSession,
  inCard: boolean,
  run: (this: Document | ShadowRoot, argument: boolean) => Result,
  argument: boolean,
): Promise<Result> {
  const objectId = inCard ? await cardRoot(session) : await documentOf(session);
  const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
    objectId,
    // The runner's compiler names inner functions by a helper that the page has not.
    functionDeclaration: `function (argument) { const __name = (value) => value; return (${run.toString()}).call(this, argument); }`,
    arguments: [{ value: argument }],
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as Result;
}

async function documentOf(session: CDPSession): Promise<string> {
  const { result } = await session.send('Runtime.evaluate', { expression: 'document' });
  return result.objectId ?? '';
}

interface DomNode {
  nodeName: string;
  backendNodeId: number;
  children?: DomNode[];
  shadowRoots?: DomNode[];
}

async function cardRoot(session: CDPSession): Promise<string> {
  const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as unknown as { root: DomNode };
  const shadow = findCard(root)?.shadowRoots?.[0];
  if (!shadow) throw new Error('the card is not open');
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId });
  return object.objectId ?? '';
}

function findCard(node: DomNode): DomNode | undefined {
  if (node.nodeName === 'PARLEY-CARD') return node;
  for (const child of node.children ?? []) {
    const found = findCard(child);
    if (found) return found;
  }
  return undefined;
}
