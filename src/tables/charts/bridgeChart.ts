import { numberFormat } from '../display';
import type { Rectangle } from '../types';
import type { BridgeFigure, BridgeOf } from './bridgeParts';
import { bridgeSize, planBridge } from './bridgeWorking';
import { totalFill } from './chartColours';
import { chartLayout, chartWidth, mostBars } from './chartLayout';
import type { ChartPlanSeries, PlannedChart } from './chartPlan';
import type { ChartPlace, ChartTable } from './chartTable';
import { figuresNow, moneyText, overAndUnder, spokenMoney, varianceWords } from './chartWords';
import { seriesColours } from './seriesColours';
import { titleReference } from './titleReference';

/** More names than these do not stand side by side: the bridge then goes downwards. */
const mostColumns = 7;

/**
 * The bridge from budget to outturn: the budget, a step up or down for the variance of each row or for each component, the
 * outturn. Where the steps are small beside the budget, the bars do not start at nil, and the title says where. A last step
 * takes what the others do not explain, where there is any.
 */
export function bridgeChart(table: ChartTable, parts: BridgeOf, place: ChartPlace): PlannedChart {
  if ('reason' in parts) return parts;
  const { start, steps, end } = parts;
  const { rows } = table;
  if (rows.length > mostBars) {
    return {
      reason: `A chart of ${rows.length} rows cannot be read, so none of more than ${mostBars} is made.`,
    };
  }
  const rest = steps.reduce((left, { figure }) => left - figure, end.figure - start.figure);
  const hasRest = moneyText(rest, table) !== '-';
  const bars = steps.length + (hasRest ? 1 : 0) + 2;
  const upright = bars <= mostColumns;
  const height = upright ? 280 : 70 + bars * 22;
  const at = bridgeSize(bars);
  const { area, working } = chartLayout(place, height, at.rows, at.columns);
  const drawn = planBridge(table, parts, working, hasRest);
  const series = (fill: string | null): ChartPlanSeries => ({ fill, edge: null, labels: null });
  const figures: Rectangle = { ...working, column: working.column + 1, columns: working.columns - 1 };
  return {
    plan: {
      kind: 'bridge',
      name: place.name,
      type: upright ? 'ColumnStacked' : 'BarStacked',
      area,
      width: chartWidth,
      working,
      cells: drawn.cells,
      numberFormats: [
        { rectangle: figures, format: numberFormat('money', table.unit, table.millionDecimals) },
      ],
      headings: drawn.headings,
      source: drawn.source,
      seriesBy: 'Columns',
      series: [
        series(null),
        series(totalFill),
        ...(['adverse', 'adverse', 'favourable', 'favourable'] as const).map((tone) =>
          series(seriesColours(tone, table.colours).fill),
        ),
      ],
      titleCell: titleReference(table.sheetName, drawn.titleRow, place.column),
      title: drawn.title,
      altText: {
        title: `${start.label} to ${end.label.toLowerCase()}`,
        description: `Bridge from the ${levelWords(start, table)} to the ${levelWords(end, table)}, ${table.unit}: ${varianceWords(end.figure - start.figure, table)}. ${overAndUnder(steps, table, parts.words)} ${figuresNow}`,
      },
      legend: false,
      topDown: !upright,
      categoryNames: true,
      gapWidth: upright ? 40 : 50,
    },
  };
}

/** `budget of 10,789` */
function levelWords({ label, figure }: BridgeFigure, table: ChartTable): string {
  return `${label.toLowerCase()} of ${spokenMoney(figure, table)}`;
}
