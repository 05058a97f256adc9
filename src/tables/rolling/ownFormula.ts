/** Whether a formula works on its own table or reads from elsewhere. */
import { cellsAt } from '../addressText';
import { rectangleAt } from '../rectangleAt';
import type { CellValue, Rectangle } from '../types';

const literal = /"(?:[^"]|"")*"/g;
const reference =
  /(?:('(?:[^']|'')+'|[\p{L}\d_.[\]]+)!)?(\$?[A-Z]{1,3}\$?[1-9]\d*(?::\$?[A-Z]{1,3}\$?[1-9]\d*)?)(?![\w(])/gu;
const plain = /^=\s*\+?\s*((?:(?:'(?:[^']|'')+'|[\p{L}\d_.]+)!)?\$?[A-Z]{1,3}\$?[1-9]\d*)\s*$/u;

/** Whether a cell holds a formula: a text that only looks like one is its own value. */
export function isFormula(formula: CellValue, value: CellValue): formula is string {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value;
}

/** Whether everything a formula reads is in the table; a formula without references is a figure somebody worked out. */
export function isOwnFormula(formula: string, sheetName: string, table: Rectangle): boolean {
  const text = formula.replace(literal, '""');
  const references = [...text.matchAll(reference)];
  // Columns of a table in Excel's sense, and names: not a cell of elsewhere that can be told.
  if (references.length === 0) return /[\p{L}_][\p{L}\d_.]*\[|\[@/u.test(text);
  return references.every(([whole]) => {
    const cells = cellsAt(whole, sheetName);
    const area = rectangleAt(cells.address);
    return area !== null && cells.sheetName.toLowerCase() === sheetName.toLowerCase() && isIn(table, area);
  });
}

/** The cell a formula merely repeats, such as `='Table 4'!F5`; null for any other formula. */
export function repeatedCell(
  formula: string,
  sheetName: string,
): { sheetName: string; row: number; column: number } | null {
  const address = plain.exec(formula)?.[1];
  if (address === undefined) return null;
  const cells = cellsAt(address, sheetName);
  const area = rectangleAt(cells.address);
  return area && { sheetName: cells.sheetName, row: area.row, column: area.column };
}

function isIn(table: Rectangle, { row, column, rows, columns }: Rectangle): boolean {
  return (
    row >= table.row &&
    column >= table.column &&
    row + rows <= table.row + table.rows &&
    column + columns <= table.column + table.columns
  );
}
