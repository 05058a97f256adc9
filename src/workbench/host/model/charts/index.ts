import { chart } from './chart';
import { chartAxes, chartAxis, chartAxisTitle, chartGridlines } from './chartAxes';
import { chartCollection } from './chartCollection';
import { chartDataLabels } from './chartDataLabels';
import {
  chartAreaFormat,
  chartAxisFormat,
  chartAxisTitleFormat,
  chartBorder,
  chartDataLabelFormat,
  chartFill,
  chartFont,
  chartGridlinesFormat,
  chartLegendFormat,
  chartLineFormat,
  chartPointFormat,
  chartSeriesFormat,
  chartTitleFormat,
} from './chartFormats';
import { chartLegend } from './chartLegend';
import { chartPoint, chartPointsCollection } from './chartPoints';
import { chartSeries, chartSeriesCollection } from './chartSeries';
import { chartTitle } from './chartTitle';
import { shape, shapeCollection } from './shapes';

/** The classes of charts, and of the shapes that they are as well. */
export const chartModel = {
  Chart: chart,
  ChartAreaFormat: chartAreaFormat,
  ChartAxes: chartAxes,
  ChartAxis: chartAxis,
  ChartAxisFormat: chartAxisFormat,
  ChartAxisTitle: chartAxisTitle,
  ChartAxisTitleFormat: chartAxisTitleFormat,
  ChartBorder: chartBorder,
  ChartCollection: chartCollection,
  ChartDataLabelFormat: chartDataLabelFormat,
  ChartDataLabels: chartDataLabels,
  ChartFill: chartFill,
  ChartFont: chartFont,
  ChartGridlines: chartGridlines,
  ChartGridlinesFormat: chartGridlinesFormat,
  ChartLegend: chartLegend,
  ChartLegendFormat: chartLegendFormat,
  ChartLineFormat: chartLineFormat,
  ChartPoint: chartPoint,
  ChartPointFormat: chartPointFormat,
  ChartPointsCollection: chartPointsCollection,
  ChartSeries: chartSeries,
  ChartSeriesCollection: chartSeriesCollection,
  ChartSeriesFormat: chartSeriesFormat,
  ChartTitle: chartTitle,
  ChartTitleFormat: chartTitleFormat,
  Shape: shape,
  ShapeCollection: shapeCollection,
};
