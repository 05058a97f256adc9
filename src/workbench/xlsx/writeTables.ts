import type { TableProperties, Worksheet } from 'exceljs';
import { addressOfRange } from './addresses';
import type { TableData } from './readTables';
import type { SheetContent } from './sheetContent';
import { type ColumnTotal, columnTotals } from './tableTotals';

/** What ExcelJS writes of a table. */
type FileTable = TableProperties & { autoFilterRef: string; columns: ColumnTotal[] };

/**
 * Writes the tables of a sheet. Must come before the cells are written: ExcelJS fills a table's cells itself, with its
 * own idea of them, and what is written after that counts.
 */
export function writeTables(sheet: Worksheet, tables: TableData[], content: SheetContent): void {
  for (const table of tables) {
    const { name, range, columns, options } = table;
    const rows = range.endRow - range.startRow + (options.showHeader ? 0 : 1);
    const added = sheet.addTable({
      name,
      ref: addressOfRange({ ...range, endRow: range.startRow, endColumn: range.startColumn }),
      headerRow: options.showHeader,
      totalsRow: false,
      style: { theme: 'TableStyleLight1', showRowStripes: false },
      columns: columns.map(({ displayName }) => ({ name: displayName, filterButton: true })),
      rows: Array.from({ length: rows }, () => columns.map(() => null)),
    });
    if (options.showFooter) {
      sayTotals((added as unknown as { model: FileTable }).model, table, content);
    }
  }
}

/** Afterwards, so that ExcelJS does not fill the row of totals with formulas of its own. */
function sayTotals(file: FileTable, table: TableData, content: SheetContent): void {
  const { range } = table;
  file.totalsRow = true;
  file.autoFilterRef = addressOfRange({ ...range, endRow: range.endRow - 1 });
  columnTotals(table, content).forEach((total, index) => Object.assign(file.columns[index], total));
}
