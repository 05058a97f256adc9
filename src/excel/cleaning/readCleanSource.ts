import type { Cells } from '../../tables/addressText';
import type { CleanSource } from '../../tables/cleaning/cleanFigures';
import { readFilledCells } from '../readFilledCells';
import { rectangleOf } from '../rectangleOf';

/** Cells to clean, and what could stand in the way. */
export interface CleanReading {
  source: CleanSource;
  sheetId: string;
  /** The sheet is protected and some of the cells are locked. */
  locked: boolean;
  /** Some rows or columns are hidden, by a filter or by hand. */
  hidden: boolean;
}

const nothingThere = 'The selected cells are empty. Select the cells that you pasted.';

/** Reads cells to clean as readFilledCells does. */
export async function readCleanSource(cells: Cells, oneCell: boolean): Promise<CleanReading> {
  const { range, errors, sheetId, sheetProtected, locked, hidden } = await readFilledCells(
    cells,
    oneCell,
    nothingThere,
    { texts: false },
  );
  return {
    source: {
      sheetName: cells.sheetName,
      ...rectangleOf(range),
      values: range.values,
      formulas: range.formulas,
      errors,
      formats: range.numberFormat,
    },
    sheetId,
    locked: sheetProtected && locked,
    hidden,
  };
}
