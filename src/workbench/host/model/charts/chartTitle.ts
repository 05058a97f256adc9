import { chartValues } from '../../grid/chartValues';
import { booleanArgument, textArgument } from '../arguments';
import { type ExcelClass, excelObject } from '../excelTypes';
import { chartOf, editPart, partProperty, wordsOfFormula } from './chartParts';

export const chartTitle: ExcelClass<'ChartTitle'> = {
  properties: {
    text: {
      get: (self, host) => chartValues(host.engine, chartOf(self.chart, host)).title,
      set(self, value, host) {
        const text = textArgument(value, 'ChartTitle.text');
        editPart(self, host, 'ChartTitle.text', (title) => {
          title.words = { text };
          title.visible = true;
        });
      },
      afterCalculation: true,
    },
    visible: partProperty(
      'ChartTitle.visible',
      ({ visible }) => visible,
      booleanArgument,
      (title, visible) => {
        title.visible = visible;
      },
    ),
    overlay: partProperty(
      'ChartTitle.overlay',
      ({ overlay }) => overlay,
      booleanArgument,
      (title, overlay) => {
        title.overlay = overlay;
      },
    ),
  },
  navigation: { format: (self) => excelObject('ChartTitleFormat', self) },
  methods: {
    setFormula(self, [formula], host) {
      const words = wordsOfFormula(formula, host, 'ChartTitle.setFormula');
      editPart(self, host, 'ChartTitle.setFormula', (title) => {
        title.words = words;
        title.visible = true;
      });
    },
  },
};
