/** How many rows and columns a sheet of Excel has, whatever the engine keeps of it. */
export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;

/** A rectangle of cells on one sheet. Rows and columns count from 0. */
export interface Area {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export function wholeSheet(sheetId: string): Area {
  return { sheetId, row: 0, column: 0, rows: SHEET_ROWS, columns: SHEET_COLUMNS };
}

export function isEntireColumn(area: Area): boolean {
  return area.row === 0 && area.rows === SHEET_ROWS;
}

export function isEntireRow(area: Area): boolean {
  return area.column === 0 && area.columns === SHEET_COLUMNS;
}

/** Whole rows, whole columns or the whole sheet: Excel does not give or take their cells one by one. */
export function isUnbounded(area: Area): boolean {
  return isEntireColumn(area) || isEntireRow(area);
}

export function isOneCell(area: Area): boolean {
  return area.rows === 1 && area.columns === 1;
}

export function fitsSheet(area: Area): boolean {
  return (
    area.row >= 0 &&
    area.column >= 0 &&
    area.rows >= 1 &&
    area.columns >= 1 &&
    area.row + area.rows <= SHEET_ROWS &&
    area.column + area.columns <= SHEET_COLUMNS
  );
}

/** What two areas share, or undefined. */
export function intersection(a: Area, b: Area): Area | undefined {
  if (a.sheetId !== b.sheetId) return undefined;
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { sheetId: a.sheetId, row, column, rows, columns } : undefined;
}

/** The smallest area holding both. */
export function bounding(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    sheetId: a.sheetId,
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

export function containsArea(outer: Area, inner: Area): boolean {
  const shared = intersection(outer, inner);
  return shared !== undefined && shared.rows === inner.rows && shared.columns === inner.columns;
}

export function sameArea(a: Area, b: Area): boolean {
  return a.rows === b.rows && a.columns === b.columns && containsArea(a, b);
}

/** A rectangular array of what `make` gives for each cell. */
export function mapArea<T>(area: Area, make: (row: number, column: number) => T): T[][] {
  return Array.from({ length: area.rows }, (_, i) =>
    Array.from({ length: area.columns }, (_unused, j) => make(area.row + i, area.column + j)),
  );
}

export function cellOf(area: Area, row: number, column: number): Area {
  return { sheetId: area.sheetId, row: area.row + row, column: area.column + column, rows: 1, columns: 1 };
}
