import type { ChartAxisData, ChartData } from '../../charts/chartData';
import { isStacked } from '../../charts/newChart';
import type { ChartValues } from '../../host/grid/chartValues';

export interface ValueScale {
  minimum: number;
  maximum: number;
  ticks: number[];
  /** How far along the axis a figure is: 0 at the minimum, 1 at the maximum. */
  share(figure: number): number;
}

/** Steps between gridlines, from the left of the first to the right of the last. */
const MOST_STEPS = 6;

/** The axis on which all figures of a chart have room, nil among them unless the chart says otherwise. */
export function valueScale(chart: ChartData, values: ChartValues): ValueScale {
  const [low, high] = extent(chart, values);
  const { minimum, maximum, majorUnit } = limits(chart.valueAxis, Math.min(0, low), Math.max(0, high));
  const ticks: number[] = [];
  for (let i = 0; minimum + i * majorUnit <= maximum + majorUnit / 1e6; i += 1)
    ticks.push(minimum + i * majorUnit);
  const share = (figure: number): number =>
    Math.min(1, Math.max(0, (figure - minimum) / (maximum - minimum)));
  return { minimum, maximum, ticks, share };
}

function limits(axis: ChartAxisData, low: number, high: number) {
  const span = (axis.maximum ?? high) - (axis.minimum ?? low) || 1;
  const majorUnit = axis.majorUnit ?? niceStep(span / (MOST_STEPS - 1));
  const minimum = axis.minimum ?? Math.floor(low / majorUnit) * majorUnit;
  const maximum = axis.maximum ?? Math.max(Math.ceil(high / majorUnit) * majorUnit, minimum + majorUnit);
  return { minimum, maximum, majorUnit };
}

/** 1, 2 or 5 times a power of ten. */
function niceStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  const step = [1, 2, 5, 10].find((each) => each * power >= least) ?? 10;
  return step * power;
}

function extent({ type }: ChartData, { series }: ChartValues): [low: number, high: number] {
  if (!isStacked(type)) {
    const all = series.flatMap(({ values }) => values.map((value) => value ?? 0));
    return [Math.min(0, ...all), Math.max(0, ...all)];
  }
  const count = Math.max(0, ...series.map(({ values }) => values.length));
  const ends = Array.from({ length: count }, (_, i) => {
    const figures = series.map(({ values }) => values[i] ?? 0);
    return [total(figures, (each) => each < 0), total(figures, (each) => each > 0)];
  });
  if (type.endsWith('100')) return [ends.some(([low]) => low < 0) ? -1 : 0, 1];
  return [Math.min(0, ...ends.map(([low]) => low)), Math.max(0, ...ends.map(([, high]) => high))];
}

function total(figures: readonly number[], counts: (figure: number) => boolean): number {
  return figures.filter(counts).reduce((sum, figure) => sum + figure, 0);
}
