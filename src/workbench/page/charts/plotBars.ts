import type { ChartData, ChartSeriesData } from '../../charts/chartData';
import { isStacked } from '../../charts/newChart';
import type { ChartValues, SeriesValues } from '../../host/grid/chartValues';
import { displayText } from '../../host/grid/text';
import { seriesColour } from './colours';
import type { Box, Mark } from './marks';
import { lookOf, stackedText } from './words';
import type { ValueScale } from './valueScale';

/** A bar: from and to along the categories, as shares of the axis, and the figures it reaches between. */
interface Bar {
  from: number;
  to: number;
  low: number;
  high: number;
  figure: number;
}

/** The bars or columns of a chart, with their labels. */
export function plotBars(chart: ChartData, values: ChartValues, box: Box, scale: ValueScale): Mark[] {
  const bars: Mark[] = [];
  const labels: Mark[] = [];
  chart.series.forEach((series, index) => {
    barsOf(chart, values, index).forEach((bar, category) => {
      if (!bar || bar.figure === 0) return;
      const area = place(chart, bar, box, scale);
      const { color, none } = series.points[category] ?? series.fill;
      if (!none) {
        const stroke = series.line.none ? undefined : series.line.color;
        bars.push({
          kind: 'rectangle',
          ...area,
          fill: color ?? seriesColour(index),
          ...(stroke && { stroke }),
        });
      }
      if (series.hasLabels) labels.push(...label(chart, series, values, index, category, bar, area));
    });
  });
  return [...bars, ...labels];
}

function barsOf({ type, series }: ChartData, { series: shown }: ChartValues, index: number): (Bar | null)[] {
  const count = Math.max(0, ...shown.map(({ values }) => values.length));
  const stacked = isStacked(type);
  const { gapWidth, overlap } = series[index];
  const abreast = stacked ? 1 : series.length;
  const step = stacked ? 1 : 1 - overlap / 100;
  const width = 1 / (1 + (abreast - 1) * step + gapWidth / 100) / count;
  const margin = (width * gapWidth) / 200;
  return Array.from({ length: count }, (_, category) => {
    const figure = shown[index].values[category] ?? null;
    if (figure === null) return null;
    const from = category / count + margin + (stacked ? 0 : index * width * step);
    const [low, high] = stacked
      ? stackedEnds(type, shown, index, category, figure)
      : [Math.min(0, figure), Math.max(0, figure)];
    return { from, to: from + width, low, high, figure };
  });
}

/** Figures above nil are stacked upwards from it, those below downwards. */
function stackedEnds(
  type: ChartData['type'],
  shown: readonly SeriesValues[],
  index: number,
  category: number,
  figure: number,
): [low: number, high: number] {
  const figures = shown.map(({ values }) => values[category] ?? 0);
  const before = figures.slice(0, index).filter((each) => each < 0 === figure < 0);
  const whole = type.endsWith('100') ? figures.reduce((sum, each) => sum + Math.abs(each), 0) || 1 : 1;
  const start = before.reduce((sum, each) => sum + each, 0) / whole;
  const end = start + figure / whole;
  return [Math.min(start, end), Math.max(start, end)];
}

function place({ type, categoryAxis }: ChartData, bar: Bar, box: Box, { share }: ValueScale): Box {
  const low = share(bar.low);
  const length = share(bar.high) - low;
  const thickness = bar.to - bar.from;
  if (type.startsWith('Bar')) {
    // Bars go upwards from the first, unless they are reversed.
    const from = categoryAxis.reversed ? bar.from : 1 - bar.to;
    return {
      x: box.x + low * box.width,
      y: box.y + from * box.height,
      width: length * box.width,
      height: thickness * box.height,
    };
  }
  const from = categoryAxis.reversed ? 1 - bar.to : bar.from;
  return {
    x: box.x + from * box.width,
    y: box.y + (1 - low - length) * box.height,
    width: thickness * box.width,
    height: length * box.height,
  };
}

function label(
  chart: ChartData,
  { labels }: ChartSeriesData,
  values: ChartValues,
  index: number,
  category: number,
  { figure }: Bar,
  area: Box,
): Mark[] {
  const shown = values.series[index];
  const words = [
    labels.showSeriesName ? shown.name : '',
    labels.showCategoryName ? values.categories[category] : '',
    labels.showValue ? displayText(figure, labels.numberFormat ?? shown.numberFormat) : '',
  ].filter((word) => word.trim() !== '');
  if (words.length === 0) return [];
  const look = lookOf(labels.font, chart.area.font, 9);
  const lines = words.join(labels.separator ?? ', ').split('\n');
  const flat = chart.type.startsWith('Bar');
  const outside = labels.position === 'OutsideEnd';
  const middle = [area.x + area.width / 2, area.y + area.height / 2] as const;
  if (!outside) return stackedText(lines, ...middle, 'middle', look);
  const gap = 4;
  if (flat) {
    const x = figure < 0 ? area.x - gap : area.x + area.width + gap;
    return stackedText(lines, x, middle[1], figure < 0 ? 'end' : 'start', look);
  }
  const away = gap + (look.size * lines.length) / 2;
  return stackedText(
    lines,
    middle[0],
    figure < 0 ? area.y + area.height + away : area.y - away,
    'middle',
    look,
  );
}
