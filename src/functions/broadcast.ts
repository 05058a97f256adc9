import type { Argument, ArgumentsOf, Grid } from './arguments';
import { readCell } from './cell';
import { ExcelError, notAvailable, outOfRange } from './errors';

/** What one cell of an answer holds. */
export type Answer = number | string | boolean | ExcelError;

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
  const answerAt = cellAnswer(all, calculate as unknown as (...values: unknown[]) => Answer);
  const answers: Answer[][] = [];
  for (let row = 0; row < rows; row++) {
    const line = [answerAt(row, 0)];
    for (let column = 1; column < columns; column++) line.push(answerAt(row, column));
    answers.push(line);
  }
  return answers;
}

type AnswerAt = (row: number, column: number) => Answer;

function cellAnswer(
  args: readonly Argument<unknown>[],
  calculate: (...values: unknown[]) => Answer,
): AnswerAt {
  const answerAt: AnswerAt = (row, column) => {
    const values: unknown[] = [];
    let error: ExcelError | undefined;
    for (const argument of args) {
      const { grid } = argument;
      const line = grid.length === 1 ? grid[0] : grid[row];
      const across = grid[0].length === 1 ? 0 : column;
      if (line === undefined || across >= line.length) return noPartner;
      const value = argument.read(readCell(line[across]));
      if (value instanceof ExcelError) error = worse(error, value);
      else values.push(value);
    }
    return error ?? checked(calculate(...values));
  };
  return args.length === 2 && args.every(({ takesNumbers }) => takesNumbers)
    ? pairAnswer(args[0].grid, args[1].grid, calculate, answerAt)
    : answerAt;
}

/** The shortcut for what is most of all work: two columns of numbers side by side. Anything else goes `otherwise`. */
function pairAnswer(
  first: Grid,
  second: Grid,
  calculate: (first: number, second: number) => Answer,
  otherwise: AnswerAt,
): AnswerAt {
  return (row, column) => {
    const a = first[row]?.[column];
    const b = second[row]?.[column];
    const arePlain = typeof a === 'number' && typeof b === 'number';
    return arePlain ? checked(calculate(a, b)) : otherwise(row, column);
  };
}

/** The error to answer with where there are several: `#VALUE!` comes first, then the one from the left. */
export function worse(soFar: ExcelError | undefined, next: ExcelError): ExcelError {
  if (soFar === undefined) return next;
  return next.code === '#VALUE!' && soFar.code !== '#VALUE!' ? next : soFar;
}

/** The answer itself, or `#NUM!` for what is not a finite number. */
export function checked(answer: Answer): Answer {
  return typeof answer === 'number' && !Number.isFinite(answer) ? outOfRange : answer;
}

/** How many rows to work on: all of them, but of whole columns only those down to the last one in use. */
export function answeredRows(grids: readonly Grid[]): number {
  const tallest = Math.max(...grids.map((grid) => grid.length));
  if (tallest <= tallestOrdinaryRange) return tallest;
  return Math.max(1, ...grids.filter((grid) => grid.length > 1).map(usedRows));
}

function usedRows(grid: Grid): number {
  let rows = grid.length;
  while (rows > 0 && grid[rows - 1].every((cell) => readCell(cell) === null)) rows--;
  return rows;
}
