import type { Cells } from '../../tables/addressText';
import type { SheetCells } from '../../tables/checking/sheetCells';
import { PlainProblem } from '../plainProblem';
import { asPlainProblem } from '../plainWords';

/** Cells to round, and what could stand in the way. */
export interface RoundingReading {
  cells: SheetCells;
  sheetId: string;
  sheetProtected: boolean;
  /** Some of the cells are locked. */
  locked: boolean;
  /** Some rows or columns are hidden, by a filter or by hand. */
  hidden: boolean;
}

const nothingThere = 'The selected cells are empty. Select the table with its totals.';

/**
 * Reads cells with their formulas and formats; of one cell the block of filled cells it belongs to, of whole columns the
 * part in use. One round trip. Throws PlainProblem, in words for the user, when nothing can be read.
 */
export async function readRoundingSource(
  { sheetName, address }: Cells,
  oneCell: boolean,
): Promise<RoundingReading> {
  try {
    const context = new Excel.RequestContext();
    const sheet = context.workbook.worksheets.getItem(sheetName);
    sheet.load('id');
    const { protection } = sheet;
    protection.load('protected');
    const named = sheet.getRange(address);
    const range = (oneCell ? named.getSurroundingRegion() : named).getUsedRangeOrNullObject(true);
    range.load(
      'rowIndex,columnIndex,rowCount,columnCount,values,formulas,text,valueTypes,numberFormat,rowHidden,columnHidden',
    );
    range.format.protection.load('locked');
    await context.sync();
    if (range.isNullObject) throw new PlainProblem(nothingThere);
    return {
      cells: {
        sheetName,
        row: range.rowIndex,
        column: range.columnIndex,
        values: range.values,
        formulas: range.formulas,
        texts: range.text,
        numberFormats: range.numberFormat,
        errors: range.valueTypes.map((row) => row.map((type) => type === Excel.RangeValueType.error)),
        hiddenRows: range.values.map(() => false),
        hiddenColumns: range.values[0].map(() => false),
      },
      sheetId: sheet.id,
      sheetProtected: protection.protected,
      // Excel answers null where some are locked, or hidden, and some are not.
      locked: range.format.protection.locked !== false,
      hidden: range.rowHidden !== false || range.columnHidden !== false,
    };
  } catch (error) {
    throw asPlainProblem(error);
  }
}
