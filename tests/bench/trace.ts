/*
 * What one load of a page cost by its trace, in processor time. The pages have no script of their own, so every script event on the page's
 * main thread belongs to the extension; what a load without the extension shows is taken off all the same. Style and paint
 * count from the moment on at which the page can have got a style or a mark, and then as ours altogether: what the page
 * draws for itself before that is several times as much, and varies by more than all that is to be measured.
 */
export interface TraceEvent {
  name: string;
  ph: string;
  ts: number;
  dur?: number;
  /** Time on the processor: what a busy machine does not inflate. */
  tdur?: number;
  pid: number;
  tid: number;
  cat: string;
  args: { data?: { url?: string; fileName?: string } & Record<string, unknown>; fileName?: string } & Record<string, unknown>;
}

export interface Cost {
  /** Milliseconds of script, of garbage collection and message decoding within it. */
  script: number;
  /** Milliseconds of style, layout and paint from `since` on, and of those that a script asked for. */
  drawing: number;
  /** Milliseconds of style, layout and paint of the whole load. */
  drawingInAll: number;
  /** Milliseconds of the longest task that holds script. */
  longest: number;
}

const SCRIPT = new Set([
  'EvaluateScript',
  'v8.compile',
  'v8.run',
  'FunctionCall',
  'TimerFire',
  'FireIdleCallback',
  'FireAnimationFrame',
  'RunMicrotasks',
  'EventDispatch',
  'MinorGC',
  'MajorGC',
]);
const DRAWING = new Set([
  'UpdateLayoutTree',
  'Layout',
  'PrePaint',
  'Paint',
  'Layerize',
  'UpdateLayer',
  'IntersectionObserverController::computeIntersections',
]);
const TASK = /^(?:RunTask|ThreadControllerImpl::RunTask)$/;
const OWN = /^chrome-extension:/;

/**
 * `address`: of the page; the process that parsed it is the one looked at. `since`: milliseconds after the page was loaded
 * from which on drawing counts; null where nothing of ours can be drawn.
 */
export function costOf(events: readonly TraceEvent[], address: string, since: number | null): Cost {
  const main = mainThreadOf(events, address);
  const whole = events.filter(({ ph, pid, tid, dur }) => ph === 'X' && dur !== undefined && pid === main.pid && tid === main.tid);
  const script = outermost(whole.filter(({ name }) => SCRIPT.has(name)));
  const drawing = outermost(whole.filter(({ name }) => DRAWING.has(name)));
  const tasks = whole.filter(({ name }) => TASK.test(name));
  const own = tasks.filter((task) => script.some((each) => each.name !== 'MinorGC' && each.name !== 'MajorGC' && within(each, task)));
  const from = since === null ? Number.POSITIVE_INFINITY : loadedAt(events, main) + since * 1_000;
  const inScript = (event: TraceEvent) => script.some((each) => within(event, each));
  return {
    script: sum(script),
    drawing: sum(drawing.filter((each) => each.ts >= from && !inScript(each))),
    drawingInAll: sum(drawing.filter((each) => !inScript(each))),
    longest: Math.max(0, ...own.map((task) => sum(script.filter((each) => within(each, task))))),
  };
}

/**
 * When the page can first have been given a style, in milliseconds after it was loaded: when the scout had asked for the
 * annotator. Null where the annotator did not come.
 */
export function styledFrom(events: readonly TraceEvent[], address: string): number | null {
  const main = mainThreadOf(events, address);
  const own = events.filter(
    ({ pid, tid, dur, args }) => pid === main.pid && tid === main.tid && dur !== undefined && OWN.test(scriptOf(args)),
  );
  const arrival = own.find(({ args }) => scriptOf(args).endsWith('/annotator.js'));
  if (!arrival) return null;
  const asked = own.filter((each) => each.ts < arrival.ts && !scriptOf(each.args).endsWith('/annotator.js')).map(end);
  return (Math.max(...asked) - loadedAt(events, main)) / 1_000;
}

function loadedAt(events: readonly TraceEvent[], main: { pid: number; tid: number }): number {
  const loaded = events.filter(({ name, pid, tid }) => name === 'MarkLoad' && pid === main.pid && tid === main.tid).at(-1);
  if (!loaded) throw new Error('the trace does not say when the page was loaded');
  return loaded.ts;
}

/** True where a script of an extension ran. */
export function hasOwnScript(events: readonly TraceEvent[]): boolean {
  return events.some(({ args }) => OWN.test(scriptOf(args)));
}

function scriptOf({ data, fileName }: TraceEvent['args']): string {
  return String(data?.url ?? data?.fileName ?? fileName ?? '');
}

function mainThreadOf(events: readonly TraceEvent[], address: string): { pid: number; tid: number } {
  const parsed = events.find(({ name, args }) => name === 'ParseHTML' && JSON.stringify(args).includes(address));
  if (!parsed) throw new Error(`the trace holds no parsing of ${address}`);
  return parsed;
}

const end = ({ ts, dur = 0 }: TraceEvent) => ts + dur;
const within = (inner: TraceEvent, outer: TraceEvent) => inner.ts >= outer.ts && end(inner) <= end(outer);
const sum = (events: readonly TraceEvent[]) => events.reduce((total, { tdur = 0 }) => total + tdur / 1_000, 0);

function outermost(events: readonly TraceEvent[]): TraceEvent[] {
  const found: TraceEvent[] = [];
  for (const event of [...events].sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))) {
    const last = found.at(-1);
    if (!last || !within(event, last)) found.push(event);
  }
  return found;
}

/** Parts of the time from a page's load to the first mark on it, in milliseconds of the clock. */
export interface Wait {
  'until the scout looks': number;
  'the look': number;
  'asking the background, its sending the annotator': number;
  'reading the page': number;
  'the text to the background, engine, the marks back and drawn': number;
}

/** `marks`: milliseconds from `DOMContentLoaded` to the first mark. */
export function waitOf(events: readonly TraceEvent[], address: string, marks: number): Wait {
  const main = mainThreadOf(events, address);
  const here = events.filter(({ pid, tid }) => pid === main.pid && tid === main.tid);
  const loaded = here.filter(({ name }) => name === 'MarkDOMContent').at(-1);
  const evaluated = (file: string) => here.find(({ name, args }) => name === 'EvaluateScript' && scriptOf(args).endsWith(file));
  const scout = evaluated('/scout.js');
  const annotator = evaluated('/annotator.js');
  if (!loaded || !scout || !annotator) throw new Error('the trace does not show the page loaded and both scripts run');
  const drawn = loaded.ts + marks * 1_000;
  const scripts = outermost(here.filter(({ name, dur }) => dur !== undefined && SCRIPT.has(name) && !/GC$/.test(name)));
  const lookEnd = Math.max(...scripts.filter(({ ts }) => ts >= scout.ts && ts < annotator.ts).map(end));
  const later = scripts.filter(({ ts }) => ts >= annotator.ts && ts < drawn);
  const readEnd = Math.max(end(annotator), ...later.filter(({ name }) => name === 'TimerFire').map(end));
  const ms = (from: number, to: number) => (to - from) / 1_000;
  return {
    'until the scout looks': ms(loaded.ts, scout.ts),
    'the look': ms(scout.ts, lookEnd),
    'asking the background, its sending the annotator': ms(lookEnd, annotator.ts),
    'reading the page': ms(annotator.ts, readEnd),
    'the text to the background, engine, the marks back and drawn': ms(readEnd, drawn),
  };
}
