/*
 * Times several ways of doing a thing in turn, A B C A B C …, in one process: on a noisy machine only what was measured
 * side by side can be compared. In Node it is processor time, which others who use the machine lengthen less; that of the
 * collector and the compiler beside us counts. Quotes the median, and each as a multiple of the first.
 */
export interface Case {
  name: string;
  run: () => unknown;
}

export interface Timed {
  name: string;
  /** Milliseconds. */
  median: number;
  /** Half the distance between the quartiles, in milliseconds. */
  spread: number;
  /** Median as a multiple of the first case's. */
  ratio: number;
}

export interface Table {
  title: string;
  /** What the ratio compares with. */
  unit: string;
  rows: Timed[];
}

export function timeInTurn(title: string, cases: Case[], { rounds = 15, warm = 3 }: { rounds?: number; warm?: number } = {}): Table {
  const times = cases.map((): number[] => []);
  for (let round = 0; round < rounds + warm; round += 1) {
    for (const [index, { run }] of cases.entries()) {
      const began = process.cpuUsage();
      run();
      const { user, system } = process.cpuUsage(began);
      if (round >= warm) times[index]?.push((user + system) / 1_000);
    }
  }
  return tableOf(title, Object.fromEntries(cases.map(({ name }, index) => [name, times[index] ?? []])));
}

/** Times by case, in order; the first is what the others are compared with. */
export function tableOf(title: string, times: Record<string, number[]>): Table {
  const [first] = Object.entries(times);
  const base = median(first?.[1] ?? []);
  const rows = Object.entries(times).map(([name, own]) => {
    return { name, median: median(own), spread: (quantile(own, 0.75) - quantile(own, 0.25)) / 2, ratio: median(own) / base };
  });
  return { title, unit: first?.[0] ?? '', rows };
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const low = sorted[Math.floor(at)] ?? 0;
  const high = sorted[Math.ceil(at)] ?? low;
  return low + (high - low) * (at - Math.floor(at));
}

export function wordTable({ title, unit, rows }: Table): string {
  const width = Math.max(...rows.map(({ name }) => name.length));
  const lines = rows.map(
    ({ name, median: ms, spread, ratio }) =>
      `  ${name.padEnd(width)}  ${ms.toFixed(3).padStart(10)} ms ±${spread.toFixed(3)}  ${ratio.toFixed(2).padStart(8)} ×`,
  );
  return [`${title}  (× ${unit})`, ...lines].join('\n');
}
