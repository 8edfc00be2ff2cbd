/*
 * What a page may ask of the background. A page process is not trusted: each request must have its shape, stay under its
 * size, come from a tab and not too often.
 */
import type { Sender, ToBackground } from './messages';
import { TEXT_LIMIT } from './messages';

const SHORT = 500;
const FROM_SURFACES: (keyof ToBackground)[] = ['analyze'];

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const isShort = (value: unknown, limit = SHORT) => typeof value === 'string' && value.length <= limit;
const isMissingOrShort = (value: unknown, limit = SHORT) => value === undefined || value === null || isShort(value, limit);

const isId = (value: unknown) => isShort(value, 120) && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(String(value));
const isCount = (value: unknown) => Number.isSafeInteger(value) && Number(value) >= 0;

const SHAPES: { [Type in keyof ToBackground]: (request: Record<string, unknown>) => boolean } = {
  found: () => true,
  read: ({ text, title, published, language, url, publisher }) =>
    isShort(text, TEXT_LIMIT) &&
    isMissingOrShort(title, 2_000) &&
    isMissingOrShort(published, 40) &&
    isMissingOrShort(language, 35) &&
    isMissingOrShort(url, 10_000) &&
    isMissingOrShort(publisher),
  card: () => true,
  describe: ({ id }) => isId(id),
  open: ({ kind, id }) => isShort(kind, 20) && isId(id),
  gone: ({ marks }) => Array.isArray(marks) && marks.length <= 20_000 && marks.every(isCount),
  analyze: ({ tab, anyway }) => isCount(tab) && typeof anyway === 'boolean',
};

/** Requests a tab may make in a window of time; a reader opening cards stays far below. */
const MOST = { found: 20, read: 30, card: 20, describe: 120, open: 20, gone: 60, analyze: 60 } as const satisfies Record<
  keyof ToBackground,
  number
>;
const WINDOW_MS = 60_000;
/** Askers kept at most; beyond them a new one waits until an old one has been quiet for the window. */
const MOST_ASKERS = 1_000;

/** Says of each request whether it may pass; `now` in milliseconds. */
export function createGuard(now: () => number): (type: string, request: unknown, sender: Sender) => boolean {
  const asked = new Map<string, number[]>();
  return (type, request, sender) => {
    if (!Object.hasOwn(SHAPES, type) || !isRecord(request)) return false;
    const known = type as keyof ToBackground;
    const fromPage = sender.tab !== undefined && !/^(?:chrome|moz)-extension:/.test(sender.url ?? '');
    if (FROM_SURFACES.includes(known) === fromPage) return false;
    if (!SHAPES[known](request)) return false;
    const key = `${known} ${sender.tab?.id ?? 'surface'} ${sender.frameId ?? 0}`;
    const since = now() - WINDOW_MS;
    const recent = (asked.get(key) ?? []).filter((time) => time > since);
    if (recent.length >= MOST[known]) return false;
    if (!asked.has(key) && asked.size >= MOST_ASKERS) forgetQuiet(asked, since);
    if (!asked.has(key) && asked.size >= MOST_ASKERS) return false;
    asked.set(key, [...recent, now()]);
    return true;
  };
}

function forgetQuiet(asked: Map<string, number[]>, since: number): void {
  for (const [key, times] of asked) if ((times.at(-1) ?? 0) <= since) asked.delete(key);
}
