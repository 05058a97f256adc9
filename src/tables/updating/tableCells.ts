import type { BuiltTable } from '../builtTable';
import type { CellValue } from '../types';

/** A built table with what its cells hold now. */
export interface TableCells {
  built: BuiltTable;
  /** Formulas and values from the heading row on, also of the rows below the table; one inner array a row, from its left edge. */
  cells: CellValue[][];
}

/** A cell of ours that is to be written anew. Row and column of the sheet, from 0. */
export interface CellUpdate {
  row: number;
  column: number;
  before: CellValue;
  after: CellValue;
}

/** The cell of a row of the sheet at a position of the table; '' beyond what was read. */
export function cellAt({ built, cells }: TableCells, row: number, position: number): CellValue {
  return cells[row - built.table.row]?.[position] ?? '';
}

/** What a cell holds, however Excel spells it: an apostrophe before text, quotes, spaces and case do not matter. */
export function comparable(cell: unknown): string {
  return String(cell).replace(/['\s]/g, '').toUpperCase();
}
