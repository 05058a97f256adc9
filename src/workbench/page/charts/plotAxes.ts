import type { ChartData } from '../../charts/chartData';
import type { ChartValues } from '../../host/grid/chartValues';
import { displayText } from '../../host/grid/text';
import { FAINT } from './colours';
import type { Box, LineMark, Mark } from './marks';
import type { ValueScale } from './valueScale';
import { lineHeight, lookOf, stackedText, textWidth, wrap } from './words';

/** Between an axis and its words. */
const GAP = 6;
/** Of a label beyond the end of a bar; half of it above a column. */
const LABEL = 40;
/** The names of bars take no more of the width. */
const WIDEST_NAMES = 0.42;

/** Where the bars are, in what is left for them and the words along both axes. */
export function barsBox(chart: ChartData, values: ChartValues, scale: ValueScale, outer: Box): Box {
  const valueLook = lookOf(chart.valueAxis.font, chart.area.font, 9);
  const showsFigures = chart.valueAxis.visible && chart.valueAxis.tickLabels !== 'None';
  const names = showsNames(chart);
  // Labels beyond the ends of bars, to the left only where bars go there.
  const beyond = chart.series.some(({ hasLabels, labels }) => hasLabels && labels.position === 'OutsideEnd');
  const [before, after] = [beyond && scale.minimum < 0 ? LABEL : 0, beyond ? LABEL : 0];
  if (isFlat(chart)) {
    const left = (names ? nameWidth(chart, values, outer) + GAP : 0) + before;
    const bottom = showsFigures ? lineHeight(valueLook) + GAP : 0;
    return boxWithin(outer, { left, right: after, top: 0, bottom });
  }
  const figures = figureTexts(chart, values, scale);
  const widest = Math.max(0, ...figures.map((text) => textWidth(text, valueLook)));
  const left = showsFigures ? widest + GAP : 0;
  const lines = names ? nameLines(chart, values, (outer.width - left) / (values.categories.length || 1)) : [];
  const tallest = Math.max(0, ...lines.map((each) => each.length));
  const bottom = names ? tallest * lineHeight(nameLook(chart)) + GAP : 0;
  return boxWithin(outer, { left, right: 0, top: after / 2, bottom: bottom + before / 2 });
}

function boxWithin(
  { x, y, width, height }: Box,
  { left, right, top, bottom }: Record<'left' | 'right' | 'top' | 'bottom', number>,
): Box {
  return {
    x: x + left,
    y: y + top,
    width: Math.max(1, width - left - right),
    height: Math.max(1, height - top - bottom),
  };
}

/**
 * Gridlines, the line of the categories, and the words along both axes.
 * @param outer what bars and words have together
 */
export function plotAxes(
  chart: ChartData,
  values: ChartValues,
  box: Box,
  outer: Box,
  scale: ValueScale,
): Mark[] {
  const { valueAxis, categoryAxis } = chart;
  const at = (figure: number, stroke: string): LineMark => {
    const share = scale.share(figure);
    const x = box.x + share * box.width;
    const y = box.y + (1 - share) * box.height;
    return isFlat(chart)
      ? { kind: 'line', from: [x, box.y], to: [x, box.y + box.height], stroke }
      : { kind: 'line', from: [box.x, y], to: [box.x + box.width, y], stroke };
  };
  const marks: Mark[] = [];
  if (valueAxis.majorGridlines) {
    marks.push(...scale.ticks.map((tick) => at(tick, valueAxis.gridline.color ?? FAINT)));
  }
  if (categoryAxis.visible && !categoryAxis.line.none) marks.push(at(0, categoryAxis.line.color ?? FAINT));
  if (valueAxis.visible && valueAxis.tickLabels !== 'None')
    marks.push(...figureMarks(chart, values, box, scale));
  if (showsNames(chart)) marks.push(...nameMarks(chart, values, box, outer));
  return marks;
}

function figureMarks(chart: ChartData, values: ChartValues, box: Box, scale: ValueScale): Mark[] {
  const look = lookOf(chart.valueAxis.font, chart.area.font, 9);
  return figureTexts(chart, values, scale).flatMap((text, i) => {
    const share = scale.share(scale.ticks[i]);
    return isFlat(chart)
      ? stackedText(
          [text],
          box.x + share * box.width,
          box.y + box.height + GAP + look.size / 2,
          'middle',
          look,
        )
      : stackedText([text], box.x - GAP, box.y + (1 - share) * box.height, 'end', look);
  });
}

function nameMarks(chart: ChartData, values: ChartValues, box: Box, outer: Box): Mark[] {
  const look = nameLook(chart);
  const count = values.categories.length;
  const flat = isFlat(chart);
  const room = flat ? nameWidth(chart, values, outer) : box.width / count;
  return nameLines(chart, values, room).flatMap((lines, i) => {
    const forwards = (i + 0.5) / count;
    const share = chart.categoryAxis.reversed !== flat ? 1 - forwards : forwards;
    if (flat) return stackedText(lines, outer.x + room, box.y + share * box.height, 'end', look);
    const height = lines.length * lineHeight(look);
    const top = outer.y + outer.height - tallestNames(chart, values, room);
    return stackedText(lines, box.x + share * box.width, top + height / 2, 'middle', look);
  });
}

function tallestNames(chart: ChartData, values: ChartValues, room: number): number {
  const lines = nameLines(chart, values, room).map(({ length }) => length);
  return Math.max(0, ...lines) * lineHeight(nameLook(chart));
}

function nameLines(chart: ChartData, { categories }: ChartValues, width: number): string[][] {
  return categories.map((name) => wrap(name, width - GAP, nameLook(chart)));
}

/** Of the names of bars, in lines where they are very long. */
function nameWidth(chart: ChartData, { categories }: ChartValues, box: Box): number {
  const look = nameLook(chart);
  const longest = Math.max(
    0,
    ...categories.flatMap((name) => name.split('\n').map((line) => textWidth(line, look))),
  );
  return Math.min(longest + GAP, box.width * WIDEST_NAMES);
}

function figureTexts({ valueAxis }: ChartData, { series }: ChartValues, { ticks }: ValueScale): string[] {
  const format = valueAxis.numberFormat ?? series[0]?.numberFormat ?? 'General';
  return ticks.map((tick) => displayText(Number(tick.toPrecision(12)), format));
}

function nameLook({ categoryAxis, area }: ChartData) {
  return lookOf(categoryAxis.font, area.font, 9);
}

function showsNames({ categoryAxis }: ChartData): boolean {
  return categoryAxis.visible && categoryAxis.tickLabels !== 'None';
}

function isFlat({ type }: ChartData): boolean {
  return type.startsWith('Bar');
}
