import type { Argument, ArgumentsOf } from './arguments';
import { answeredRows, checked, worse, type Answer } from './broadcast';
import { readCell } from './cell';
import { ExcelError } from './errors';

/** An argument read as a whole: its cells row by row, and how many there are to a row. */
export interface List<T> {
  values: readonly T[];
  columns: number;
}

/** The lists of a calculation, in the order of its arguments. */
type ListsOf<Values extends readonly unknown[]> = { [Position in keyof Values]: List<Values[Position]> };

/**
 * Reads every argument whole, for functions whose answer needs all the cells of a list; one value is a list of one.
 * A cell that is an error or cannot be read is the answer: `#VALUE!` before others, then the first from the left.
 * Ranges of more than 100,000 rows are read down to the last row in use.
 */
export function withLists<Values extends readonly unknown[]>(
  args: ArgumentsOf<Values>,
  calculate: (...lists: ListsOf<Values>) => Answer[][],
): Answer[][] {
  let error: ExcelError | undefined;
  const lists = (args as readonly Argument<unknown>[]).map((each) => {
    const values = readList(each);
    if (values instanceof ExcelError) error = worse(error, values);
    return { values, columns: each.grid[0].length };
  });
  return error === undefined ? calculate(...(lists as unknown as ListsOf<Values>)) : [[error]];
}

/**
 * A whole list as one value of a calculation that otherwise works cell by cell. A cell of it that is an error or
 * cannot be read spoils every answer, because every answer needs the whole list.
 */
export function wholeList<T>(argument: Argument<T>): Argument<readonly T[]> {
  const values = readList(argument);
  return { grid: [[null]], read: () => values, takesNumbers: false };
}

/** The values of an argument row by row, or the error its cells have: `#VALUE!` before others, then the first. */
function readList<T>({ grid, read }: Argument<T>): readonly T[] | ExcelError {
  const values: T[] = [];
  let error: ExcelError | undefined;
  for (const row of grid.slice(0, answeredRows([grid]))) {
    for (const cell of row) {
      const value = read(readCell(cell));
      if (value instanceof ExcelError) error = worse(error, value);
      else values.push(value);
    }
  }
  return error ?? values;
}

/** Answers in rows of so many columns, as the list they belong to. A number that is not finite is `#NUM!`. */
export function inRows(answers: readonly Answer[], columns: number): Answer[][] {
  const rows: Answer[][] = [];
  for (let start = 0; start < answers.length; start += columns) {
    rows.push(answers.slice(start, start + columns).map(checked));
  }
  return rows;
}
