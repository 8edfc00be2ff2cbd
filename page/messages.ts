/*
 * What is said across the border of a page: a handful of messages, each with its shape. Handlers are one object checked
 * against one type. A page's script cannot speak here, but a broken or hostile page process can: whatever comes from a
 * tab is checked for sender, shape, size and rate before a handler sees it.
 */
import { browser } from 'wxt/browser';
import type { StatedDates } from '../core/published';
import type { Article, Span } from '../core/report';
import type { CardView } from '../core/view';
import type { MarkMode } from './settings';

/** Characters of a page that are read at most. */
export const TEXT_LIMIT = 5_000_000;

export type MarkGroup = 'entity' | 'event' | 'claim';
/** One mark of a page: what it stands for and where, in the text that was sent. */
export interface Mark extends Span {
  id: string;
  group: MarkGroup;
}

/** A page's text with what it states of itself. */
export type PageText = Omit<Article, 'published'> & { dates: StatedDates };

/** How the page is to be marked; `marks` is empty where there is nothing to mark. */
export interface Marking {
  marks: Mark[];
  mode: MarkMode;
  hover: boolean;
  /** What to say where the extension is updated under the page: then there is nobody left to ask. */
  outdated: { text: string; language: string };
}

/** How a card is to look and speak. */
export interface CardLook {
  /** Tag that was chosen, or 'auto'. */
  language: string;
  /** Fluent texts of that language by tag; empty where the bundled English serves. */
  words: Record<string, string>;
  theme: 'system' | 'light' | 'dark';
}

/** From a page or a surface to the background: what is sent, what comes back. */
export interface ToBackground {
  found: [request: Record<string, never>, reply: boolean];
  read: [request: PageText, reply: Marking | null];
  /** Asks for the script that draws cards; true once it is there. */
  card: [request: Record<string, never>, reply: boolean];
  describe: [request: { id: string }, reply: { card: CardView; look: CardLook } | null];
  open: [request: { kind: string; id: string }, reply: boolean];
  gone: [request: { marks: number[] }, reply: boolean];
  analyze: [request: { tab: number; anyway: boolean }, reply: boolean];
}

/** From the background or a surface to a page. */
export interface ToTab {
  reveal: [request: Span & { text: string }, reply: boolean];
  step: [request: { by: 1 | -1 }, reply: boolean];
  again: [request: Record<string, never>, reply: boolean];
  leave: [request: Record<string, never>, reply: boolean];
}

type Handlers<Messages extends Record<string, [unknown, unknown]>, Sender> = {
  [Type in keyof Messages]: (request: Messages[Type][0], sender: Sender) => Promise<Messages[Type][1]> | Messages[Type][1];
};
export type Sender = {
  tab?: { id?: number | undefined } | undefined;
  frameId?: number | undefined;
  url?: string | undefined;
  id?: string | undefined;
};
export type BackgroundHandlers = Handlers<ToBackground & Record<string, [unknown, unknown]>, Sender>;

interface Envelope {
  parley: string;
  request: unknown;
}

/** Undefined where nobody answers: a stopped background, a page without the annotator, an extension just updated. */
export async function sendToBackground<Type extends keyof ToBackground>(
  type: Type,
  request: ToBackground[Type][0],
): Promise<ToBackground[Type][1] | undefined> {
  return quietly(() => browser.runtime.sendMessage({ parley: type, request } satisfies Envelope));
}

export async function sendToTab<Type extends keyof ToTab>(
  tab: number,
  type: Type,
  request: ToTab[Type][0],
  frameId?: number,
): Promise<ToTab[Type][1] | undefined> {
  return quietly(() =>
    browser.tabs.sendMessage(tab, { parley: type, request } satisfies Envelope, frameId === undefined ? {} : { frameId }),
  );
}

async function quietly<Reply>(send: () => Promise<unknown>): Promise<Reply | undefined> {
  try {
    return (await send()) as Reply | undefined;
  } catch {
    return undefined;
  }
}

type Listener = (message: unknown, sender: Sender, reply: (value: unknown) => void) => true | undefined;

/** Answers messages by `handlers`; `mayAsk` refuses a request before its handler sees it. */
export function listen<Messages extends { [Type in keyof Messages]: [unknown, unknown] }>(
  handlers: { [Type in keyof Messages]: (request: Messages[Type][0], sender: Sender) => Promise<Messages[Type][1]> | Messages[Type][1] },
  mayAsk: (type: keyof Messages & string, request: unknown, sender: Sender) => boolean = () => true,
): () => void {
  const listener: Listener = (message, sender, reply) => {
    const type = typeOf(message);
    if (type === null || sender.id !== browser.runtime.id || !Object.hasOwn(handlers, type)) return undefined;
    const { request } = message as Envelope;
    const known = type as keyof Messages & string;
    if (!mayAsk(known, request, sender)) return undefined;
    Promise.resolve(handlers[known](request as Messages[typeof known][0], sender)).then(reply, () => reply(undefined));
    return true;
  };
  browser.runtime.onMessage.addListener(listener as Parameters<typeof browser.runtime.onMessage.addListener>[0]);
  return () => browser.runtime.onMessage.removeListener(listener as Parameters<typeof browser.runtime.onMessage.addListener>[0]);
}

function typeOf(message: unknown): string | null {
  if (typeof message !== 'object' || message === null || !('parley' in message)) return null;
  return typeof message.parley === 'string' ? message.parley : null;
}
