import { fullAddress } from '../grid/address';
import { sheetOf } from '../grid/sheets';
import { type ExcelClass, excelObject } from './excelTypes';

/** Several areas of one sheet. */
export const rangeAreas: ExcelClass<'RangeAreas'> = {
  properties: {
    address: {
      get: (areas, { engine }) =>
        areas.map((area) => fullAddress(area, sheetOf(engine, area.sheetId).getName())).join(', '),
    },
    areaCount: { get: (areas) => areas.length },
    cellCount: { get: (areas) => areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0) },
  },
  navigation: {
    areas: (areas) => excelObject('RangeCollection', areas),
    worksheet: ([{ sheetId }]) => excelObject('Worksheet', { sheetId }),
  },
};

export const rangeCollection: ExcelClass<'RangeCollection'> = {
  collection: {
    items: (areas) => areas.map((area) => excelObject('Range', area)),
    find: (areas, key) =>
      typeof key === 'number' && areas[key] ? excelObject('Range', areas[key]) : undefined,
  },
};
