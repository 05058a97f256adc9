/**
 * Work in small steps, so that the pane can answer and stop in between: each step says how many cells it dealt with.
 * No step takes longer than a few thousand cells do.
 */
export type Steps<Result> = Generator<number, Result>;

/** Cells dealt with in one step. */
export const cellsPerStep = 2000;

/** Tells a loop when to pause: each time the cells of a step have been dealt with. */
export class Pace {
  private cells = 0;

  /** Whether a pause is due, so many more cells having been dealt with. */
  isDue(cells: number): boolean {
    this.cells += cells;
    if (this.cells < cellsPerStep) return false;
    this.cells = 0;
    return true;
  }
}

/** Reads a grid row by row; each step says how many cells were read. */
export function* readByRows<Grid extends { rows: number; columns: number; read(row: number): void }>(
  grid: Grid,
): Steps<Grid> {
  const rowsPerStep = Math.ceil(cellsPerStep / Math.max(1, grid.columns));
  for (let row = 0; row < grid.rows; row += 1) {
    grid.read(row);
    if ((row + 1) % rowsPerStep === 0) yield rowsPerStep * grid.columns;
  }
  return grid;
}

/** All steps at once. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
