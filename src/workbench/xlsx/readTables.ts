import type { IRange } from '@univerjs/core';
import { rangeFromAddress } from './addresses';
import { elements, type WorkbookPackage } from './workbookPackage';

/** A table as Univer keeps it in a workbook's data. */
export interface TableData {
  id: string;
  name: string;
  range: IRange;
  meta: Record<string, never>;
  options: { showHeader: boolean; showFooter: boolean; tableStyleId?: string };
  filters: { tableColumnFilterList: [] };
  columns: {
    id: string;
    displayName: string;
    dataType: string;
    formula: string;
    meta: object;
    style: object;
  }[];
}

/**
 * The tables of a sheet: name, place, headings and whether the last row holds totals. Their own styles and filters are not
 * kept. ExcelJS takes tables for ones without headings where Excel, as it usually does, says nothing about them.
 */
export async function readTables(
  file: WorkbookPackage,
  sheetPath: string,
  sheetId: string,
): Promise<TableData[]> {
  const parts = (await file.relations(sheetPath)).filter(({ type }) => type === 'table');
  const texts = await Promise.all(parts.map(({ path }) => file.read(path)));
  return texts
    .flatMap((xml = '') => elements(xml, 'table'))
    .map(({ attributes, inner }) => {
      const { displayName, ref, headerRowCount = '1', totalsRowCount = '0' } = attributes;
      return {
        id: `table-${sheetId}-${displayName}`,
        name: displayName,
        range: rangeFromAddress(ref),
        meta: {},
        options: { showHeader: headerRowCount !== '0', showFooter: totalsRowCount !== '0' },
        filters: { tableColumnFilterList: [] },
        columns: elements(inner, 'tableColumn').map((column, index) => ({
          id: `column-${index + 1}`,
          displayName: column.attributes.name,
          dataType: 'string',
          formula: '',
          meta: {},
          style: {},
        })),
      };
    });
}
