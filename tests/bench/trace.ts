/*
 * What one load of a page cost by its trace, in processor time. The pages have no script of their own, so every script event on the page's
 * main thread belongs to the extension; what a load without the extension shows is taken off all the same.
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
  args: { data?: { url?: string; fileName?: string } & Record<string, unknown> } & Record<string, unknown>;
}

export interface Cost {
  /** Milliseconds of script, of garbage collection and message decoding within it. */
  script: number;
  /** Milliseconds of style, layout and paint. */
  drawing: number;
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

/** `address`: of the page; the process that parsed it is the one looked at. */
export function costOf(events: readonly TraceEvent[], address: string): Cost {
  const main = mainThreadOf(events, address);
  const whole = events.filter(({ ph, pid, tid, dur }) => ph === 'X' && dur !== undefined && pid === main.pid && tid === main.tid);
  const script = outermost(whole.filter(({ name }) => SCRIPT.has(name)));
  const tasks = whole.filter(({ name }) => TASK.test(name));
  const own = tasks.filter((task) => script.some((each) => each.name !== 'MinorGC' && each.name !== 'MajorGC' && within(each, task)));
  return {
    script: sum(script),
    drawing: sum(outermost(whole.filter(({ name }) => DRAWING.has(name)))),
    longest: Math.max(0, ...own.map((task) => sum(script.filter((each) => within(each, task))))),
  };
}

/** True where a script of an extension ran. */
export function hasOwnScript(events: readonly TraceEvent[]): boolean {
  return events.some(({ args }) => OWN.test(String(args.data?.url ?? args.data?.fileName ?? '')));
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
