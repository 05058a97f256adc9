import type { Rectangle } from '../tables/types';

/** Where a range stands; its position and size have been loaded. */
export function rectangleOf(range: Excel.Range): Rectangle {
  return { row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount };
}
