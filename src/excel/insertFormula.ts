import { addressText } from '../tables/addressText';
import type { InsertOutcome } from './outcomes';
import { plainWords } from './plainWords';

/**
 * Puts a formula, with its `=`, into the active cell. A cell that holds anything is left as it is unless `replace` is
 * given. Never throws.
 */
export async function insertFormula(
  formula: string,
  options: { replace?: boolean } = {},
): Promise<InsertOutcome> {
  try {
    const context = new Excel.RequestContext();
    const cell = context.workbook.getActiveCell();
    cell.load('address,formulas,rowIndex,columnIndex');
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load('name');
    await context.sync();
    const { address } = cell;
    if (cell.formulas[0][0] !== '' && !options.replace) {
      const message = `${addressText(address)} is not empty. Replace what it holds, or select another cell.`;
      return { kind: 'notEmpty', address, message };
    }
    // By name and place, not the active cell again: the user may have moved on meanwhile.
    const target = context.workbook.worksheets.getItem(sheet.name).getCell(cell.rowIndex, cell.columnIndex);
    target.formulas = [[formula]];
    await context.sync();
    return { kind: 'inserted', address };
  } catch (error) {
    return { kind: 'refused', message: plainWords(error) };
  }
}
