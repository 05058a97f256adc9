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

/** Charts that can be made, and for the others why not, in sentences. */
export interface PlannedCharts {
  plans: ChartPlan[];
  reasons: string[];
}

/**
 * Charts one below the other, an empty row between, and below them all the figures they are drawn from: so that a page can
 * end before those.
 * @param at the top left cell of the first, from 0
 * @param tableName what the table is remembered by; the charts are named after it: `Outturn_x_1 bridge`
 */
export function planCharts(
  wanted: readonly WantedChart[],
  table: ChartTable,
  at: { row: number; column: number },
  tableName: string,
): PlannedCharts {
  const planned = (chart: WantedChart, row: number, figuresRow: number): PlannedChart =>
    planChart(chart, table, { row, column: at.column, figuresRow, name: chartName(tableName, chart.kind) });
  // How large they are is not known before they are planned; where they stand makes no difference to that.
  const tried = wanted.map((chart) => ({ chart, ...sizeOf(planned(chart, at.row, at.row)) }));
  const drawn = tried.filter(({ reason }) => reason === undefined);
  const rowsOf = (heights: readonly number[], first: number): number[] =>
    heights.map((_, i) => heights.slice(0, i).reduce((row, rows) => row + rows + 1, first));
  const charts = drawn.map(({ height }) => height);
  const rows = rowsOf(charts, at.row);
  const below = rowsOf([...charts, 0], at.row)[charts.length];
  const figures = rowsOf(
    drawn.map(({ figures: size }) => size),
    below,
  );
  const plans = drawn.flatMap(({ chart }, i) => {
    const made = planned(chart, rows[i], figures[i]);
    return 'plan' in made ? [made.plan] : [];
  });
  return { plans, reasons: [...new Set(tried.flatMap(({ reason }) => reason ?? []))] };
}

/** Rows it takes, and its figures. */
function sizeOf(planned: PlannedChart): { height: number; figures: number; reason?: string } {
  if ('reason' in planned) return { height: 0, figures: 0, reason: planned.reason };
  return { height: planned.plan.area.rows, figures: planned.plan.working.rows };
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
