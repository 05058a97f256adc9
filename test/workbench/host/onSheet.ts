/** Runs a batch on the sheet that is shown. */
export async function onSheet<T>(
  use: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  return Excel.run((context) => use(context.workbook.worksheets.getActiveWorksheet(), context));
}
