import { isStacked } from '../../../charts/newChart';
import type { LabelPosition } from '../../../charts/chartData';
import { invalidArgument } from '../../batch/hostError';
import { booleanArgument, textArgument, wordArgument } from '../arguments';
import { type ExcelClass, excelObject } from '../excelTypes';
import { chartOf, editPart, partProperty, readPart } from './chartParts';

const POSITIONS: LabelPosition[] = ['BestFit', 'Center', 'InsideBase', 'InsideEnd', 'OutsideEnd', 'None'];

/** The labels of one series. */
export const chartDataLabels: ExcelClass<'ChartDataLabels'> = {
  properties: {
    showValue: shown('showValue'),
    showSeriesName: shown('showSeriesName'),
    showCategoryName: shown('showCategoryName'),
    numberFormat: partProperty(
      'ChartDataLabels.numberFormat',
      ({ numberFormat }) => numberFormat ?? 'General',
      textArgument,
      (labels, format) => {
        labels.numberFormat = format;
      },
    ),
    separator: partProperty(
      'ChartDataLabels.separator',
      ({ separator }) => separator ?? ', ',
      textArgument,
      (labels, separator) => {
        labels.separator = separator;
      },
    ),
    position: {
      get: (self, host) => readPart(self, host).position ?? 'BestFit',
      set(self, value, host) {
        const location = 'ChartDataLabels.position';
        const position = wordArgument(value, POSITIONS, location);
        // There is no outside to a bar that others are stacked on.
        if (position === 'OutsideEnd' && isStacked(chartOf(self.chart, host).type))
          throw invalidArgument(location);
        editPart(self, host, location, (labels) => {
          labels.position = position;
        });
      },
    },
  },
  navigation: { format: (self) => excelObject('ChartDataLabelFormat', self) },
};

function shown(key: 'showValue' | 'showSeriesName' | 'showCategoryName') {
  return partProperty<Shown, boolean>(
    `ChartDataLabels.${key}`,
    (labels) => labels[key],
    booleanArgument,
    (labels, show) => {
      labels[key] = show;
    },
  );
}

/** What a label says. */
type Shown = Record<'showValue' | 'showSeriesName' | 'showCategoryName', boolean>;
