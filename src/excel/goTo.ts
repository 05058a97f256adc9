import { PlainProblem } from './plainProblem';
import { asPlainProblem } from './plainWords';

/** Shows a sheet and selects cells on it, such as `A3:H12`. Throws PlainProblem when they are no longer there or hidden. */
export async function goTo(sheetName: string, address: string): Promise<void> {
  try {
    const context = new Excel.RequestContext();
    const sheet = context.workbook.worksheets.getItem(sheetName);
    sheet.load('visibility');
    await context.sync();
    if (sheet.visibility !== Excel.SheetVisibility.visible) {
      throw new PlainProblem(
        `The sheet “${sheetName}” is hidden. Right-click a sheet tab, choose Unhide, then try again.`,
      );
    }
    sheet.activate();
    sheet.getRange(address).select();
    await context.sync();
  } catch (error) {
    throw asPlainProblem(error);
  }
}
