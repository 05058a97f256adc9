import type { Worksheet } from 'exceljs';
import { addressOfRange } from './addresses';
import type { TableData } from './readTables';

/**
 * Writes the tables of a sheet. Must come before the cells are written: ExcelJS fills a table's cells itself, with its
 * own idea of them, and what is written after that counts.
 */
export function writeTables(sheet: Worksheet, tables: TableData[]): void {
  for (const { name, range, columns, options } of tables) {
    const rows = range.endRow - range.startRow + (options.showHeader === false ? 1 : 0);
    sheet.addTable({
      name,
      ref: addressOfRange({ ...range, endRow: range.startRow, endColumn: range.startColumn }),
      headerRow: options.showHeader !== false,
      totalsRow: false,
      style: { theme: 'TableStyleLight1', showRowStripes: false },
      columns: columns.map(({ displayName }) => ({ name: displayName, filterButton: true })),
      rows: Array.from({ length: rows }, () => columns.map(() => null)),
    });
  }
}
