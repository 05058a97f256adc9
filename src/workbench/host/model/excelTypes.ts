import type { ClassDefinition, ObjectModel } from '../batch/classDefinition';
import type { ExcelObject } from '../batch/excelObject';
import type { Area } from '../grid/area';
import type { HostContext } from '../hostContext';
import type { ChartExcelTypes } from './charts/chartTypes';

/** What each class needs to find its object. A sheet is known by its id, a range by its area, an item by its owner and key. */
export interface SheetRef {
  readonly sheetId: string;
}

/** One sheet, or the whole workbook where `sheetId` is left out. */
export interface ScopeRef {
  readonly sheetId?: string;
}

export interface NameRef {
  readonly id: string;
}

export interface TableRef {
  readonly id: string;
}

/** The tables of a scope; only those named, where `ids` is given. */
export interface TablesRef extends ScopeRef {
  readonly ids?: readonly string[];
}

export interface TableColumnRef extends TableRef {
  readonly index: number;
}

export interface TableRowRef extends TableRef {
  readonly index: number;
}

export interface BorderRef {
  readonly area: Area;
  readonly side: string;
}

export interface ConditionalFormatRef extends SheetRef {
  readonly id: string;
}

export interface CustomXmlPartRef {
  readonly id: string;
}

export interface SettingRef {
  readonly key: string;
}

export type RangeAreasRef = readonly Area[];

/** The class of an object, with what its objects are known by. */
export interface ExcelTypes extends ChartExcelTypes {
  AddinInternalService: null;
  Application: null;
  AutoFilter: SheetRef;
  CellValueConditionalFormat: ConditionalFormatRef;
  ColorScaleConditionalFormat: ConditionalFormatRef;
  ConditionalFormat: ConditionalFormatRef;
  ConditionalFormatCollection: Area;
  ConditionalFormatRule: ConditionalFormatRef;
  ConditionalRangeFill: ConditionalFormatRef;
  ConditionalRangeFont: ConditionalFormatRef;
  ConditionalRangeFormat: ConditionalFormatRef;
  CultureInfo: null;
  NumberFormatInfo: null;
  CustomConditionalFormat: ConditionalFormatRef;
  CustomFunctions: null;
  CustomXmlPart: CustomXmlPartRef;
  CustomXmlPartCollection: null;
  CustomXmlPartScopedCollection: { readonly namespace: string };
  DataBarConditionalFormat: ConditionalFormatRef;
  DataValidation: Area;
  DocumentProperties: null;
  FormatProtection: Area;
  HeaderFooter: SheetRef;
  HeaderFooterGroup: SheetRef;
  IconSetConditionalFormat: ConditionalFormatRef;
  NamedItem: NameRef;
  NamedItemCollection: ScopeRef;
  PageLayout: SheetRef;
  Range: Area;
  RangeAreas: RangeAreasRef;
  RangeBorder: BorderRef;
  RangeBorderCollection: Area;
  RangeCollection: RangeAreasRef;
  RangeFill: Area;
  RangeFont: Area;
  RangeFormat: Area;
  Setting: SettingRef;
  SettingCollection: null;
  Table: TableRef;
  TableCollection: TablesRef;
  TableColumn: TableColumnRef;
  TableColumnCollection: TableRef;
  TableRow: TableRowRef;
  TableRowCollection: TableRef;
  TextConditionalFormat: ConditionalFormatRef;
  Workbook: null;
  WorkbookProtection: null;
  Worksheet: SheetRef;
  WorksheetCollection: null;
  WorksheetFreezePanes: SheetRef;
  WorksheetProtection: SheetRef;
}

export type ExcelClassName = keyof ExcelTypes;

/** The definition of one class. */
export type ExcelClass<Name extends ExcelClassName> = ClassDefinition<ExcelTypes[Name], HostContext>;

export type ExcelModel = ObjectModel<HostContext>;

export function excelObject<Name extends ExcelClassName>(
  className: Name,
  self: ExcelTypes[Name],
): ExcelObject<ExcelTypes[Name]> {
  return { className, self };
}

/** Whether an argument is an object of this class. */
export function isOf<Name extends ExcelClassName>(
  className: Name,
  value: unknown,
): value is ExcelObject<ExcelTypes[Name]> {
  return typeof value === 'object' && value !== null && 'className' in value && value.className === className;
}
