/** Takes away what was written of a table, whole or in part. */
import { removeCharts } from './charts/removeCharts';

/** What was written of a table, and where. */
export interface Written {
  /** Name or id of the sheet. */
  sheet: string;
  /** True: the sheet was made for the table and goes with it. */
  ownSheet: boolean;
  /** The block on the sheet: `A1:H14`. */
  address: string;
  definedName: string;
  /** Names of its charts. */
  charts: string[];
  /** Widths the columns of the block had on the user's own sheet, in points, from the left. */
  columnWidths: number[];
  /** Where the user was. */
  returnTo: { sheetName: string; address: string };
}

/** Two round trips, three where charts stand on the user's own sheet. What is no longer there, or never came to be, is passed over. */
export async function takeAway(context: Excel.RequestContext, written: Written): Promise<void> {
  const { worksheets } = context.workbook;
  const sheet = worksheets.getItemOrNullObject(written.sheet);
  sheet.load('name');
  const before = worksheets.getItemOrNullObject(written.returnTo.sheetName);
  before.load('visibility');
  const name = sheet.names.getItemOrNullObject(written.definedName);
  name.load('name');
  await context.sync();

  if (!sheet.isNullObject) {
    if (!name.isNullObject) name.delete();
    if (written.ownSheet) sheet.delete();
    else {
      await removeCharts(context, sheet, written.charts);
      const block = sheet.getRange(written.address);
      block.conditionalFormats.clearAll();
      block.clear('All');
      written.columnWidths.forEach((width, i) => {
        block.getColumn(i).format.columnWidth = width;
      });
    }
  }
  if (!before.isNullObject && before.visibility === Excel.SheetVisibility.visible) {
    before.activate();
    before.getRange(written.returnTo.address).select();
  }
  await context.sync();
}
