import type { Cells } from '../../tables/addressText';
import type { CleanSource } from '../../tables/cleaning/cleanFigures';
import { PlainProblem } from '../plainProblem';
import { asPlainProblem } from '../plainWords';

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

/**
 * Reads cells with their formulas and formats; of one cell the block of filled cells it belongs to, of whole columns the
 * part in use. One round trip. Throws PlainProblem, in words for the user, when nothing can be read.
 */
export async function readCleanSource(
  { sheetName, address }: Cells,
  oneCell: boolean,
): Promise<CleanReading> {
  try {
    const context = new Excel.RequestContext();
    const sheet = context.workbook.worksheets.getItem(sheetName);
    sheet.load('id');
    const { protection } = sheet;
    protection.load('protected');
    const named = sheet.getRange(address);
    const cells = (oneCell ? named.getSurroundingRegion() : named).getUsedRangeOrNullObject(true);
    cells.load(
      'rowIndex,columnIndex,rowCount,columnCount,values,formulas,valueTypes,numberFormat,rowHidden,columnHidden',
    );
    cells.format.protection.load('locked');
    await context.sync();
    if (cells.isNullObject) throw new PlainProblem(nothingThere);
    return {
      source: {
        sheetName,
        row: cells.rowIndex,
        column: cells.columnIndex,
        rows: cells.rowCount,
        columns: cells.columnCount,
        values: cells.values,
        formulas: cells.formulas,
        errors: cells.valueTypes.map((row) => row.map((type) => type === Excel.RangeValueType.error)),
        formats: cells.numberFormat,
      },
      sheetId: sheet.id,
      // Excel answers null where some are locked, or hidden, and some are not.
      locked: protection.protected && cells.format.protection.locked !== false,
      hidden: cells.rowHidden !== false || cells.columnHidden !== false,
    };
  } catch (error) {
    throw asPlainProblem(error);
  }
}
