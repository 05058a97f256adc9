import type { Rectangle } from './types';

/** The letters of a column counted from 0: 0 is A, 26 is AA. */
export function columnLetter(column: number): string {
  const before = Math.floor(column / 26) - 1;
  const last = String.fromCharCode(65 + (column % 26));
  return before < 0 ? last : columnLetter(before) + last;
}

/** The address of a cell counted from 0: row 4, column 1 is `B5`. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetter(column)}${row + 1}`;
}

/** The address of a rectangle: `A3:H12`, or `A3` for one cell. */
export function rangeAddress({ row, column, rows, columns }: Rectangle): string {
  const first = cellAddress(row, column);
  const last = cellAddress(row + rows - 1, column + columns - 1);
  return first === last ? first : `${first}:${last}`;
}

/** A sheet's name as formulas need it, always in quotes: `'Children''s Homes'`. */
export function quotedSheet(sheetName: string): string {
  return `'${sheetName.replace(/'/g, "''")}'`;
}

/** A reference to cells of a sheet: `'Table 4'!B5`. */
export function onSheet(sheetName: string, address: string): string {
  return `${quotedSheet(sheetName)}!${address}`;
}
