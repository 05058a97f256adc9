import type { ChartData } from '../../charts/chartData';
import type { ChartValues } from '../../host/grid/chartValues';
import type { Box, Mark } from './marks';
import { barsBox, plotAxes } from './plotAxes';
import { plotBars } from './plotBars';
import { plotLegend } from './plotLegend';
import { plotLines } from './plotLines';
import { valueScale } from './valueScale';
import { lineHeight, lookOf, stackedText, wrap } from './words';

const PADDING = 10;
/** Between the title and what is below. */
const GAP = 8;

/**
 * Draws a chart plainly: what it says, in its colours, roughly where Excel has it.
 * @param size in pixels
 */
export function plotChart(
  chart: ChartData,
  values: ChartValues,
  size: { width: number; height: number },
): Mark[] {
  const whole = { x: 0, y: 0, ...size };
  const { fill, border } = chart.area;
  const background: Mark = {
    kind: 'rectangle',
    // Half of the edge would lie outside.
    x: 0.5,
    y: 0.5,
    width: size.width - 1,
    height: size.height - 1,
    fill: fill.none ? 'none' : (fill.color ?? '#FFFFFF'),
    ...(!border.none && { stroke: border.color ?? '#D9D9D9' }),
  };
  const titled = plotTitle(chart, values, inside(whole));
  const { marks: legend, rest } = plotLegend(chart, values, titled.rest);
  const scale = valueScale(chart, values);
  const box = barsBox(chart, values, scale, rest);
  const drawn = chart.type.startsWith('Line')
    ? plotLines(chart, values, box, scale)
    : plotBars(chart, values, box, scale);
  const axes = plotAxes(chart, values, box, rest, scale);
  return [background, ...titled.marks, ...legend, ...axes, ...drawn];
}

function plotTitle({ title, area }: ChartData, { title: words }: ChartValues, box: Box) {
  if (!title.visible || words === '') return { marks: [], rest: box };
  const look = lookOf(title.font, area.font, 14);
  const lines = wrap(words, box.width, look);
  const height = lines.length * lineHeight(look);
  const marks = stackedText(lines, box.x + box.width / 2, box.y + height / 2, 'middle', look);
  return { marks, rest: { ...box, y: box.y + height + GAP, height: box.height - height - GAP } };
}

function inside({ x, y, width, height }: Box): Box {
  return { x: x + PADDING, y: y + PADDING, width: width - 2 * PADDING, height: height - 2 * PADDING };
}
