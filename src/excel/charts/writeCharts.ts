/** Writes planned charts: their figures and the charts themselves, in the request of the table they are of. */
import { axisLine, ink } from '../../tables/charts/chartColours';
import { type ChartPlan, type ChartPlanSeries, keyCell } from '../../tables/charts/chartPlan';
import { textOn } from '../../tables/settings/contrast';
import { houseStyle } from '../../tables/houseStyle';
import type { Rectangle } from '../../tables/types';

/** Points. */
const sizes = { title: 11, words: 9 };

/** Adds all that writing charts takes to the request; sends nothing. */
export function writeCharts(sheet: Excel.Worksheet, plans: readonly ChartPlan[]): void {
  plans.forEach((plan) => writeChart(sheet, plan));
}

function writeChart(sheet: Excel.Worksheet, plan: ChartPlan): void {
  writeFigures(sheet, plan);
  const chart = sheet.charts.add(plan.type, rangeOf(sheet, plan.source), plan.seriesBy);
  chart.name = plan.name;
  const { area } = plan;
  const last = { ...area, row: area.row + area.rows - 1, rows: 1, columns: 1 };
  chart.setPosition(rangeOf(sheet, { ...last, row: area.row }), rangeOf(sheet, last));
  chart.width = plan.width;
  writeWords(chart, plan);
  writeAxes(chart, plan);
  plan.series.forEach((series, i) => writeSeries(chart.series.getItemAt(i), series));
  const first = chart.series.getItemAt(0);
  first.gapWidth = plan.gapWidth;
  // Bars of one category lie in one line, stacked or not: beside each other they would be half as wide.
  first.overlap = 100;
}

/** A range that Excel need not keep track of: it is used in this request only. */
function rangeOf(sheet: Excel.Worksheet, { row, column, rows, columns }: Rectangle): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rows, columns).untrack();
}

function writeFigures(sheet: Excel.Worksheet, plan: ChartPlan): void {
  const working = rangeOf(sheet, plan.working);
  working.formulas = plan.cells;
  const { color, size } = houseStyle.note;
  if (color !== undefined) working.format.font.color = color;
  if (size !== undefined) working.format.font.size = size;
  for (const { rectangle, format } of plan.numberFormats) {
    // One format for every cell; the type asks for an array, Excel does not.
    rangeOf(sheet, rectangle).numberFormat = format as unknown as string[][];
  }
  for (const heading of plan.headings) rangeOf(sheet, heading).format.font.bold = true;
  rangeOf(sheet, { ...plan.working, row: plan.source.row, rows: 1 }).format.horizontalAlignment = 'Right';
  plan.series.forEach(({ fill }, i) => {
    if (fill === null) return;
    const { format } = rangeOf(sheet, keyCell(plan, i));
    format.fill.color = fill;
    format.font.color = textOn(fill);
  });
}

function writeWords(chart: Excel.Chart, plan: ChartPlan): void {
  const { title, legend } = chart;
  title.setFormula(`=${plan.titleCell}`);
  title.format.font.size = sizes.title;
  title.format.font.bold = true;
  title.format.font.color = ink;
  legend.visible = plan.legend;
  if (!plan.legend) return;
  legend.position = 'Bottom';
  legend.format.font.size = sizes.words;
  legend.format.font.color = ink;
}

/** The figures stand at the bars or in their names, so the axis of figures is not shown. */
function writeAxes(chart: Excel.Chart, plan: ChartPlan): void {
  const { categoryAxis, valueAxis } = chart.axes;
  valueAxis.majorGridlines.visible = false;
  valueAxis.visible = false;
  categoryAxis.reversePlotOrder = plan.topDown;
  categoryAxis.visible = plan.categoryNames;
  if (!plan.categoryNames) return;
  // Beside the bars, not across those that go to the left.
  categoryAxis.tickLabelPosition = 'Low';
  categoryAxis.majorTickMark = 'None';
  categoryAxis.format.line.color = axisLine;
  categoryAxis.format.font.size = sizes.words;
  categoryAxis.format.font.color = ink;
}

function writeSeries(series: Excel.ChartSeries, { fill, edge, labels }: ChartPlanSeries): void {
  if (fill === null) series.format.fill.clear();
  else series.format.fill.setSolidColor(fill);
  if (edge !== null) series.format.line.color = edge;
  else series.format.line.clear();
  series.hasDataLabels = labels !== null;
  if (!labels) return;
  series.dataLabels.showValue = true;
  series.dataLabels.numberFormat = labels.numberFormat;
  series.dataLabels.position = labels.position;
  series.dataLabels.format.font.color = labels.color;
  series.dataLabels.format.font.size = sizes.words;
}
