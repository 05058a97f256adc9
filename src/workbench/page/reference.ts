/** References as a person types them into the Name box: `B4`, `A3:H12`, `Sheet2!A:C`, `'Two words'!3:5`. */

/** Rows and columns counted from 0, both ends included. */
export interface CellRange {
  startRow: number;
  startColumn: number;
  endRow: number;
  endColumn: number;
}

export interface Reference {
  /** undefined: the sheet being looked at. */
  sheetName: string | undefined;
  /** `endRow` is undefined for whole columns, `endColumn` for whole rows. */
  startRow: number;
  startColumn: number;
  endRow: number | undefined;
  endColumn: number | undefined;
}

const SHEET_AND_CELLS = /^(?:(?:'((?:[^']|'')+)'|([^'!:]+))!)?(.+)$/;
const CELLS = /^([A-Z]{1,3})(\d{1,7})(?::([A-Z]{1,3})(\d{1,7}))?$/;
const COLUMNS = /^([A-Z]{1,3}):([A-Z]{1,3})$/;
const ROWS = /^(\d{1,7}):(\d{1,7})$/;

/** 0 for A, 26 for AA. */
export function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** A for 0, AA for 26. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnLetters(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}

function ordered(a: number, b: number): [number, number] {
  return a <= b ? [a, b] : [b, a];
}

/** The reference in `text`, in either direction and with or without $; undefined when it is not one (perhaps a name). */
export function readReference(text: string): Reference | undefined {
  const parts = SHEET_AND_CELLS.exec(text.trim());
  if (!parts) return undefined;
  const sheetName = parts[1]?.replaceAll("''", "'") ?? parts[2];
  const cells = parts[3].replaceAll('$', '').toUpperCase();

  const columns = COLUMNS.exec(cells);
  if (columns) {
    const [startColumn, endColumn] = ordered(columnNumber(columns[1]), columnNumber(columns[2]));
    return { sheetName, startRow: 0, startColumn, endRow: undefined, endColumn };
  }
  const rows = ROWS.exec(cells);
  if (rows) {
    const [startRow, endRow] = ordered(Number(rows[1]) - 1, Number(rows[2]) - 1);
    return startRow < 0 ? undefined : { sheetName, startRow, startColumn: 0, endRow, endColumn: undefined };
  }
  const found = CELLS.exec(cells);
  if (!found) return undefined;
  const [startColumn, endColumn] = ordered(columnNumber(found[1]), columnNumber(found[3] ?? found[1]));
  const [startRow, endRow] = ordered(Number(found[2]) - 1, Number(found[4] ?? found[2]) - 1);
  return startRow < 0 ? undefined : { sheetName, startRow, startColumn, endRow, endColumn };
}

/**
 * A range as the Name box shows it.
 * @param rowCount rows of its sheet: a range over all of them is shown as whole columns; likewise `columnCount`
 */
export function writeReference(range: CellRange, rowCount: number, columnCount: number): string {
  const [left, right] = [columnLetters(range.startColumn), columnLetters(range.endColumn)];
  const [top, bottom] = [range.startRow + 1, range.endRow + 1];
  const everyRow = range.startRow === 0 && range.endRow === rowCount - 1;
  const everyColumn = range.startColumn === 0 && range.endColumn === columnCount - 1;
  if (everyColumn && rowCount > 1) return `${top}:${bottom}`;
  if (everyRow && rowCount > 1) return `${left}:${right}`;
  const first = `${left}${top}`;
  const last = `${right}${bottom}`;
  return first === last ? first : `${first}:${last}`;
}
