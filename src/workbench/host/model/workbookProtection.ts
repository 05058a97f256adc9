import type { ExcelClass } from './excelTypes';

/** Protecting the structure of a workbook is not modelled: it is never protected, and asking for it is an ApiNotFound. */
export const workbookProtection: ExcelClass<'WorkbookProtection'> = {
  properties: { protected: { get: () => false } },
};
