/*
 * Two small learners, deterministic: no randomness, fixed steps, all data at once. Both are linear, so that every weight
 * can be read; both are held back towards zero, so that a few odd items cannot shout.
 */

import { addSlopes, layOut } from './choice-table';

export interface Linear {
  bias: number;
  weights: number[];
}

/** A row of values with the answer wanted; `weight` says how much it counts. */
export interface Example {
  values: number[];
  answer: 0 | 1;
  weight: number;
}

/** A sentence with the values of each candidate and which of them are right; none right means "none". */
export interface Choice {
  candidates: number[][];
  right: boolean[];
  weight: number;
}

/** How strongly weights are pulled to zero, and how many full passes are made. */
const PULL = 0.006;
const STEPS = 600;
const RATE = 0.08;

/** Logistic regression by Adam over all examples at once. */
export function learnYesNo(given: Example[], size: number, held: Held = {}): Linear {
  const scale = spreads(
    given.map(({ values }) => values),
    size,
  );
  const examples = given.map((each) => ({ ...each, values: scaled(each.values, scale) }));
  return unscaled(
    descend(
      size,
      (linear, slope) => {
        let mass = 0;
        for (const { values, answer, weight } of examples) {
          const error = weight * (1 / (1 + Math.exp(-apply(linear, values))) - answer);
          for (const [index, value] of values.entries()) addTo(slope.weights, index, error * value);
          slope.bias += error;
          mass += weight;
        }
        return mass;
      },
      held,
    ),
    scale,
  );
}

/** Choice among candidates and "none" (whose score is 0): softmax, right candidates share the credit. `speakFor`: weights kept at 0 or above. */
export function learnChoice(given: Choice[], size: number, speakFor: ReadonlySet<number> = new Set()): Linear {
  const scale = spreads(
    given.flatMap(({ candidates }) => candidates),
    size,
  );
  const table = layOut(given, scale);
  return unscaled(
    descend(size, (linear, slope) => addSlopes(table, linear, slope), { speakFor }),
    scale,
  );
}

/** Standard deviation of each value, so that the pull towards zero treats all alike. */
function spreads(rows: number[][], size: number): number[] {
  return Array.from({ length: size }, (_, at) => {
    const column = rows.map((row) => row[at] ?? 0);
    const mean = column.reduce((sum, value) => sum + value, 0) / Math.max(1, column.length);
    const variance = column.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, column.length);
    return Math.sqrt(variance) || 1;
  });
}

function scaled(values: number[], scale: number[]): number[] {
  return values.map((value, at) => value / (scale[at] ?? 1));
}

function unscaled({ bias, weights }: Linear, scale: number[]): Linear {
  return { bias, weights: weights.map((weight, at) => weight / (scale[at] ?? 1)) };
}

export function apply({ bias, weights }: Linear, values: number[]): number {
  let sum = bias;
  for (let at = 0; at < values.length; at += 1) sum += (values[at] ?? 0) * (weights[at] ?? 0);
  return sum;
}

function addTo(list: number[], index: number, amount: number): void {
  list[index] = (list[index] ?? 0) + amount;
}

/** Weights that may not fall below 0, and those that may not rise above it. */
interface Held {
  speakFor?: ReadonlySet<number>;
  speakAgainst?: ReadonlySet<number>;
}

/** `gradient` adds up the slope and returns the mass by which to divide it. */
function descend(size: number, gradient: (linear: Linear, slope: Linear) => number, held: Held): Linear {
  const linear: Linear = { bias: 0, weights: new Array<number>(size).fill(0) };
  const speed = new Array<number>(size + 1).fill(0);
  const size2 = new Array<number>(size + 1).fill(0);
  for (let step = 1; step <= STEPS; step += 1) {
    const slope: Linear = { bias: 0, weights: new Array<number>(size).fill(0) };
    const mass = gradient(linear, slope);
    for (let at = 0; at <= size; at += 1) {
      const own = at === size ? slope.bias / mass : (slope.weights[at] ?? 0) / mass + PULL * (linear.weights[at] ?? 0);
      speed[at] = 0.9 * (speed[at] ?? 0) + 0.1 * own;
      size2[at] = 0.99 * (size2[at] ?? 0) + 0.01 * own * own;
      const move = (RATE * ((speed[at] ?? 0) / (1 - 0.9 ** step))) / (Math.sqrt((size2[at] ?? 0) / (1 - 0.99 ** step)) + 1e-8);
      if (at === size) linear.bias -= move;
      else addTo(linear.weights, at, -move);
      if (held.speakFor?.has(at) && (linear.weights[at] ?? 0) < 0) linear.weights[at] = 0;
      if (held.speakAgainst?.has(at) && (linear.weights[at] ?? 0) > 0) linear.weights[at] = 0;
    }
  }
  return linear;
}
