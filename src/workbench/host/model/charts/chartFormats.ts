import type { ChartFontData, ChartLineData } from '../../../charts/chartData';
import type { ClassDefinition } from '../../batch/classDefinition';
import type { HostContext } from '../../hostContext';
import { booleanArgument, numberArgument, textArgument, wordArgument } from '../arguments';
import { colourArgument } from '../colours';
import { type ExcelClass, excelObject } from '../excelTypes';
import { editPart, partProperty, subPart } from './chartParts';
import type { ChartPart } from './chartTypes';

/** What Excel's own charts have where nothing is said: 10 points, dark grey. */
const FONT = { name: 'Calibri', size: 10, color: '#595959' };

const LINE_STYLES = ['None', 'Continuous', 'Automatic'] as const;

export const chartFont: ExcelClass<'ChartFont'> = {
  properties: {
    bold: partProperty(
      'ChartFont.bold',
      ({ bold }) => bold === true,
      booleanArgument,
      (font, bold) => {
        font.bold = bold;
      },
    ),
    italic: partProperty(
      'ChartFont.italic',
      ({ italic }) => italic === true,
      booleanArgument,
      (font, italic) => {
        font.italic = italic;
      },
    ),
    color: partProperty(
      'ChartFont.color',
      ({ color }) => color ?? FONT.color,
      colourArgument,
      (font, color) => {
        font.color = color;
      },
    ),
    name: partProperty(
      'ChartFont.name',
      ({ name }) => name ?? FONT.name,
      textArgument,
      (font, name) => {
        font.name = name;
      },
    ),
    size: partProperty(
      'ChartFont.size',
      ({ size }) => size ?? FONT.size,
      numberArgument,
      (font, size) => {
        font.size = size;
      },
    ),
  },
};

/** Excel lets a fill be set, not read. */
export const chartFill: ExcelClass<'ChartFill'> = {
  methods: {
    setSolidColor(self, [value], host) {
      const color = colourArgument(value, 'ChartFill.setSolidColor');
      editPart(self, host, 'ChartFill.setSolidColor', (fill) => {
        fill.color = color;
        fill.none = false;
      });
    },
    clear(self, _args, host) {
      editPart(self, host, 'ChartFill.clear', (fill) => {
        delete fill.color;
        fill.none = true;
      });
    },
  },
};

export const chartLineFormat = lineClass('ChartLineFormat');
export const chartBorder = lineClass('ChartBorder');

export const chartTitleFormat: ExcelClass<'ChartTitleFormat'> = { navigation: { font: fontOf } };
export const chartLegendFormat: ExcelClass<'ChartLegendFormat'> = { navigation: { font: fontOf } };
export const chartAxisTitleFormat: ExcelClass<'ChartAxisTitleFormat'> = { navigation: { font: fontOf } };
export const chartDataLabelFormat: ExcelClass<'ChartDataLabelFormat'> = { navigation: { font: fontOf } };

export const chartAxisFormat: ExcelClass<'ChartAxisFormat'> = {
  navigation: {
    font: fontOf,
    line: (self) =>
      excelObject(
        'ChartLineFormat',
        subPart(self, ({ line }) => line),
      ),
  },
};

export const chartGridlinesFormat: ExcelClass<'ChartGridlinesFormat'> = {
  navigation: {
    line: (self) =>
      excelObject(
        'ChartLineFormat',
        subPart(self, ({ gridline }) => gridline),
      ),
  },
};

export const chartAreaFormat: ExcelClass<'ChartAreaFormat'> = {
  navigation: {
    font: fontOf,
    fill: (self) =>
      excelObject(
        'ChartFill',
        subPart(self, ({ fill }) => fill),
      ),
    border: (self) =>
      excelObject(
        'ChartBorder',
        subPart(self, ({ border }) => border),
      ),
  },
};

export const chartSeriesFormat: ExcelClass<'ChartSeriesFormat'> = {
  navigation: {
    fill: (self) =>
      excelObject(
        'ChartFill',
        subPart(self, ({ fill }) => fill),
      ),
    line: (self) =>
      excelObject(
        'ChartLineFormat',
        subPart(self, ({ line }) => line),
      ),
  },
};

export const chartPointFormat: ExcelClass<'ChartPointFormat'> = {
  navigation: { fill: (self) => excelObject('ChartFill', self) },
};

function fontOf<Part extends { font: ChartFontData }>(self: ChartPart<Part>) {
  return excelObject(
    'ChartFont',
    subPart(self, ({ font }) => font),
  );
}

function lineClass(name: string): ClassDefinition<ChartPart<ChartLineData>, HostContext> {
  return {
    properties: {
      color: partProperty(
        `${name}.color`,
        ({ color }) => color ?? '',
        colourArgument,
        (line, color) => {
          line.color = color;
          line.none = false;
        },
      ),
      lineStyle: partProperty(
        `${name}.lineStyle`,
        ({ none, color }) => (none ? 'None' : color ? 'Continuous' : 'Automatic'),
        (value, location) => wordArgument(value, LINE_STYLES, location),
        (line, style) => {
          line.none = style === 'None';
        },
      ),
      weight: partProperty(
        `${name}.weight`,
        ({ weight }) => weight ?? 0.75,
        numberArgument,
        (line, weight) => {
          line.weight = weight;
        },
      ),
    },
    methods: {
      clear(self, _args, host) {
        editPart(self, host, `${name}.clear`, (line) => {
          line.none = true;
        });
      },
    },
  };
}
