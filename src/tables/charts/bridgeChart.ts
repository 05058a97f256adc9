import { numberFormat } from '../display';
import type { Rectangle } from '../types';
import { type BridgeColumns, bridgeSize, planBridge } from './bridgeWorking';
import { toneFills, totalFill } from './chartColours';
import { chartLayout, chartWidth, mostBars } from './chartLayout';
import type { ChartPlanSeries, PlannedChart } from './chartPlan';
import type { ChartPlace, ChartTable } from './chartTable';
import { figuresNow, moneyText, overAndUnder, varianceWords } from './chartWords';
import { titleReference } from './titleReference';

/** More names than these do not stand side by side: the bridge then goes downwards. */
const mostColumns = 7;

/**
 * The bridge from budget to outturn: the budget, a step up or down for the variance of each row, the outturn. Where the
 * steps are small beside the budget, the bars do not start at nil, and the title says where. A last step takes what the
 * variances of the rows do not explain, where there is any.
 */
export function bridgeChart(table: ChartTable, keys: BridgeColumns, place: ChartPlace): PlannedChart {
  const { rows, total, columns } = table;
  const missing = Object.values(keys).some((key: string) => columns[key] === undefined);
  if (missing || !total || rows.length === 0) {
    return { reason: 'A bridge needs budgets, outturns and variances with their totals.' };
  }
  if (rows.length > mostBars) {
    return {
      reason: `A chart of ${rows.length} rows cannot be read, so none of more than ${mostBars} is made.`,
    };
  }
  const variances = rows.map(({ label, figures }) => ({ label, figure: figures[keys.variance] ?? 0 }));
  const [budget, outturn] = [total.figures[keys.budget] ?? 0, total.figures[keys.outturn] ?? 0];
  const rest = variances.reduce((left, { figure }) => left - figure, outturn - budget);
  const hasRest = moneyText(rest, table) !== '-';
  const steps = rows.length + (hasRest ? 1 : 0);
  const upright = steps + 2 <= mostColumns;
  const height = upright ? 280 : 70 + (steps + 2) * 22;
  const at = bridgeSize(steps);
  const { block, area, working } = chartLayout(place, height, at.rows, at.columns);
  const parts = planBridge(table, keys, working, hasRest);
  const fills = toneFills(table.colours);
  const bars = (fill: string | null): ChartPlanSeries => ({ fill, edge: null, labels: null });
  const figures: Rectangle = { ...working, column: working.column + 1, columns: working.columns - 1 };
  return {
    plan: {
      kind: 'bridge',
      name: place.name,
      type: upright ? 'ColumnStacked' : 'BarStacked',
      block,
      area,
      width: chartWidth,
      working,
      cells: parts.cells,
      numberFormats: [
        { rectangle: figures, format: numberFormat('money', table.unit, table.millionDecimals) },
      ],
      headings: parts.headings,
      source: parts.source,
      seriesBy: 'Columns',
      series: [
        bars(null),
        bars(totalFill),
        bars(fills.adverse),
        bars(fills.adverse),
        bars(fills.favourable),
        bars(fills.favourable),
      ],
      titleCell: titleReference(table.sheetName, parts.titleRow, place.column),
      title: parts.title,
      altText: {
        title: 'Budget to outturn',
        description: `Bridge from the budget of ${moneyText(budget, table)} to the outturn of ${moneyText(outturn, table)}, ${table.unit}: ${varianceWords(outturn - budget, table)}. ${overAndUnder(variances, table)} ${figuresNow}`,
      },
      legend: false,
      topDown: !upright,
      categoryNames: true,
      gapWidth: upright ? 40 : 50,
    },
  };
}
