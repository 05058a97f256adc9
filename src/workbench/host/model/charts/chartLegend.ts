import type { LegendPosition } from '../../../charts/chartData';
import { booleanArgument, wordArgument } from '../arguments';
import { type ExcelClass, excelObject } from '../excelTypes';
import { partProperty } from './chartParts';

const POSITIONS: LegendPosition[] = ['Top', 'Bottom', 'Left', 'Right', 'Corner'];

export const chartLegend: ExcelClass<'ChartLegend'> = {
  properties: {
    visible: partProperty(
      'ChartLegend.visible',
      ({ visible }) => visible,
      booleanArgument,
      (legend, visible) => {
        legend.visible = visible;
      },
    ),
    overlay: partProperty(
      'ChartLegend.overlay',
      ({ overlay }) => overlay,
      booleanArgument,
      (legend, overlay) => {
        legend.overlay = overlay;
      },
    ),
    position: partProperty(
      'ChartLegend.position',
      ({ position }) => position,
      (value, location) => wordArgument(value, POSITIONS, location),
      (legend, position) => {
        legend.position = position;
      },
    ),
  },
  navigation: { format: (self) => excelObject('ChartLegendFormat', self) },
};
