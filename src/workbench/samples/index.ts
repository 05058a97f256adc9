import type { IWorkbookData, IWorksheetData } from '@univerjs/core';
import { blankWorkbook, DEFAULT_STYLE, newWorkbookId } from '../engine/blankWorkbook';
import { commentarySheet } from './commentarySheet';
import { period10 } from './publishedTable';
import { startHereSheet } from './startHereSheet';
import { tableSheet } from './tableSheet';

/** A workbook to try things on. */
export interface Sample {
  id: string;
  title: string;
  /** One line on what it is good for. */
  description: string;
  /** A new copy of it, to be opened. */
  workbook(): Partial<IWorkbookData>;
}

/** The samples offered; the first is what `npm start` opens. */
export const samples: Sample[] = [
  {
    id: 'period-10',
    title: 'Period 10 report',
    description: 'Six tables of a published outturn report, a sheet each.',
    workbook: () => workbookOf('Period 10 report', 'table4', [startHereSheet('start'), ...period10Sheets()]),
  },
  {
    id: 'period-10-commentary',
    title: 'Period 10 report with commentary',
    description: 'The same tables with the report’s own paragraphs, to check against each other.',
    workbook: () =>
      workbookOf('Period 10 report with commentary', 'commentary', [
        commentarySheet('commentary'),
        ...period10Sheets(),
      ]),
  },
  {
    id: 'period-10-as-text',
    title: 'Period 10 pasted as text',
    description: 'Table 2 of the same report with its figures as text, such as (4,557) and -.',
    workbook: () =>
      workbookOf('Period 10 pasted as text', 'table2', [
        tableSheet('table2', 'Table 2', period10.table2, 'text'),
      ]),
  },
  {
    id: 'blank',
    title: 'Blank workbook',
    description: 'One empty sheet.',
    workbook: blankWorkbook,
  },
];

function period10Sheets(): Partial<IWorksheetData>[] {
  return [
    tableSheet('table1', 'Table 1', period10.table1, 'numbers'),
    tableSheet('table2', 'Table 2', period10.table2, 'numbers'),
    tableSheet('table3', 'Table 3', period10.table3, 'numbers'),
    tableSheet('table4', 'Table 4', period10.table4, 'numbers'),
    tableSheet('table6', 'Table 6', period10.table6, 'numbers'),
    tableSheet('table7', 'Table 7', period10.table7, 'numbers'),
  ];
}

function workbookOf(
  name: string,
  activeSheetId: string,
  sheets: Partial<IWorksheetData>[],
): Partial<IWorkbookData> {
  const ids = sheets.map((sheet) => sheet.id as string);
  return {
    id: newWorkbookId(),
    name,
    defaultStyle: DEFAULT_STYLE,
    sheetOrder: ids,
    sheets: Object.fromEntries(sheets.map((sheet, index) => [ids[index], sheet])),
    custom: { activeSheetId },
  };
}
