import type { ChartAxisData, TickLabelPosition, TickMark } from '../../../charts/chartData';
import { apiNotFound } from '../../batch/hostError';
import type { PropertyDefinition } from '../../batch/classDefinition';
import { chartText } from '../../grid/chartValues';
import type { HostContext } from '../../hostContext';
import { booleanArgument, numberArgument, textArgument, wordArgument } from '../arguments';
import { type ExcelClass, excelObject } from '../excelTypes';
import { editPart, partOfChart, partProperty, subPart, wordsOfFormula } from './chartParts';
import type { ChartPart, ChartRef } from './chartTypes';

const TICK_LABELS: TickLabelPosition[] = ['NextToAxis', 'High', 'Low', 'None'];
const TICK_MARKS: TickMark[] = ['None', 'Cross', 'Inside', 'Outside'];

export const chartAxes: ExcelClass<'ChartAxes'> = {
  navigation: {
    categoryAxis: (self) => axisOf(self, 'Category'),
    valueAxis: (self) => axisOf(self, 'Value'),
  },
  methods: {
    getItem(self, [type, group]) {
      const location = 'ChartAxes.getItem';
      if (wordArgument(group, ['Primary', 'Secondary'] as const, location, 'Primary') === 'Secondary') {
        throw apiNotFound(`${location} Secondary`);
      }
      return axisOf(self, wordArgument(type, ['Category', 'Value'] as const, location));
    },
  },
};

function axisOf(chart: ChartRef, type: 'Category' | 'Value') {
  const part = partOfChart(chart, (data) => (type === 'Value' ? data.valueAxis : data.categoryAxis));
  return excelObject('ChartAxis', part);
}

export const chartAxis: ExcelClass<'ChartAxis'> = {
  properties: {
    visible: partProperty(
      'ChartAxis.visible',
      ({ visible }) => visible,
      booleanArgument,
      (axis, visible) => {
        axis.visible = visible;
      },
    ),
    minimum: limit('minimum'),
    maximum: limit('maximum'),
    majorUnit: limit('majorUnit'),
    numberFormat: partProperty(
      'ChartAxis.numberFormat',
      ({ numberFormat }) => numberFormat ?? 'General',
      textArgument,
      (axis, format) => {
        axis.numberFormat = format;
      },
    ),
    reversePlotOrder: partProperty(
      'ChartAxis.reversePlotOrder',
      ({ reversed }) => reversed,
      booleanArgument,
      (axis, reversed) => {
        axis.reversed = reversed;
      },
    ),
    tickLabelPosition: partProperty(
      'ChartAxis.tickLabelPosition',
      ({ tickLabels }) => tickLabels,
      (value, location) => wordArgument(value, TICK_LABELS, location),
      (axis, position) => {
        axis.tickLabels = position;
      },
    ),
    majorTickMark: tick('majorTickMark', 'majorTicks'),
    minorTickMark: tick('minorTickMark', 'minorTicks'),
  },
  navigation: {
    format: (self) => excelObject('ChartAxisFormat', self),
    majorGridlines: (self) => excelObject('ChartGridlines', self),
    title: (self) =>
      excelObject(
        'ChartAxisTitle',
        subPart(self, ({ title }) => title),
      ),
  },
};

export const chartGridlines: ExcelClass<'ChartGridlines'> = {
  properties: {
    visible: partProperty(
      'ChartGridlines.visible',
      ({ majorGridlines }) => majorGridlines,
      booleanArgument,
      (axis, visible) => {
        axis.majorGridlines = visible;
      },
    ),
  },
  navigation: { format: (self) => excelObject('ChartGridlinesFormat', self) },
};

export const chartAxisTitle: ExcelClass<'ChartAxisTitle'> = {
  properties: {
    text: partProperty(
      'ChartAxisTitle.text',
      ({ words }, { engine }) => chartText(engine, words) ?? '',
      textArgument,
      (title, text) => {
        title.words = { text };
        title.visible = true;
      },
    ),
    visible: partProperty(
      'ChartAxisTitle.visible',
      ({ visible }) => visible,
      booleanArgument,
      (title, visible) => {
        title.visible = visible;
      },
    ),
  },
  navigation: { format: (self) => excelObject('ChartAxisTitleFormat', self) },
  methods: {
    setFormula(self, [formula], host) {
      const words = wordsOfFormula(formula, host, 'ChartAxisTitle.setFormula');
      editPart(self, host, 'ChartAxisTitle.setFormula', (title) => {
        title.words = words;
        title.visible = true;
      });
    },
  },
};

/** '' stands for what Excel chooses, in both directions. */
function limit(
  key: 'minimum' | 'maximum' | 'majorUnit',
): PropertyDefinition<ChartPart<ChartAxisData>, HostContext> {
  return partProperty(
    `ChartAxis.${key}`,
    (axis) => axis[key] ?? '',
    (value, location) => (value === '' ? undefined : numberArgument(value, location)),
    (axis, value) => {
      axis[key] = value;
    },
  );
}

function tick(
  name: string,
  key: 'majorTicks' | 'minorTicks',
): PropertyDefinition<ChartPart<ChartAxisData>, HostContext> {
  return partProperty(
    `ChartAxis.${name}`,
    (axis) => axis[key],
    (value, location) => wordArgument(value, TICK_MARKS, location),
    (axis, mark) => {
      axis[key] = mark;
    },
  );
}
