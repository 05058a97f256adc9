/** What the cells of a chart come to in an independent engine. */
import type { ChartPlan, PlannedChart } from '../../../src/tables/charts/chartPlan';
import type { CellValue } from '../../../src/tables/types';
import { newIronCalcModel } from '../ironcalc';

export function planOf(planned: PlannedChart): ChartPlan {
  if (!('plan' in planned)) throw new Error(planned.reason);
  return planned.plan;
}

/** The cells the chart is drawn from, headings and names included, after table and chart were written and reckoned. */
export function reckoned(table: CellValue[][], plan: ChartPlan): { source: CellValue[][]; title: string } {
  const model = newIronCalcModel();
  const write = (cells: CellValue[][], top: number, left: number): void =>
    cells.forEach((row, r) =>
      row.forEach((cell, c) => {
        if (cell !== '') model.setUserInput(0, top + r + 1, left + c + 1, String(cell));
      }),
    );
  write(table, 0, 0);
  write(plan.cells, plan.working.row, plan.working.column);
  model.evaluate();
  const read = (row: number, column: number): CellValue => {
    const text = model.getFormattedCellValue(0, row + 1, column + 1);
    return text !== '' && Number.isFinite(Number(text)) ? Number(text) : text;
  };
  const { row, column, rows, columns } = plan.source;
  return {
    source: Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (_unused, c) => read(row + r, column + c)),
    ),
    title: String(read(plan.working.row + 1, plan.working.column)),
  };
}
