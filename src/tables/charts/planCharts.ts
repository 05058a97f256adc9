import { bridgeChart } from './bridgeChart';
import { type BridgeColumns, bridgeOfRows } from './bridgeOfRows';
import { type BridgeLines, bridgeOfLines } from './bridgeOfLines';
import { chartName } from './chartName';
import type { ChartPlan, PlannedChart } from './chartPlan';
import type { ChartPlace, ChartTable } from './chartTable';
import { ragBar, type RagCell, type Rating } from './ragBar';
import { varianceBars } from './varianceBars';

/** A chart that is asked for, and the columns or cells it is drawn from. */
export type WantedChart =
  | { kind: 'bridge'; columns: BridgeColumns }
  | ({ kind: 'bridge' } & BridgeLines)
  | { kind: 'varianceBars'; variance: string }
  | { kind: 'ragBar'; savings: Partial<Record<Rating, RagCell>> };

/**
 * Charts one below the other, an empty row between.
 * @param at the top left cell of the first, from 0
 * @param tableName what the table is remembered by; the charts are named after it: `Outturn_x_1 bridge`
 * @returns those that can be made, and for the others why not, in sentences
 */
export function planCharts(
  wanted: readonly WantedChart[],
  table: ChartTable,
  at: { row: number; column: number },
  tableName: string,
): { plans: ChartPlan[]; reasons: string[] } {
  const plans: ChartPlan[] = [];
  const reasons: string[] = [];
  for (const chart of wanted) {
    const last = plans.at(-1)?.block;
    const row = last ? last.row + last.rows + 1 : at.row;
    const planned = planChart(chart, table, {
      row,
      column: at.column,
      name: chartName(tableName, chart.kind),
    });
    if ('plan' in planned) plans.push(planned.plan);
    else reasons.push(planned.reason);
  }
  return { plans, reasons: [...new Set(reasons)] };
}

function planChart(wanted: WantedChart, table: ChartTable, place: ChartPlace): PlannedChart {
  switch (wanted.kind) {
    case 'bridge':
      return bridgeChart(
        table,
        'columns' in wanted ? bridgeOfRows(table, wanted.columns) : bridgeOfLines(table, wanted),
        place,
      );
    case 'varianceBars':
      return varianceBars(table, wanted.variance, place);
    case 'ragBar':
      return ragBar(table, wanted.savings, place);
  }
}
