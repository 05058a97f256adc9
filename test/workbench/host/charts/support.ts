/** A sheet with services and their figures, and charts of them. */

/** Services, budgets and outturns from A1 on, the names in the first row. */
export const SERVICES = [
  ['Service', 'Budget', 'Outturn'],
  ['Fostering', 100, 120],
  ['Residential', 200, 190],
  ['Short breaks', 50, 50],
];

export async function onServices<T>(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:C4').values = SERVICES;
    await context.sync();
    return work(sheet, context);
  });
}

export function addChart(
  sheet: Excel.Worksheet,
  type: Excel.ChartType = Excel.ChartType.columnClustered,
): Excel.Chart {
  return sheet.charts.add(type, sheet.getRange('A1:C4'), Excel.ChartSeriesBy.columns);
}
