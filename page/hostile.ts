/*
 * What a page may ask of the background. A page process is not trusted: each request must have its shape, stay under its
 * size, come from a tab and not too often.
 */
import type { Sender, ToBackground } from './messages';
import { TEXT_LIMIT } from './messages';
import { MOST_STATED, STATED_LENGTH } from './stated-dates';

const SHORT = 500;
const FROM_SURFACES: (keyof ToBackground)[] = ['analyze'];

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const isShort = (value: unknown, limit = SHORT) => typeof value === 'string' && value.length <= limit;
const isMissingOrShort = (value: unknown, limit = SHORT) => value === undefined || value === null || isShort(value, limit);

const isId = (value: unknown) => isShort(value, 120) && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(String(value));
const isStatements = (value: unknown) =>
  Array.isArray(value) && value.length <= MOST_STATED && value.every((each) => isShort(each, STATED_LENGTH));
const isDates = (value: unknown) =>
  isRecord(value) &&
  Object.keys(value).length === 3 &&
  isStatements(value['stated']) &&
  isStatements(value['shown']) &&
  isShort(value['address'], 2_000);
const isCount = (value: unknown) => Number.isSafeInteger(value) && Number(value) >= 0;

/** What a request may hold; one that carries more is not one of ours. */
const FIELDS: { [Type in keyof ToBackground]: readonly string[] } = {
  found: [],
  read: ['text', 'title', 'dates', 'language', 'url', 'publisher'],
  card: [],
  describe: ['id'],
  open: ['kind', 'id'],
  gone: ['marks'],
  analyze: ['tab', 'anyway'],
};

const SHAPES: { [Type in keyof ToBackground]: (request: Record<string, unknown>) => boolean } = {
  found: () => true,
  read: ({ text, title, dates, language, url, publisher }) =>
    isShort(text, TEXT_LIMIT) &&
    isMissingOrShort(title, 2_000) &&
    isDates(dates) &&
    isMissingOrShort(language, 35) &&
    isMissingOrShort(url, 10_000) &&
    isMissingOrShort(publisher),
  card: () => true,
  describe: ({ id }) => isId(id),
  open: ({ kind, id }) => isShort(kind, 20) && isId(id),
  gone: ({ marks }) => Array.isArray(marks) && marks.length <= 20_000 && marks.every(isCount),
  analyze: ({ tab, anyway }) => isCount(tab) && typeof anyway === 'boolean',
};

/** Requests that one frame may make in a window of time; a reader opening cards stays far below. */
const MOST = { found: 20, read: 30, card: 20, describe: 120, open: 20, gone: 60, analyze: 60 } as const satisfies Record<
  keyof ToBackground,
  number
>;
/** A tab may make so many times what a frame may, however many frames it has: one that asks too much leaves the page its share. */
const TAB_SHARE = 2;
const WINDOW_MS = 60_000;
/** Askers kept at most; beyond them a new one waits until an old one has been quiet for the window. */
const MOST_ASKERS = 1_000;

/** Says of each request whether it may pass; `now` in milliseconds. */
export function createGuard(now: () => number): (type: string, request: unknown, sender: Sender) => boolean {
  const asked = new Map<string, number[]>();
  return (type, request, sender) => {
    if (!Object.hasOwn(SHAPES, type) || !isRecord(request)) return false;
    const known = type as keyof ToBackground;
    if (!comesFrom(sender, FROM_SURFACES.includes(known) ? 'surface' : 'page')) return false;
    if (Object.keys(request).some((field) => !FIELDS[known].includes(field)) || !SHAPES[known](request)) return false;
    const tab = `${known} ${sender.tab?.id ?? 'surface'}`;
    const frame = `${tab} ${sender.frameId ?? 0}`;
    const since = now() - WINDOW_MS;
    const recent = (key: string) => (asked.get(key) ?? []).filter((time) => time > since);
    if (recent(tab).length >= MOST[known] * TAB_SHARE || recent(frame).length >= MOST[known]) return false;
    if (!asked.has(frame) && asked.size >= MOST_ASKERS) forgetQuiet(asked, since);
    if (!asked.has(frame) && asked.size >= MOST_ASKERS) return false;
    for (const key of [tab, frame]) asked.set(key, [...recent(key), now()]);
    return true;
  };
}

/** A page asks from a tab that has a number; a surface has an address of the extension, or no tab. */
function comesFrom({ tab, url }: Sender, side: 'page' | 'surface'): boolean {
  const isSurface = tab === undefined || /^(?:chrome|moz)-extension:/.test(url ?? '');
  return side === 'surface' ? isSurface : !isSurface && isCount(tab.id);
}

function forgetQuiet(asked: Map<string, number[]>, since: number): void {
  for (const [key, times] of asked) if ((times.at(-1) ?? 0) <= since) asked.delete(key);
}
