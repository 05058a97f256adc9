import { piecesOf } from './references';

const CELL = /^(\$?)([A-Z]{1,3})(\$?)(\d{1,7})$/i;
const COLUMN = /^(\$?)([A-Z]{1,3})$/i;
const ROW = /^(\$?)(\d{1,7})$/;
const mostRows = 1_048_576;
const mostColumns = 16_384;
const GONE = '#REF!';

/** A formula as Excel has it after copying it down by `rows` and right by `columns`: what has no `$` moves along. */
export function shifted(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  const pieces = piecesOf(formula);
  return pieces
    .map(({ kind, text }, at) => {
      if (kind !== 'place') return text;
      const inRange = pieces[at - 1]?.text === ':' || pieces[at + 1]?.text === ':';
      return shiftedPlace(text, rows, columns, inRange);
    })
    .join('');
}

/** @param inRange one side of a range, where a column or row alone is no name. */
export function shiftedPlace(text: string, rows: number, columns: number, inRange: boolean): string {
  const cell = CELL.exec(text);
  if (cell && columnNumber(cell[2]) <= mostColumns) {
    const [, fixedColumn, letters, fixedRow, digits] = cell;
    const column = movedColumn(fixedColumn, letters, columns);
    const row = movedRow(fixedRow, digits, rows);
    return column === undefined || row === undefined ? GONE : column + row;
  }
  const column = inRange && COLUMN.exec(text);
  if (column) return movedColumn(column[1], column[2], columns) ?? GONE;
  const row = inRange && ROW.exec(text);
  if (row) return movedRow(row[1], row[2], rows) ?? GONE;
  return text;
}

function movedColumn(fixed: string, letters: string, by: number): string | undefined {
  if (fixed || by === 0) return fixed + letters;
  const column = columnNumber(letters) + by;
  return column >= 1 && column <= mostColumns ? lettersOf(column) : undefined;
}

function movedRow(fixed: string, digits: string, by: number): string | undefined {
  if (fixed || by === 0) return fixed + digits;
  const row = Number(digits) + by;
  return row >= 1 && row <= mostRows ? String(row) : undefined;
}

/** Counted from 1. */
function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

function lettersOf(column: number): string {
  const last = String.fromCharCode(65 + ((column - 1) % 26));
  return column <= 26 ? last : lettersOf(Math.floor((column - 1) / 26)) + last;
}
