import type { Rectangle } from './types';

/** Whether a cell is in an area of its sheet. */
export function hasCell(
  { row, column, rows, columns }: Rectangle,
  cell: { row: number; column: number },
): boolean {
  return cell.row >= row && cell.row < row + rows && cell.column >= column && cell.column < column + columns;
}
