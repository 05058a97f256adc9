/** Charts written into a workbook. */
import { describeCharts } from '../../../src/excel/charts/describeCharts';
import { writeCharts } from '../../../src/excel/charts/writeCharts';
import type { ChartPlan } from '../../../src/tables/charts/chartPlan';
import { planCharts, type WantedChart } from '../../../src/tables/charts/planCharts';
import { bridgeKeys, cellsOf, type Figures, prevention, tableOf } from '../../tables/charts/support';

/** All three charts of a table of services, one below the other; the savings stand in F2 to I2. */
export function chartsOf(figures: readonly Figures[] = prevention): ChartPlan[] {
  const cell = (column: number, figure: number) => ({ row: 1, column, figure });
  const savings = { red: cell(5, 120), amber: cell(6, 340), green: cell(7, 610), blue: cell(8, 55) };
  const wanted: WantedChart[] = [
    { kind: 'bridge', columns: bridgeKeys },
    { kind: 'varianceBars', variance: 'variance' },
    { kind: 'ragBar', savings },
  ];
  return planCharts(wanted, tableOf(figures), { row: figures.length + 3, column: 0 }, 'Table').plans;
}

/** Writes the table and its charts on the sheet looked at. */
export async function writeAll(figures: readonly Figures[] = prevention): Promise<ChartPlan[]> {
  const plans = chartsOf(figures);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const cells = cellsOf(figures);
    sheet.getRangeByIndexes(0, 0, cells.length, 4).formulas = cells;
    sheet.getRange('F1:I2').values = [
      ['Red', 'Amber', 'Green', 'Blue'],
      [120, 340, 610, 55],
    ];
    sheet.getRange('A:A').format.columnWidth = 180;
    writeCharts(sheet, plans);
    await context.sync();
    await describeCharts(context, sheet, plans);
  });
  return plans;
}
