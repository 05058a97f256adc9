import { addressText } from '../tables/addressText';
import type { InsertOutcome } from './outcomes';
import { plainWords } from './plainWords';

/** Excel's code where the text is no formula. */
const notAFormula = 'InvalidArgument';

/**
 * Puts a formula, with its `=`, into the active cell. A cell that holds anything is left as it is unless it is the one
 * that `replace` names, as the outcome `notEmpty` did. Never throws.
 */
export async function insertFormula(
  formula: string,
  options: { replace?: string } = {},
): Promise<InsertOutcome> {
  try {
    const context = new Excel.RequestContext();
    const cell = context.workbook.getActiveCell();
    cell.load('address,formulas,rowIndex,columnIndex');
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load('name');
    await context.sync();
    const { address } = cell;
    if (cell.formulas[0][0] !== '' && options.replace !== address) {
      const message = `${addressText(address)} is not empty. Replace what it holds, or select another cell.`;
      return { kind: 'notEmpty', address, message };
    }
    // By name and place, not the active cell again: the user may have moved on meanwhile.
    const target = context.workbook.worksheets.getItem(sheet.name).getCell(cell.rowIndex, cell.columnIndex);
    target.formulas = [[formula]];
    await context.sync();
    return { kind: 'inserted', address };
  } catch (error) {
    const message =
      error instanceof OfficeExtension.Error && error.code === notAFormula
        ? 'Excel does not accept this formula. Check the brackets, quotes and cells in it, then try again.'
        : plainWords(error);
    return { kind: 'refused', message };
  }
}
