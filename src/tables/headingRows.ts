/** Rows of a grid seen as rows of headings. */
import { readFigure } from '../domain/readFigure';
import { headingKey, headingUnit } from './headingWords';
import { isBlank } from './readCell';
import type { CellValue, SourceGrid } from './types';

export interface NumberedRow {
  /** Counted from the grid's first row: negative above it. */
  index: number;
  cells: CellValue[];
}

/** All rows, those above the grid first. */
export function numberedRows(grid: SourceGrid): NumberedRow[] {
  const above = (grid.above ?? []).map((cells, i, all) => ({ index: i - all.length, cells }));
  return [...above, ...grid.values.map((cells, index) => ({ index, cells }))];
}

/** The cells as texts on one line. */
export function textsOf({ cells }: NumberedRow): string[] {
  return cells.map((cell) => String(cell).replace(/\s+/g, ' ').trim());
}

export function filledCells({ cells }: NumberedRow): CellValue[] {
  return cells.filter((cell) => !isBlank(cell));
}

function isUnit(cell: CellValue): boolean {
  if (typeof cell !== 'string') return false;
  return cell.trim() === '%' || (headingUnit(cell) !== undefined && headingKey(cell) === '');
}

/** 2023 stands above a column as its year. */
function isYear(cell: CellValue): boolean {
  return typeof cell === 'number' && Number.isInteger(cell) && cell >= 1990 && cell < 2100;
}

/** A figure, or a text that stands for one: then the row is no heading row. */
export function isFigure(cell: CellValue): boolean {
  if (typeof cell !== 'string') return true;
  if (isUnit(cell)) return false;
  return !isBlank(cell) && readFigure(cell).kind !== 'notAFigure';
}

/** Whether a row holds words, and no figures but years. */
export function isWords(row: NumberedRow | undefined): row is NumberedRow {
  if (!row) return false;
  const filled = filledCells(row);
  if (filled.length === 0 || filled.every(isYear)) return false;
  return filled.every((cell) => isYear(cell) || !isFigure(cell));
}

/** A row of nothing but units, below the headings they belong to. */
export function isUnitsOnly(row: NumberedRow | undefined): row is NumberedRow {
  return row !== undefined && filledCells(row).length > 0 && filledCells(row).every(isUnit);
}

/** Each text with the one below it. */
export function joined(upper: readonly string[], lower: readonly string[]): string[] {
  return upper.map((text, column) => `${text} ${lower[column]}`.trim());
}

/**
 * The upper texts carried to the right, each until the next, over the columns that have a text below: `Budget` above
 * `Number | Annual cost | Weeks` is over all three, as in merged cells.
 */
export function carried(upper: readonly string[], lower: readonly string[]): string[] {
  let group = '';
  return upper.map((text, column) => {
    if (text !== '') group = text;
    return lower[column] === '' ? text : group;
  });
}
