/*
 * Choices laid out flat for learning: one row of scaled values a candidate, in one array, so that hundreds of passes over
 * thousands of candidates take a second. Computes the slope of a softmax over the candidates and "none", whose score is 0.
 */
import type { Choice, Linear } from './learning';

export interface ChoiceTable {
  size: number;
  /** Rows of `size` values, candidate after candidate. */
  values: Float64Array;
  right: Uint8Array;
  /** Of each choice: its first row, its rows, its weight. */
  starts: Int32Array;
  weights: Float64Array;
  odds: Float64Array;
}

export function layOut(choices: Choice[], scale: number[]): ChoiceTable {
  const size = scale.length;
  const rows = choices.reduce((sum, { candidates }) => sum + candidates.length, 0);
  const table: ChoiceTable = {
    size,
    values: new Float64Array(rows * size),
    right: new Uint8Array(rows),
    starts: new Int32Array(choices.length + 1),
    weights: Float64Array.from(choices, ({ weight }) => weight),
    odds: new Float64Array(rows),
  };
  let row = 0;
  choices.forEach(({ candidates, right }, choice) => {
    candidates.forEach((values, index) => {
      for (let at = 0; at < size; at += 1) table.values[row * size + at] = (values[at] ?? 0) / (scale[at] ?? 1);
      table.right[row] = right[index] ? 1 : 0;
      row += 1;
    });
    table.starts[choice + 1] = row;
  });
  return table;
}

/** Adds to `slope` what every choice asks of the weights, and returns how much all of them count. */
export function addSlopes(table: ChoiceTable, linear: Linear, slope: Linear): number {
  const { size, values, right, starts, odds } = table;
  const weights = Float64Array.from(linear.weights);
  const slopes = new Float64Array(size);
  let mass = 0;
  for (let choice = 0; choice < table.weights.length; choice += 1) {
    const [from, to] = [starts[choice] ?? 0, starts[choice + 1] ?? 0];
    const weight = table.weights[choice] ?? 0;
    let total = 1;
    let rightTotal = 0;
    for (let row = from; row < to; row += 1) {
      let sum = linear.bias;
      for (let at = 0; at < size; at += 1) sum += (values[row * size + at] ?? 0) * (weights[at] ?? 0);
      const own = Math.exp(Math.min(LARGEST, sum));
      odds[row] = own;
      total += own;
      if (right[row] === 1) rightTotal += own;
    }
    for (let row = from; row < to; row += 1) {
      const own = odds[row] ?? 0;
      const error = weight * (own / total - (right[row] === 1 ? own / rightTotal : 0));
      for (let at = 0; at < size; at += 1) slopes[at] = (slopes[at] ?? 0) + error * (values[row * size + at] ?? 0);
      slope.bias += error;
    }
    mass += weight;
  }
  slopes.forEach((value, at) => {
    slope.weights[at] = (slope.weights[at] ?? 0) + value;
  });
  return mass;
}

/** Scores above this say no more: their odds would overflow. */
const LARGEST = 30;
