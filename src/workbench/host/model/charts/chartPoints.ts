import type { ExcelObject } from '../../batch/excelObject';
import { chartValues } from '../../grid/chartValues';
import type { HostContext } from '../../hostContext';
import { type ExcelClass, excelObject } from '../excelTypes';
import { chartOf, readPart, subPart } from './chartParts';
import type { ChartExcelTypes } from './chartTypes';

type SeriesPart = ChartExcelTypes['ChartSeries'];

/** The points of a series, as many as it has cells. */
export const chartPointsCollection: ExcelClass<'ChartPointsCollection'> = {
  properties: { count: { get: (self, host) => valuesOf(self, host).length, afterCalculation: true } },
  collection: {
    items: (self, host) => valuesOf(self, host).map((_, index) => pointObject(self, index)),
    find: () => undefined,
  },
};

/** Only the fill of a point is modelled. */
export const chartPoint: ExcelClass<'ChartPoint'> = {
  properties: {
    value: {
      get: ({ series, index }, host) => valuesOf(series, host)[index] ?? null,
      afterCalculation: true,
    },
  },
  navigation: { format: (self) => excelObject('ChartPointFormat', self) },
};

function pointObject(series: SeriesPart, index: number): ExcelObject {
  const fill = subPart(series, ({ points }) => (points[index] ??= {}));
  return excelObject('ChartPoint', { ...fill, series, index });
}

function valuesOf(series: SeriesPart, host: HostContext): (number | null)[] {
  const { id } = readPart(series, host);
  const chart = chartOf(series.chart, host);
  const index = chart.series.findIndex((each) => each.id === id);
  return chartValues(host.engine, chart).series[index].values;
}
