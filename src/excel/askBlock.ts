import type { Rectangle } from '../tables/types';

/** A block of a sheet that something is to be written to; the answers are there once the context has been synced. */
export interface AskedBlock {
  target: Excel.Range;
  protection: Excel.WorksheetProtection;
  /** Its cells that have anything at all, formats included. */
  formatted: Excel.Range;
  /** The Excel tables that reach in there. */
  tables: Excel.TableScopedCollection;
  /** Of its columns, from the left. */
  widths: Excel.RangeFormat[];
}

/** Asks for what could stand in the way of writing to a block, and for its column widths. */
export function askBlock(sheet: Excel.Worksheet, { row, column, rows, columns }: Rectangle): AskedBlock {
  const target = sheet.getRangeByIndexes(row, column, rows, columns);
  const asked = {
    target,
    protection: sheet.protection,
    formatted: target.getUsedRangeOrNullObject(false),
    tables: target.getTables(false),
    widths: Array.from({ length: columns }, (_, i) => sheet.getRangeByIndexes(row, column + i, 1, 1).format),
  };
  asked.protection.load('protected');
  asked.formatted.load('address');
  asked.tables.load('items/name');
  for (const format of asked.widths) format.load('columnWidth');
  return asked;
}
