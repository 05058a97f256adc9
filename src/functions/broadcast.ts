import type { Argument, Grid } from './arguments';
import { readCell } from './cell';
import { ExcelError, notAvailable, outOfRange } from './errors';

/** What one cell of an answer holds. */
export type Answer = number | string | boolean | ExcelError;

/** The arguments of a calculation, in its order. */
type ArgumentsOf<Values extends readonly unknown[]> = {
  [Position in keyof Values]: Argument<Values[Position]>;
};

/** Ranges taller than this are taken for whole columns (`B:B`), which are mostly blank. */
const tallestOrdinaryRange = 100_000;

const noPartner = notAvailable('No partner: the ranges differ in size.');

/**
 * Works cell by cell and answers in the shape of the largest argument, as Excel's own array formulas do: one row, one
 * column or one cell stretches over the larger shape; a cell with no partner is `#N/A`; a bad cell spoils only itself.
 * Where a cell has several errors, `#VALUE!` comes first, then the others from the left. A result that is not a
 * finite number is `#NUM!`. Ranges of more than 100,000 rows are answered down to the last row in use in any of them,
 * so that whole columns neither freeze Excel nor spill a million zeros.
 */
export function eachCell<Values extends readonly unknown[]>(
  args: ArgumentsOf<Values>,
  calculate: (...values: Values) => Answer,
): Answer[][] {
  const all = args as readonly Argument<unknown>[];
  const rows = answeredRows(all.map(({ grid }) => grid));
  const columns = Math.max(...all.map(({ grid }) => grid[0].length));
  const answers: Answer[][] = new Array(rows);
  const values: unknown[] = new Array(all.length);
  for (let row = 0; row < rows; row++) {
    const line: Answer[] = new Array(columns);
    for (let column = 0; column < columns; column++) {
      const error = readValues(all, row, column, values);
      line[column] = error ?? checked(calculate(...(values as unknown as Values)));
    }
    answers[row] = line;
  }
  return answers;
}

/** Fills `values` for one cell of the answer; returns the error where the arguments have one. */
function readValues(
  args: readonly Argument<unknown>[],
  row: number,
  column: number,
  values: unknown[],
): ExcelError | undefined {
  let error: ExcelError | undefined;
  for (let position = 0; position < args.length; position++) {
    const { grid, read } = args[position];
    const line = grid.length === 1 ? grid[0] : grid[row];
    const across = grid[0].length === 1 ? 0 : column;
    if (line === undefined || across >= line.length) return noPartner;
    const raw = line[across];
    const value = read(typeof raw === 'number' ? raw : readCell(raw));
    if (value instanceof ExcelError) error = worse(error, value);
    else values[position] = value;
  }
  return error;
}

function worse(soFar: ExcelError | undefined, next: ExcelError): ExcelError {
  if (soFar === undefined) return next;
  return next.code === '#VALUE!' && soFar.code !== '#VALUE!' ? next : soFar;
}

function checked(answer: Answer): Answer {
  return typeof answer === 'number' && !Number.isFinite(answer) ? outOfRange : answer;
}

function answeredRows(grids: readonly Grid[]): number {
  const tallest = Math.max(...grids.map((grid) => grid.length));
  if (tallest <= tallestOrdinaryRange) return tallest;
  return Math.max(1, ...grids.filter((grid) => grid.length > 1).map(usedRows));
}

function usedRows(grid: Grid): number {
  let rows = grid.length;
  while (rows > 0 && grid[rows - 1].every((cell) => readCell(cell) === null)) rows--;
  return rows;
}
