import { type ExcelObject } from '../batch/excelObject';
import { apiNotFound } from '../batch/hostError';
import { addinInternalService } from './addinInternalService';
import { application } from './application';
import { autoFilter } from './autoFilter';
import { chartModel } from './charts/index';
import { documentProperties } from './documentProperties';
import { namedItem } from './namedItem';
import { namedItemCollection } from './namedItemCollection';
import { pageLayout } from './pageLayout';
import { setting } from './setting';
import { settingCollection } from './settingCollection';
import { table } from './table';
import { tableCollection } from './tableCollection';
import { workbookProtection } from './workbookProtection';
import { worksheetFreezePanes } from './worksheetFreezePanes';
import { worksheetProtection } from './worksheetProtection';
import { cultureInfo, numberFormatInfo } from './cultureInfo';
import { rangeAreas, rangeCollection } from './rangeAreas';
import { rangeBorder, rangeBorderCollection } from './rangeBorders';
import { tableColumn, tableColumnCollection } from './tableColumns';
import { tableRow, tableRowCollection } from './tableRows';
import { conditionalFormat } from './conditionalFormat';
import { conditionalFormatCollection } from './conditionalFormatCollection';
import {
  cellValueConditionalFormat,
  colorScaleConditionalFormat,
  dataBarConditionalFormat,
  iconSetConditionalFormat,
  textConditionalFormat,
} from './conditionalFormatKinds';
import { conditionalRangeFill, conditionalRangeFont, conditionalRangeFormat } from './conditionalRangeFormat';
import { conditionalFormatRule, customConditionalFormat } from './customConditionalFormat';
import { customFunctions } from './customFunctions';
import { customXmlPart } from './customXmlPart';
import { customXmlPartCollection, customXmlPartScopedCollection } from './customXmlParts';
import { dataValidation } from './dataValidation';
import { type ExcelModel, excelObject } from './excelTypes';
import { formatProtection } from './formatProtection';
import { headerFooter, headerFooterGroup } from './headersFooters';
import { range } from './range';
import { rangeFill } from './rangeFill';
import { rangeFont } from './rangeFont';
import { rangeFormat } from './rangeFormat';
import { workbook } from './workbook';
import { worksheet } from './worksheet';
import { worksheetCollection } from './worksheetCollection';

/** The Excel object model: every class by its name. */
export const excelModel: ExcelModel = {
  ...chartModel,
  AddinInternalService: addinInternalService,
  CustomFunctions: customFunctions,
  CustomXmlPart: customXmlPart,
  CustomXmlPartCollection: customXmlPartCollection,
  CustomXmlPartScopedCollection: customXmlPartScopedCollection,
  DataValidation: dataValidation,
  FormatProtection: formatProtection,
  HeaderFooter: headerFooter,
  HeaderFooterGroup: headerFooterGroup,
  Range: range,
  RangeFill: rangeFill,
  RangeFont: rangeFont,
  RangeFormat: rangeFormat,
  Application: application,
  AutoFilter: autoFilter,
  DocumentProperties: documentProperties,
  NamedItem: namedItem,
  NamedItemCollection: namedItemCollection,
  PageLayout: pageLayout,
  Setting: setting,
  SettingCollection: settingCollection,
  Table: table,
  TableCollection: tableCollection,
  WorkbookProtection: workbookProtection,
  WorksheetFreezePanes: worksheetFreezePanes,
  WorksheetProtection: worksheetProtection,
  CultureInfo: cultureInfo,
  NumberFormatInfo: numberFormatInfo,
  RangeAreas: rangeAreas,
  RangeCollection: rangeCollection,
  RangeBorder: rangeBorder,
  RangeBorderCollection: rangeBorderCollection,
  TableColumn: tableColumn,
  TableColumnCollection: tableColumnCollection,
  TableRow: tableRow,
  TableRowCollection: tableRowCollection,
  CellValueConditionalFormat: cellValueConditionalFormat,
  ColorScaleConditionalFormat: colorScaleConditionalFormat,
  DataBarConditionalFormat: dataBarConditionalFormat,
  IconSetConditionalFormat: iconSetConditionalFormat,
  TextConditionalFormat: textConditionalFormat,
  ConditionalFormat: conditionalFormat,
  ConditionalFormatCollection: conditionalFormatCollection,
  ConditionalRangeFill: conditionalRangeFill,
  ConditionalRangeFont: conditionalRangeFont,
  ConditionalRangeFormat: conditionalRangeFormat,
  ConditionalFormatRule: conditionalFormatRule,
  CustomConditionalFormat: customConditionalFormat,
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
