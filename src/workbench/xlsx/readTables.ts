import type { IRange } from '@univerjs/core';
import type { Worksheet } from 'exceljs';
import { rangeFromAddress } from './addresses';

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

interface FileTable {
  displayName: string;
  tableRef: string;
  headerRow?: boolean;
  totalsRow?: boolean;
  columns: { name: string }[];
}

/** The tables of a sheet: name, place and headings. Their own styles and filters are not kept. */
export function readTables(sheet: Worksheet): TableData[] {
  const { tables = [] } = sheet.model as unknown as { tables?: FileTable[] };
  return tables.map((table) => ({
    id: `table-${sheet.id}-${table.displayName}`,
    name: table.displayName,
    range: rangeFromAddress(table.tableRef),
    meta: {},
    options: { showHeader: table.headerRow !== false, showFooter: Boolean(table.totalsRow) },
    filters: { tableColumnFilterList: [] },
    columns: table.columns.map(({ name }, index) => ({
      id: `column-${index + 1}`,
      displayName: name,
      dataType: 'string',
      formula: '',
      meta: {},
      style: {},
    })),
  }));
}
