/*
 * Reading a tab: sends the annotator, turns the text it sends into a report, keeps the report for the tab and answers with
 * the spans to mark. A frame's report stands for the tab only where the page's own says less.
 */
import { browser } from 'wxt/browser';
import { publishedDay } from '../../core/published';
import type { NoReport, PageReport } from '../../core/report';
import { readInSteps } from '../../core/report';
import { finishInTurns, type Turns } from '../../core/steps';
import { outdatedWords } from '../../page/locale-files';
import { LINES_CSS, WASH_CSS } from '../../page/marks-style';
import { type Mark, type Marking, type PageText, sendToTab } from '../../page/messages';
import { isOff, loadSettings, type Settings } from '../../page/settings';
import { dropDigest, loadTabState, saveTabState } from '../../page/tab-report';
import { today } from '../surface/today';
import { showBadge } from './badge';
import { makeDigest, stopDigest } from './digest';
import { getEngine } from './engine';

const ANNOTATOR_FILE = '/content-scripts/annotator.js';
const CARD_FILE = '/content-scripts/card.js';
const WEIGHT = { about: 2, mentions: 1, unrelated: 0 } as const;
/** Pages that the person wants marked whatever the verdict; forgotten when the background sleeps. */
const anyways = new Set<number>();

export async function sendAnnotator(tab: number, frame: number): Promise<boolean> {
  const target = { tabId: tab, frameIds: [frame] };
  try {
    // Together, so that the page works out its styles once for both sheets.
    await Promise.all([
      browser.scripting.insertCSS({ target, css: LINES_CSS, origin: 'USER' }),
      browser.scripting.insertCSS({ target, css: WASH_CSS, origin: 'AUTHOR' }),
      browser.scripting.executeScript({ target, files: [ANNOTATOR_FILE] }),
    ]);
    return true;
  } catch {
    return false;
  }
}

/** Sends the script that draws cards to the page that asked for it; false where the page is gone. */
export async function sendCard(tab: number, frame: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId: tab, frameIds: [frame] }, files: [CARD_FILE] });
    return true;
  } catch {
    return false;
  }
}

export async function readPage({ dates, ...page }: PageText, tab: number, frame: number): Promise<Marking | null> {
  const host = hostOf(page.url);
  const settings = await loadSettings();
  if (isOff(settings, host) && !anyways.has(tab)) {
    await note(tab, settings.paused ? 'paused' : 'site-off', host);
    return null;
  }
  const outdated = outdatedWords(settings.language);
  const article = { ...page, published: publishedDay(dates, today(), page.language) };
  try {
    const { result: report, waited } = await finishInTurns(readInSteps(article, await getEngine()), TURNS);
    if (waited && (await hasLeft(tab, frame, article.url))) return null;
    const marked = report.relevance.verdict !== 'unrelated' || anyways.has(tab);
    await keep(tab, frame, host, report, marked);
    if (!marked) return null;
    return { marks: marksOf(report), mode: settings.marks, hover: settings.hover, outdated: await outdated };
  } catch (error) {
    await note(tab, 'error', host, error instanceof Error ? error.message : String(error));
    return null;
  }
}

/** A long page is read in turns, so that a card asked for meanwhile need not wait for it. */
const TURNS: Turns = { now: () => performance.now(), length: 30, next: () => new Promise((resolve) => setTimeout(resolve)) };

/** True where the tab went to another page while this one was read: the report must not stand for the new one. */
async function hasLeft(tab: number, frame: number, url: string | undefined): Promise<boolean> {
  if (frame !== 0 || url === undefined) return false;
  const now = await browser.tabs.get(tab).catch(() => null);
  const bare = (address: string | undefined) => address?.replace(/[?#].*$/, '');
  return now === null || (now.url !== undefined && bare(now.url) !== bare(url));
}

async function keep(tab: number, frame: number, host: string, report: PageReport, marked: boolean): Promise<void> {
  const known = await loadTabState(tab);
  const keeps = known?.state === 'read' && frame !== 0 && WEIGHT[known.report.relevance.verdict] >= WEIGHT[report.relevance.verdict];
  if (keeps) return;
  const state = { state: 'read' as const, host, marked, gone: [] };
  await dropDigest(tab);
  const saved = await saveTabState(tab, { ...state, report: shortened(report) });
  makeDigest(tab, report).catch(console.error);
  await showBadge(tab, saved ? { ...state, report } : undefined);
}

/** What of a very long page is kept in the session's store; the lists are then those of its beginning. */
const KEPT = { mentions: 10_000, claims: 3_000 };

function shortened(report: PageReport): PageReport {
  return { ...report, mentions: report.mentions.slice(0, KEPT.mentions), claims: report.claims.slice(0, KEPT.claims) };
}

/** Contested sentences and names, in reading order. */
export function marksOf(report: PageReport): Mark[] {
  const claims = report.claims.map(({ claim, start, end }): Mark => ({ id: claim, group: 'claim', start, end }));
  const names = report.mentions.map(
    ({ entity, kind, start, end }): Mark => ({ id: entity, group: kind === 'event' ? 'event' : 'entity', start, end }),
  );
  return [...claims, ...names].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Reads a tab because the person asked; false where no page of this kind can be read. */
export async function analyze(tab: number, anyway: boolean): Promise<boolean> {
  const { url } = await browser.tabs.get(tab);
  const host = hostOf(url);
  if (anyway) anyways.add(tab);
  const settings = await loadSettings();
  if (isOff(settings, host) && !anyway) {
    await note(tab, settings.paused ? 'paused' : 'site-off', host);
    return false;
  }
  if (!(await note(tab, 'reading', host))) return false;
  if (await sendToTab(tab, 'again', {})) return true;
  if (await sendAnnotator(tab, 0)) return true;
  // A page that may not be read does not tell its address either.
  const closed = url !== undefined && !/^https?:/.test(url);
  await note(tab, closed ? 'unreadable' : 'not-allowed', host);
  return false;
}

export async function noteGone(tab: number, gone: number[]): Promise<boolean> {
  const known = await loadTabState(tab);
  if (known?.state !== 'read') return false;
  await saveTabState(tab, { ...known, gone });
  return true;
}

/** After a settings change: a page that is switched off loses its marks, one that was off is read again. */
export async function followSettings(tab: number, settings: Settings): Promise<void> {
  const known = await loadTabState(tab);
  if (!known) return;
  const wasOff = known.state === 'site-off' || known.state === 'paused';
  if (isOff(settings, known.host)) {
    anyways.delete(tab);
    await sendToTab(tab, 'leave', {});
    await note(tab, settings.paused ? 'paused' : 'site-off', known.host);
  } else if (wasOff) await analyze(tab, false);
}

/** What the person wanted of the page before holds for that page only. */
export function forget(tab: number): void {
  anyways.delete(tab);
  stopDigest(tab);
}

/** False where the state could not be kept. */
async function note(tab: number, state: NoReport, host: string, code?: string): Promise<boolean> {
  stopDigest(tab);
  await dropDigest(tab);
  const noted = { state, host, ...(code === undefined ? {} : { code }) };
  const kept = await saveTabState(tab, noted);
  await showBadge(tab, kept ? noted : undefined);
  return kept;
}

function hostOf(url: string | undefined): string {
  try {
    return url ? new URL(url).hostname : '';
  } catch {
    return '';
  }
}
