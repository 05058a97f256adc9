import type { ChartData, ChartRange, ChartSeriesData } from '../../../charts/chartData';
import { newSeries } from '../../../charts/newChart';
import type { PropertyDefinition } from '../../batch/classDefinition';
import { invalidArgument, itemNotFound } from '../../batch/hostError';
import { chartValues } from '../../grid/chartValues';
import type { HostContext } from '../../hostContext';
import { booleanArgument, numberArgument, textArgument } from '../arguments';
import { type ExcelClass, excelObject, isOf } from '../excelTypes';
import { chartOf, editChart, editPart, partOfChart, partProperty, readPart, subPart } from './chartParts';
import type { ChartPart, ChartRef } from './chartTypes';

export const chartSeriesCollection: ExcelClass<'ChartSeriesCollection'> = {
  properties: { count: { get: (self, host) => chartOf(self, host).series.length } },
  collection: {
    items: (self, host) => chartOf(self, host).series.map(({ id }) => seriesObject(self, id)),
    /** Excel finds series by position only. */
    find: () => undefined,
  },
  methods: {
    add(self, [name, index], host) {
      const location = 'ChartSeriesCollection.add';
      const { series, type } = chartOf(self, host);
      const words = name === undefined || name === null ? undefined : textArgument(name, location);
      const at = numberArgument(index, location, series.length);
      const id = freeId(chartOf(self, host));
      editChart(self, host, location, (chart) => {
        const added = { ...newSeries(id, type), ...(words !== undefined && { name: { text: words } }) };
        chart.series.splice(at, 0, added);
      });
      return seriesObject(self, id);
    },
  },
};

function seriesObject(chart: ChartRef, id: string) {
  return excelObject(
    'ChartSeries',
    partOfChart(chart, (data) => seriesIn(data, id)),
  );
}

function seriesIn(chart: ChartData, id: string): ChartSeriesData {
  const found = chart.series.find((series) => series.id === id);
  if (!found) throw itemNotFound('ChartSeries');
  return found;
}

function freeId({ series }: ChartData): string {
  let number = series.length + 1;
  while (series.some(({ id }) => id === `series-${number}`)) number += 1;
  return `series-${number}`;
}

export const chartSeries: ExcelClass<'ChartSeries'> = {
  properties: {
    name: {
      get(self, host) {
        const { id } = readPart(self, host);
        const chart = chartOf(self.chart, host);
        const index = chart.series.findIndex((series) => series.id === id);
        return chartValues(host.engine, chart).series[index].name;
      },
      set(self, value, host) {
        const text = textArgument(value, 'ChartSeries.name');
        editPart(self, host, 'ChartSeries.name', (series) => {
          series.name = { text };
        });
      },
      afterCalculation: true,
    },
    hasDataLabels: partProperty(
      'ChartSeries.hasDataLabels',
      ({ hasLabels }) => hasLabels,
      booleanArgument,
      (series, has) => {
        series.hasLabels = has;
      },
    ),
    gapWidth: percentage('gapWidth', 0, 500),
    overlap: percentage('overlap', -100, 100),
  },
  navigation: {
    dataLabels: (self) =>
      excelObject(
        'ChartDataLabels',
        subPart(self, ({ labels }) => labels),
      ),
    format: (self) => excelObject('ChartSeriesFormat', self),
    points: (self) => excelObject('ChartPointsCollection', self),
  },
  methods: {
    delete(self, _args, host) {
      const { id } = readPart(self, host);
      editChart(self.chart, host, 'ChartSeries.delete', (chart) => {
        chart.series = chart.series.filter((series) => series.id !== id);
      });
    },
    setValues(self, [range], host) {
      const values = cellsArgument(range, 'ChartSeries.setValues');
      editPart(self, host, 'ChartSeries.setValues', (series) => {
        series.values = values;
      });
    },
    setXAxisValues(self, [range], host) {
      const categories = cellsArgument(range, 'ChartSeries.setXAxisValues');
      editPart(self, host, 'ChartSeries.setXAxisValues', (series) => {
        series.categories = categories;
      });
    },
  },
};

/** Excel keeps these once for all series of a chart that are drawn alike. */
function percentage(
  key: 'gapWidth' | 'overlap',
  least: number,
  most: number,
): PropertyDefinition<ChartPart<ChartSeriesData>, HostContext> {
  const location = `ChartSeries.${key}`;
  return {
    get: (self, host) => readPart(self, host)[key],
    set(self, value, host) {
      const percent = numberArgument(value, location);
      if (percent < least || percent > most) throw invalidArgument(location);
      readPart(self, host);
      editChart(self.chart, host, location, (chart) => {
        for (const series of chart.series) series[key] = percent;
      });
    },
  };
}

function cellsArgument(value: unknown, location: string): ChartRange {
  if (!isOf('Range', value)) throw invalidArgument(location);
  const { sheetId, row, column, rows, columns } = value.self;
  return { sheetId, row, column, rows, columns };
}
