import type { IStyleData, IWorkbookData, IWorksheetData } from '@univerjs/core';

/** Rows and columns a new sheet has: enough for any report, and quick to draw. */
export const ROWS = 1000;
export const COLUMNS = 50;

/** The font of cells that say nothing about theirs, as in Excel. */
export const DEFAULT_STYLE: IStyleData = { ff: 'Calibri', fs: 11 };

/** A new workbook of one empty sheet called Sheet1. */
export function blankWorkbook(): Partial<IWorkbookData> {
  const sheet: Partial<IWorksheetData> = {
    id: 'sheet1',
    name: 'Sheet1',
    rowCount: ROWS,
    columnCount: COLUMNS,
  };
  return {
    id: newWorkbookId(),
    name: 'Book1',
    defaultStyle: DEFAULT_STYLE,
    sheetOrder: ['sheet1'],
    sheets: { sheet1: sheet },
  };
}

let opened = 0;

/** An id that no workbook opened by this page has had: Univer keeps things by it for a while after closing. */
export function newWorkbookId(): string {
  opened += 1;
  return `workbook-${opened}`;
}
