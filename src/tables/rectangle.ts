import type { Rectangle } from './types';

/** Cells from a place on, one unless said otherwise. */
export function rectangle(row: number, column: number, rows = 1, columns = 1): Rectangle {
  return { row, column, rows, columns };
}
