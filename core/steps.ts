/*
 * Long work in steps: a generator that stops between them and asks nothing. Whoever runs it decides whether to go straight
 * on or to let others have their turn first.
 */

/** Work that ends with a result. */
export type Steps<Result> = Generator<undefined, Result>;

/** Goes through all steps at once. */
export function finish<Result>(steps: Steps<Result>): Result {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** How a runner keeps to its turn: a clock in milliseconds, how long a turn lasts, and how to wait for the next. */
export interface Turns {
  now: () => number;
  length: number;
  next: () => Promise<void>;
}

/** Goes through the steps in turns; `waited` says whether one was not enough. */
export async function finishInTurns<Result>(
  steps: Steps<Result>,
  { now, length, next }: Turns,
): Promise<{ result: Result; waited: boolean }> {
  let waited = false;
  let began = now();
  let step = steps.next();
  while (!step.done) {
    if (now() - began >= length) {
      waited = true;
      await next();
      began = now();
    }
    step = steps.next();
  }
  return { result: step.value, waited };
}
