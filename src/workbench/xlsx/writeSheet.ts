import { BooleanNumber, type IWorksheetData, type Nullable } from '@univerjs/core';
import type { Workbook, Worksheet, WorksheetView } from 'exceljs';
import type { SheetExtras } from '../engine/sheetExtras';
import { addressOfRange } from './addresses';
import { colourToFile } from './colours';
import { headerFooterOf } from './headersFooters';
import { pageSetup } from './pageLayout';
import { writeProtection } from './sheetProtection';
import type { SheetContent } from './sheetContent';
import { columnFromPixels, rowFromPixels } from './sizes';
import { writeCells } from './writeCells';
import type { TableData } from './readTables';
import { writeTables } from './writeTables';
import { writeStyle } from './writeStyle';

/** Adds a sheet with its cells to a file, without its notes, formats by condition and filter. */
export function writeSheet(
  workbook: Workbook,
  content: SheetContent,
  extras: SheetExtras,
  tables: TableData[],
): Worksheet {
  const data = content.sheet;
  const tabColor = colourToFile(data.tabColor);
  const sheet = workbook.addWorksheet(data.name, {
    state: data.hidden !== BooleanNumber.TRUE ? 'visible' : extras.veryHidden ? 'veryHidden' : 'hidden',
    views: [view(data)],
    pageSetup: pageSetup(extras.pageLayout),
    headerFooter: headerFooterOf(extras.pageLayout.headersFooters ?? {}),
    properties: {
      ...(tabColor && { tabColor }),
      ...(data.defaultColumnWidth && { defaultColWidth: columnFromPixels(data.defaultColumnWidth) }),
      ...(data.defaultRowHeight && { defaultRowHeight: rowFromPixels(data.defaultRowHeight) }),
    } as Worksheet['properties'],
  });
  writeColumns(sheet, data, content);
  writeRows(sheet, data);
  writeTables(sheet, tables, content);
  writeCells(sheet, content);
  (data.mergeData ?? []).forEach((range) => sheet.mergeCellsWithoutStyle(addressOfRange(range)));
  writeProtection(sheet, extras);
  return sheet;
}

function view(data: Partial<IWorksheetData>): Partial<WorksheetView> {
  const { xSplit = 0, ySplit = 0, startRow = 0, startColumn = 0 } = data.freeze ?? {};
  const shared = {
    showGridLines: data.showGridlines !== BooleanNumber.FALSE,
    rightToLeft: data.rightToLeft === BooleanNumber.TRUE,
    zoomScale: Math.round((data.zoomRatio ?? 1) * 100),
  };
  if (xSplit <= 0 && ySplit <= 0) return { ...shared, state: 'normal' };
  const first = { row: Math.max(startRow, ySplit, 0), column: Math.max(startColumn, xSplit, 0) };
  const topLeftCell = addressOfRange({
    startRow: first.row,
    endRow: first.row,
    startColumn: first.column,
    endColumn: first.column,
  });
  return { ...shared, state: 'frozen', xSplit, ySplit, topLeftCell };
}

function writeColumns(sheet: Worksheet, data: Partial<IWorksheetData>, content: SheetContent): void {
  for (const [index, column] of entries(data.columnData)) {
    const target = sheet.getColumn(index + 1);
    const style = content.style(column.s);
    if (column.w !== undefined) target.width = columnFromPixels(column.w);
    if (column.hd === BooleanNumber.TRUE) target.hidden = true;
    if (style) target.style = writeStyle({ ...content.defaultFont(), ...style });
  }
}

function writeRows(sheet: Worksheet, data: Partial<IWorksheetData>): void {
  for (const [index, row] of entries(data.rowData)) {
    const height = row.ia === BooleanNumber.FALSE ? row.h : (row.ah ?? row.h);
    if (height !== undefined && height !== data.defaultRowHeight) {
      sheet.getRow(index + 1).height = rowFromPixels(height);
    }
    if (row.hd === BooleanNumber.TRUE) sheet.getRow(index + 1).hidden = true;
  }
}

function entries<T>(byIndex: Record<number, Nullable<T>> | undefined): [number, T][] {
  return Object.entries(byIndex ?? {}).flatMap(([index, value]) => (value ? [[Number(index), value]] : []));
}
