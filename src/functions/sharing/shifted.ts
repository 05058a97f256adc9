import { piecesOf } from './references';

const CELL = /^(\$?)([A-Z]{1,3})(\$?)(\d{1,7})$/i;
const COLUMN = /^(\$?)([A-Z]{1,3})$/i;
const ROW = /^(\$?)(\d{1,7})$/;
const mostRows = 1_048_576;
const mostColumns = 16_384;
const GONE = '#REF!';

/** Where rows and columns have gone, counted from 1. `fixed`: it is written with a `$`. */
export interface Moves {
  row(row: number, fixed: boolean): number;
  column(column: number, fixed: boolean): number;
}

/** A formula as Excel has it after copying it down by `rows` and right by `columns`: what has no `$` moves along. */
export function shifted(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  const moves: Moves = {
    row: (row, fixed) => (fixed ? row : row + rows),
    column: (column, fixed) => (fixed ? column : column + columns),
  };
  return withMoves(
    formula,
    () => moves,
    (sheet) => sheet,
  );
}

/**
 * A formula after what it refers to has moved.
 * @param movesOn how things have moved on a sheet, as it is written; '' is the formula's own.
 * @param renamed what a sheet is called by now, both as formulas write it.
 */
export function withMoves(
  formula: string,
  movesOn: (sheet: string) => Moves,
  renamed: (sheet: string) => string,
): string {
  const pieces = piecesOf(formula);
  return pieces
    .map(({ kind, text, sheet }, at) => {
      if (kind === 'sheet') return renamed(text);
      if (kind === 'rest') return text;
      const inRange = pieces[at - 1]?.text === ':' || pieces[at + 1]?.text === ':';
      return movedPlace(text, movesOn(sheet), inRange);
    })
    .join('');
}

/** @param inRange one side of a range, where a column or row alone is no name. */
export function movedPlace(text: string, moves: Moves, inRange: boolean): string {
  const cell = CELL.exec(text);
  if (cell && columnNumber(cell[2]) <= mostColumns) {
    const column = movedColumn(cell[1], cell[2], moves);
    const row = movedRow(cell[3], cell[4], moves);
    return column === undefined || row === undefined ? GONE : column + row;
  }
  const column = inRange && COLUMN.exec(text);
  if (column) return movedColumn(column[1], column[2], moves) ?? GONE;
  const row = inRange && ROW.exec(text);
  if (row) return movedRow(row[1], row[2], moves) ?? GONE;
  return text;
}

function movedColumn(dollar: string, letters: string, moves: Moves): string | undefined {
  const before = columnNumber(letters);
  const column = moves.column(before, dollar !== '');
  if (column === before) return dollar + letters;
  return column >= 1 && column <= mostColumns ? dollar + lettersOf(column) : undefined;
}

function movedRow(dollar: string, digits: string, moves: Moves): string | undefined {
  const row = moves.row(Number(digits), dollar !== '');
  return row >= 1 && row <= mostRows ? dollar + String(row) : undefined;
}

function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

function lettersOf(column: number): string {
  const last = String.fromCharCode(65 + ((column - 1) % 26));
  return column <= 26 ? last : lettersOf(Math.floor((column - 1) / 26)) + last;
}
