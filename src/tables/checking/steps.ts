/**
 * Work in small steps, so that the pane can answer and stop in between: each step says how many cells it dealt with.
 * No step takes longer than a few thousand cells do.
 */
export type Steps<Result> = Generator<number, Result>;

/** Cells dealt with in one step. */
export const cellsPerStep = 2000;

/** All steps at once. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
