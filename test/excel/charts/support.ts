/** Charts written into a workbook. */
import { describeCharts } from '../../../src/excel/charts/describeCharts';
import { writeCharts } from '../../../src/excel/charts/writeCharts';
import { bridgeChart } from '../../../src/tables/charts/bridgeChart';
import type { ChartPlan, PlannedChart } from '../../../src/tables/charts/chartPlan';
import { ragBar } from '../../../src/tables/charts/ragBar';
import { varianceBars } from '../../../src/tables/charts/varianceBars';
import { bridgeKeys, cellsOf, type Figures, prevention, tableOf } from '../../tables/charts/support';

export function planOf(planned: PlannedChart): ChartPlan {
  if (!('plan' in planned)) throw new Error(planned.reason);
  return planned.plan;
}

/** All three charts of a table of services, one below the other; the savings stand in F1 to I2. */
export function chartsOf(figures: readonly Figures[] = prevention): ChartPlan[] {
  const table = tableOf(figures);
  const bridge = planOf(
    bridgeChart(table, bridgeKeys, { row: figures.length + 3, column: 0, name: 'Bridge' }),
  );
  const below = (plan: ChartPlan): number => plan.block.row + plan.block.rows + 1;
  const bars = planOf(varianceBars(table, 'variance', { row: below(bridge), column: 0, name: 'Variances' }));
  const cell = (column: number, figure: number) => ({ row: 1, column, figure });
  const savings = { red: cell(5, 120), amber: cell(6, 340), green: cell(7, 610), blue: cell(8, 55) };
  const rag = planOf(
    ragBar({ ...table, title: 'Savings' }, savings, { row: below(bars), column: 0, name: 'RAG' }),
  );
  return [bridge, bars, rag];
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
