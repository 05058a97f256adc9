import type { ChartData } from '../../charts/chartData';
import type { ChartValues } from '../../host/grid/chartValues';
import { seriesColour } from './colours';
import type { Box, CurveMark } from './marks';
import type { ValueScale } from './valueScale';

/** The lines of a chart; a category without a figure breaks none. */
export function plotLines(chart: ChartData, values: ChartValues, box: Box, scale: ValueScale): CurveMark[] {
  return chart.series.map((series, index) => {
    const shown = values.series[index].values;
    const points = shown.flatMap((figure, category): [number, number][] => {
      if (figure === null) return [];
      const across = (category + 0.5) / shown.length;
      const x = chart.categoryAxis.reversed ? 1 - across : across;
      return [[box.x + x * box.width, box.y + (1 - scale.share(figure)) * box.height]];
    });
    const stroke = series.line.color ?? series.fill.color ?? seriesColour(index);
    return { kind: 'curve', points, stroke, dots: chart.type === 'LineMarkers' };
  });
}
