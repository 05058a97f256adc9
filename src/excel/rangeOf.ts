import type { Rectangle } from '../tables/types';

/** Cells of a sheet that Excel need not keep track of: the range is used in this request only. */
export function rangeOf(sheet: Excel.Worksheet, { row, column, rows, columns }: Rectangle): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rows, columns).untrack();
}
