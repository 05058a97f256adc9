import { type ExcelClass, excelObject } from './excelTypes';

/** The workbench is a UK Excel. */
export const cultureInfo: ExcelClass<'CultureInfo'> = {
  properties: { name: { get: () => 'en-GB' } },
  navigation: { numberFormat: () => excelObject('NumberFormatInfo', null) },
};

export const numberFormatInfo: ExcelClass<'NumberFormatInfo'> = {
  properties: {
    numberDecimalSeparator: { get: () => '.' },
    numberGroupSeparator: { get: () => ',' },
  },
};
