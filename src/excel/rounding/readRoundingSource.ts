import type { Cells } from '../../tables/addressText';
import type { SheetCells } from '../../tables/checking/sheetCells';
import { readFilledCells, type FilledCells } from '../readFilledCells';

/** Cells to round, and what could stand in the way. */
export interface RoundingReading extends Omit<FilledCells, 'range' | 'errors'> {
  cells: SheetCells;
}

const nothingThere = 'The selected cells are empty. Select the table with its totals.';

/** Reads cells to round as readFilledCells does. */
export async function readRoundingSource(named: Cells, oneCell: boolean): Promise<RoundingReading> {
  const { range, errors, ...inTheWay } = await readFilledCells(named, oneCell, nothingThere, { texts: true });
  return {
    cells: {
      sheetName: named.sheetName,
      row: range.rowIndex,
      column: range.columnIndex,
      values: range.values,
      formulas: range.formulas,
      texts: range.text,
      numberFormats: range.numberFormat,
      errors,
      hiddenRows: range.values.map(() => false),
      hiddenColumns: range.values[0].map(() => false),
    },
    ...inTheWay,
  };
}
