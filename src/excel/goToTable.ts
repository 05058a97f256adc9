import { cellsAt, type Cells } from '../tables/addressText';
import { goTo } from './goTo';
import type { UndoToken } from './outcomes';
import { PlainProblem } from './plainProblem';
import { asPlainProblem } from './plainWords';

/**
 * Shows a table that was built, wherever its sheet's name and its own name have gone since.
 * @returns the cells selected. Throws PlainProblem when the table is no longer there.
 */
export async function goToTable({ sheetId, definedName, address }: UndoToken): Promise<Cells> {
  try {
    const context = new Excel.RequestContext();
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
    sheet.load('name');
    const named = sheet.names.getItemOrNullObject(definedName).getRangeOrNullObject();
    named.load('address');
    await context.sync();
    if (sheet.isNullObject) throw new PlainProblem('The table is no longer there.');
    const cells = cellsAt(named.isNullObject ? address : named.address, sheet.name);
    await goTo(cells.sheetName, cells.address);
    return cells;
  } catch (error) {
    throw asPlainProblem(error);
  }
}
