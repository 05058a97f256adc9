/** Where a table stands on its sheet. */
import { cellsAt, type Cells } from '../../tables/addressText';
import type { CheckedTable } from '../../tables/checking/finding';
import { hasCell } from '../../tables/hasCell';
import { overlap } from '../../tables/overlap';
import { rectangleAt } from '../../tables/rectangleAt';
import type { Rectangle } from '../../tables/types';

/** Headings and the title stand at most so many rows above the first row. */
const headingRows = 6;

/** From its first row to its last, and from the table before it on the same rows to its last column of figures. */
export function rowsOfTable(table: CheckedTable, tables: readonly CheckedTable[]): Rectangle {
  const [top, bottom] = rowSpan(table);
  const columns = table.columns.map(({ column }) => column);
  const first = Math.min(...columns);
  const before = tables
    .filter((other) => {
      const [from, to] = rowSpan(other);
      return other.sheetName === table.sheetName && from <= bottom && to >= top;
    })
    .flatMap((other) => other.columns.map(({ column }) => column))
    .filter((column) => column < first);
  const left = before.length === 0 ? 0 : Math.max(...before) + 1;
  return { row: top, column: left, rows: bottom + 1 - top, columns: Math.max(...columns) + 1 - left };
}

/** The same with its headings and title, but for rows of the table above it. */
export function tableZone(table: CheckedTable, tables: readonly CheckedTable[]): Rectangle {
  const zone = rowsOfTable(table, tables);
  const bottoms = tables
    .filter(({ sheetName }) => sheetName === table.sheetName)
    .map((other) => rowSpan(other)[1])
    .filter((bottom) => bottom < zone.row);
  const top = Math.max(0, zone.row - headingRows, ...bottoms.map((bottom) => bottom + 1));
  return { ...zone, row: top, rows: zone.rows + zone.row - top };
}

/** Its first and last row; rows come from top to bottom. */
function rowSpan({ rows }: CheckedTable): [first: number, last: number] {
  return [rows[0].row, rows[rows.length - 1].row];
}

/** The table that cells belong to, the nearest below them where they stand above one; undefined where there is none. */
export function tableAround(
  { sheetName, address }: Cells,
  tables: readonly CheckedTable[],
): CheckedTable | undefined {
  const cells = rectangleAt(address);
  if (!cells) return undefined;
  const own = tables.filter((table) => table.sheetName === sheetName);
  const inRows = own.find((table) => hasCell(rowsOfTable(table, own), cells));
  return inRows ?? own.find((table) => overlap(tableZone(table, own), cells));
}

/** Whether an address with its sheet, such as `'Table 4'!F12`, is in a part of that sheet. */
export function isAddressWithin(address: string, sheetName: string, zone: Rectangle | null): boolean {
  const cells = cellsAt(address, '');
  if (cells.sheetName !== sheetName) return false;
  const at = zone && rectangleAt(cells.address);
  return zone === null || (at !== null && hasCell(zone, at));
}
