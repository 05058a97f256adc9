import { type Area, fitsSheet, isEntireColumn, isEntireRow, SHEET_COLUMNS, SHEET_ROWS } from './area';

/** `A` for 0, `Z` for 25, `AA` for 26. */
export function columnName(column: number): string {
  let name = '';
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26)) {
    name = String.fromCharCode(65 + ((left - 1) % 26)) + name;
  }
  return name;
}

export function columnNumber(name: string): number {
  return [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** A sheet name as it stands before the `!`: quoted where it is not a plain word. */
export function quoteSheetName(name: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Z]{1,3}\d+$/i.test(name) && !/^R\d*C\d*$/i.test(name);
  return plain ? name : `'${name.replace(/'/g, "''")}'`;
}

/** `A3:H12`, `B2`, `A:C`, `2:5`. */
export function localAddress(area: Area): string {
  const lastRow = area.row + area.rows;
  const lastColumn = columnName(area.column + area.columns - 1);
  if (isEntireRow(area)) return `${area.row + 1}:${lastRow}`;
  if (isEntireColumn(area)) return `${columnName(area.column)}:${lastColumn}`;
  const first = `${columnName(area.column)}${area.row + 1}`;
  return area.rows * area.columns === 1 ? first : `${first}:${lastColumn}${lastRow}`;
}

export function fullAddress(area: Area, sheetName: string): string {
  return `${quoteSheetName(sheetName)}!${localAddress(area)}`;
}

/** `$A$3:$H$12`, as a defined name holds it. */
export function absoluteAddress(area: Area, sheetName: string): string {
  const absolute = localAddress(area).replace(/[A-Z]+|\d+/g, '$$$&');
  return `${quoteSheetName(sheetName)}!${absolute}`;
}

export interface ParsedAddress {
  sheetName?: string;
  row: number;
  column: number;
  rows: number;
  columns: number;
}

const CELL = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i;
const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

/** Reads an A1 address with or without a sheet; undefined when it is none. */
export function parseAddress(text: string): ParsedAddress | undefined {
  const { sheetName, local } = splitSheet(text.trim());
  const corners = parseCorners(local);
  if (!corners) return undefined;
  const [firstRow, firstColumn, lastRow, lastColumn] = corners;
  const row = Math.min(firstRow, lastRow);
  const column = Math.min(firstColumn, lastColumn);
  const parsed = {
    row,
    column,
    rows: Math.abs(lastRow - firstRow) + 1,
    columns: Math.abs(lastColumn - firstColumn) + 1,
  };
  if (!fitsSheet({ sheetId: '', ...parsed })) return undefined;
  return sheetName === undefined ? parsed : { ...parsed, sheetName };
}

function splitSheet(text: string): { sheetName?: string; local: string } {
  const quoted = /^'((?:[^']|'')+)'!(.*)$/.exec(text);
  if (quoted) return { sheetName: quoted[1].replace(/''/g, "'"), local: quoted[2] };
  const plain = /^([^'!]+)!(.*)$/.exec(text);
  return plain ? { sheetName: plain[1], local: plain[2] } : { local: text };
}

function parseCorners(local: string): [number, number, number, number] | undefined {
  const cell = CELL.exec(local);
  if (cell) {
    const row = Number(cell[2]) - 1;
    const column = columnNumber(cell[1]);
    return [row, column, cell[4] ? Number(cell[4]) - 1 : row, cell[3] ? columnNumber(cell[3]) : column];
  }
  const columns = COLUMNS.exec(local);
  if (columns) return [0, columnNumber(columns[1]), SHEET_ROWS - 1, columnNumber(columns[2])];
  const rows = ROWS.exec(local);
  return rows ? [Number(rows[1]) - 1, 0, Number(rows[2]) - 1, SHEET_COLUMNS - 1] : undefined;
}
