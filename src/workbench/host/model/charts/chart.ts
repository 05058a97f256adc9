import type { ChartData } from '../../../charts/chartData';
import type { PropertyDefinition } from '../../batch/classDefinition';
import { invalidArgument } from '../../batch/hostError';
import type { Area } from '../../grid/area';
import { removeChart, chartsOn } from '../../grid/charts';
import { anchorAt, anchorPlace } from '../../grid/chartPlace';
import { seriesOfSource } from '../../grid/chartSource';
import { sameName } from '../../grid/sheets';
import type { HostContext } from '../../hostContext';
import { areaFromRangeOrAddress } from '../areaArgument';
import { booleanArgument, numberArgument, textArgument, wordArgument } from '../arguments';
import { type ExcelClass, excelObject, isOf } from '../excelTypes';
import { chartTypeArgument, SERIES_BY } from './chartCollection';
import { beginCharts, chartOf, editChart, partOfChart } from './chartParts';
import type { ChartRef } from './chartTypes';

/** A chart. Sizes and places are in points. It moves with the cell it hangs from and keeps its size. */
export const chart: ExcelClass<'Chart'> = {
  identity: ({ id }) => ({ Id: id }),
  properties: {
    id: { get: ({ id }) => id },
    name: {
      get: (self, host) => chartOf(self, host).name,
      set(self, value, host) {
        const name = textArgument(value, 'Chart.name');
        const others = chartsOn(host.engine, self.sheetId).filter(({ id }) => id !== self.id);
        if (name === '' || others.some((other) => sameName(other.name, name)))
          throw invalidArgument('Chart.name');
        editChart(self, host, 'Chart.name', (edited) => {
          edited.name = name;
        });
      },
    },
    chartType: {
      get: (self, host) => chartOf(self, host).type,
      set(self, value, host) {
        const type = chartTypeArgument(value, 'Chart.chartType');
        editChart(self, host, 'Chart.chartType', (edited) => {
          edited.type = type;
        });
      },
    },
    left: place('left'),
    top: place('top'),
    width: size('width'),
    height: size('height'),
    plotVisibleOnly: {
      get: (self, host) => chartOf(self, host).plotVisibleOnly,
      set(self, value, host) {
        const only = booleanArgument(value, 'Chart.plotVisibleOnly');
        editChart(self, host, 'Chart.plotVisibleOnly', (edited) => {
          edited.plotVisibleOnly = only;
        });
      },
    },
  },
  navigation: {
    axes: (self) => excelObject('ChartAxes', self),
    format: (self) =>
      excelObject(
        'ChartAreaFormat',
        partOfChart(self, ({ area }) => area),
      ),
    legend: (self) =>
      excelObject(
        'ChartLegend',
        partOfChart(self, ({ legend }) => legend),
      ),
    series: (self) => excelObject('ChartSeriesCollection', self),
    title: (self) =>
      excelObject(
        'ChartTitle',
        partOfChart(self, ({ title }) => title),
      ),
    worksheet: ({ sheetId }) => excelObject('Worksheet', { sheetId }),
  },
  methods: {
    delete(self, _args, host) {
      chartOf(self, host);
      beginCharts(self.sheetId, host, 'Chart.delete');
      removeChart(host.engine, self.sheetId, self.id);
    },
    setData: {
      afterCalculation: true,
      run(self, [source, by], host) {
        const location = 'Chart.setData';
        if (!isOf('Range', source)) throw invalidArgument(location);
        const seriesBy = wordArgument(by, SERIES_BY, location, 'Auto');
        const series = seriesOfSource(host.engine, source.self, seriesBy, chartOf(self, host).type);
        editChart(self, host, location, (edited) => {
          edited.series = series;
        });
      },
    },
    setPosition(self, [startCell, endCell], host) {
      const location = 'Chart.setPosition';
      const start = ownArea(self, startCell, host, location);
      const hasEnd = endCell !== undefined && endCell !== null && endCell !== '';
      const end = hasEnd ? ownArea(self, endCell, host, location) : undefined;
      editChart(self, host, location, (edited) => {
        edited.anchor = { row: start.row, column: start.column, x: 0, y: 0 };
        if (end) Object.assign(edited, sizeTo(edited, self, end, host));
      });
    },
  },
};

function place(side: 'left' | 'top'): PropertyDefinition<ChartRef, HostContext> {
  return {
    get: (self, host) => anchorPlace(host.engine, self.sheetId, chartOf(self, host).anchor)[side],
    set(self, value, host) {
      const points = numberArgument(value, `Chart.${side}`);
      if (points < 0) throw invalidArgument(`Chart.${side}`);
      editChart(self, host, `Chart.${side}`, (edited) => {
        const at = { ...anchorPlace(host.engine, self.sheetId, edited.anchor), [side]: points };
        edited.anchor = anchorAt(host.engine, self.sheetId, at.left, at.top);
      });
    },
  };
}

function size(side: 'width' | 'height'): PropertyDefinition<ChartRef, HostContext> {
  return {
    get: (self, host) => chartOf(self, host)[side],
    set(self, value, host) {
      const points = numberArgument(value, `Chart.${side}`);
      if (points <= 0) throw invalidArgument(`Chart.${side}`);
      editChart(self, host, `Chart.${side}`, (edited) => {
        edited[side] = points;
      });
    },
  };
}

function ownArea({ sheetId }: ChartRef, value: unknown, host: HostContext, location: string): Area {
  const area = areaFromRangeOrAddress(host, sheetId, value, location);
  if (area.sheetId !== sheetId) throw invalidArgument(location);
  return area;
}

/** The size that reaches to the end of these cells. */
function sizeTo(
  { anchor }: ChartData,
  { sheetId }: ChartRef,
  { row, rows, column, columns }: Area,
  { engine }: HostContext,
): { width: number; height: number } {
  const from = anchorPlace(engine, sheetId, anchor);
  const to = anchorPlace(engine, sheetId, { row: row + rows, column: column + columns, x: 0, y: 0 });
  return { width: Math.max(1, to.left - from.left), height: Math.max(1, to.top - from.top) };
}
