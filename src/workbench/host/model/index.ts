import { type ExcelObject } from '../batch/excelObject';
import { apiNotFound } from '../batch/hostError';
import { addinInternalService } from './addinInternalService';
import { customFunctions } from './customFunctions';
import { type ExcelModel, excelObject } from './excelTypes';
import { formatProtection } from './formatProtection';
import { range } from './range';
import { rangeFill } from './rangeFill';
import { rangeFont } from './rangeFont';
import { rangeFormat } from './rangeFormat';
import { workbook } from './workbook';
import { worksheet } from './worksheet';
import { worksheetCollection } from './worksheetCollection';

/** The Excel object model: every class by its name. */
export const excelModel: ExcelModel = {
  AddinInternalService: addinInternalService,
  CustomFunctions: customFunctions,
  FormatProtection: formatProtection,
  Range: range,
  RangeFill: rangeFill,
  RangeFont: rangeFont,
  RangeFormat: rangeFormat,
  Workbook: workbook,
  Worksheet: worksheet,
  WorksheetCollection: worksheetCollection,
};

/** The objects office.js makes by name rather than from the workbook. */
export function serviceByName(name: string): ExcelObject {
  switch (name) {
    case 'Microsoft.ExcelServices.CustomFunctions':
      return excelObject('CustomFunctions', null);
    case 'Microsoft.InternalService.AddinInternalService':
      return excelObject('AddinInternalService', null);
    default:
      throw apiNotFound(name);
  }
}
