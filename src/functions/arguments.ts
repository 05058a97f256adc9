import type { Cell } from './cell';
import type { ExcelError } from './errors';

/** Cells as Excel passes them: rows of cells. */
export type Grid = readonly (readonly unknown[])[];

/** An argument ready to be read cell by cell. */
export interface Argument<T> {
  grid: Grid;
  /** What one cell of it means, or the error it answers with. */
  read(cell: Cell): T | ExcelError;
  /** True where `read` gives every number back as it is, so that a hot loop need not ask. */
  takesNumbers: boolean;
}

/** One argument for each value of a calculation, in its order. */
export type ArgumentsOf<Values extends readonly unknown[]> = {
  [Position in keyof Values]: Argument<Values[Position]>;
};

/** An argument from what Excel passed: a range is rows of cells, anything else is one cell. */
export function toArgument<T>(
  passed: unknown,
  read: (cell: Cell) => T | ExcelError,
  takesNumbers = false,
): Argument<T> {
  const isRange = Array.isArray(passed) && passed.length > 0 && Array.isArray(passed[0]);
  return { grid: isRange ? (passed as Grid) : [[passed]], read, takesNumbers };
}
