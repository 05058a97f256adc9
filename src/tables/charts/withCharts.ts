import type { TablePlan } from '../plan';
import { widthInPoints } from '../widthInPoints';
import type { ChartSpecification } from '../specification';
import type { CellValue, MoneyUnit } from '../types';
import type { ChartPlan } from './chartPlan';
import { chartTable, type ChartTable } from './chartTable';
import { planCharts, type WantedChart } from './planCharts';
import type { RagCell } from './ragBar';

/**
 * The plan with charts below the table, after an empty row and under its names: they are written, undone and looked out
 * for with it, and on a sheet of their own printed with it, without their figures. A chart that cannot be made is left out,
 * and why is among the notices.
 */
export function withCharts(
  plan: TablePlan,
  charts: readonly ChartSpecification[],
  money: { unit: MoneyUnit; millionDecimals: number },
): TablePlan {
  if (charts.length === 0) return plan;
  const table = chartTable(plan, money);
  const at = { row: plan.block.row + plan.block.rows + 1, column: table.labelColumn };
  const wanted = charts.map((chart) => wantedChart(chart, table));
  const { plans, reasons } = planCharts(wanted, table, at, plan.name.name);
  const notices = [...plan.notices, ...reasons];
  return plans.length === 0
    ? { ...plan, notices }
    : { ...plan, ...widened(plan, plans), charts: plans, print: printed(plan, plans), notices };
}

/** A column that the plan says nothing of, in characters. */
const usualWidth = 8.43;

/** From the title to the last chart: as wide as the table and its charts. */
function printed(
  { print, block, columnWidths }: TablePlan,
  charts: readonly ChartPlan[],
): TablePlan['print'] {
  if (!print) return null;
  const bottom = Math.max(...charts.map(({ area }) => area.row + area.rows));
  const widthOf = (column: number): number =>
    widthInPoints(columnWidths.find((each) => each.column === column)?.characters ?? usualWidth);
  const [{ area, width }] = charts;
  let right = area.column;
  for (let covered = 0; covered < width; right += 1) covered += widthOf(right);
  const columns = Math.max(block.columns, right - block.column);
  return { ...print, area: { ...block, rows: bottom - block.row, columns } };
}

/** The colours of the savings stand in the total row. */
function wantedChart(chart: ChartSpecification, { total, columns }: ChartTable): WantedChart {
  if (chart.kind !== 'ragBar') return chart;
  const cells = Object.entries(chart.savings).flatMap(([rating, key]): [string, RagCell][] => {
    const column = columns[key];
    if (!total || column === undefined) return [];
    return [[rating, { row: total.row, column, figure: total.figures[key] ?? 0 }]];
  });
  return { kind: 'ragBar', savings: Object.fromEntries(cells) };
}

/** The block and its cells with those of the charts. */
function widened(
  { block, cells }: TablePlan,
  charts: readonly ChartPlan[],
): Pick<TablePlan, 'block' | 'cells'> {
  const places = [block, ...charts.flatMap(({ area, working }) => [area, working])];
  const all = {
    ...block,
    rows: Math.max(...places.map(({ row, rows }) => row + rows)) - block.row,
    columns: Math.max(...places.map(({ column, columns }) => column + columns)) - block.column,
  };
  const grid = Array.from({ length: all.rows }, () => Array<CellValue>(all.columns).fill(''));
  const put = (from: CellValue[][], row: number, column: number): void =>
    from.forEach((line, i) => line.forEach((cell, j) => (grid[row + i][column + j] = cell)));
  put(cells, 0, 0);
  for (const { working, cells: figures } of charts) {
    put(figures, working.row - block.row, working.column - block.column);
  }
  return { block: all, cells: grid };
}
