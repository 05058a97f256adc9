import type { Cells } from '../tables/addressText';
import { PlainProblem } from './plainProblem';
import { asPlainProblem } from './plainWords';

/** Cells that something is to be done to, and what could stand in the way. */
export interface FilledCells {
  /** With its position, size, values, formulas and number formats; where asked for, its texts. */
  range: Excel.Range;
  /** True where the cell holds an error value. */
  errors: boolean[][];
  sheetId: string;
  sheetProtected: boolean;
  /** Some of the cells are locked. */
  locked: boolean;
  /** Some rows or columns are hidden, by a filter or by hand. */
  hidden: boolean;
}

/**
 * Reads cells with their formulas and formats; of one cell the block of filled cells it belongs to, of whole columns the
 * part in use. One round trip. Throws PlainProblem, in words for the user, when nothing can be read.
 * @param nothingThere what to say of empty cells.
 * @param texts whether the cells are read as shown, too.
 */
export async function readFilledCells(
  { sheetName, address }: Cells,
  oneCell: boolean,
  nothingThere: string,
  { texts }: { texts: boolean },
): Promise<FilledCells> {
  try {
    const context = new Excel.RequestContext();
    const sheet = context.workbook.worksheets.getItem(sheetName);
    sheet.load('id');
    const { protection } = sheet;
    protection.load('protected');
    const named = sheet.getRange(address);
    const range = (oneCell ? named.getSurroundingRegion() : named).getUsedRangeOrNullObject(true);
    range.load(
      'rowIndex,columnIndex,rowCount,columnCount,values,formulas,valueTypes,numberFormat,rowHidden,columnHidden',
    );
    if (texts) range.load('text');
    range.format.protection.load('locked');
    await context.sync();
    if (range.isNullObject) throw new PlainProblem(nothingThere);
    return {
      range,
      errors: range.valueTypes.map((row) => row.map((type) => type === Excel.RangeValueType.error)),
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
