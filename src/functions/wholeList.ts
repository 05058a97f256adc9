import type { Argument } from './arguments';
import { answeredRows, worse } from './broadcast';
import { readCell } from './cell';
import { ExcelError } from './errors';

/**
 * A whole list as one value of a calculation that otherwise works cell by cell. A cell of it that is an error or
 * cannot be read spoils every answer, because every answer needs the whole list.
 */
export function wholeList<T>({ grid, read }: Argument<T>): Argument<readonly T[]> {
  const values: T[] = [];
  let error: ExcelError | undefined;
  for (const cell of grid.slice(0, answeredRows([grid])).flat()) {
    const value = read(readCell(cell));
    if (value instanceof ExcelError) error = worse(error, value);
    else values.push(value);
  }
  return { grid: [[null]], read: () => error ?? values, takesNumbers: false };
}
