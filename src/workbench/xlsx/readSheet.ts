import { BooleanNumber, type IFreeze, type IWorksheetData } from '@univerjs/core';
import type { Worksheet, WorksheetViewFrozen } from 'exceljs';
import { COLUMNS, ROWS } from '../engine/blankWorkbook';
import { rangeFromAddress } from './addresses';
import { colourFromFile } from './colours';
import type { ReadCells } from './readCells';
import { readStyle, type Look } from './readStyle';
import { columnToPixels, DEFAULT_COLUMN_PIXELS, DEFAULT_ROW_PIXELS, rowToPixels } from './sizes';

/** How much room is left below and to the right of what a file holds. */
const SPARE_ROWS = 200;
const SPARE_COLUMNS = 20;

/** A sheet of a file as Univer keeps it, without its notes, tables, names, formats by condition and filter. */
export function readSheet(
  id: string,
  sheet: Worksheet,
  cells: ReadCells,
  look: Look,
): Partial<IWorksheetData> {
  const [view] = sheet.views ?? [];
  const tabColour = colourFromFile(sheet.properties?.tabColor, look.theme);
  return {
    id,
    name: sheet.name,
    hidden: sheet.state === 'visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    rowCount: Math.max(ROWS, sheet.rowCount + SPARE_ROWS),
    columnCount: Math.max(COLUMNS, sheet.columnCount + SPARE_COLUMNS),
    defaultColumnWidth: sheet.properties?.defaultColWidth
      ? columnToPixels(sheet.properties.defaultColWidth)
      : DEFAULT_COLUMN_PIXELS,
    defaultRowHeight: sheet.properties?.defaultRowHeight
      ? rowToPixels(sheet.properties.defaultRowHeight)
      : DEFAULT_ROW_PIXELS,
    cellData: cells.cellData,
    columnData: readColumns(sheet, look),
    rowData: readRows(sheet),
    mergeData: ((sheet.model as { merges?: string[] }).merges ?? []).map(rangeFromAddress),
    showGridlines: view?.showGridLines === false ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    rightToLeft: view?.rightToLeft ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    zoomRatio: (view?.zoomScale ?? 100) / 100,
    ...(tabColour && { tabColor: tabColour }),
    ...(view?.state === 'frozen' && { freeze: readFreeze(view) }),
  };
}

function readFreeze({ xSplit = 0, ySplit = 0, topLeftCell }: Partial<WorksheetViewFrozen>): IFreeze {
  const first = topLeftCell ? rangeFromAddress(topLeftCell) : { startRow: ySplit, startColumn: xSplit };
  return {
    xSplit,
    ySplit,
    startRow: ySplit > 0 ? Math.max(first.startRow, ySplit) : -1,
    startColumn: xSplit > 0 ? Math.max(first.startColumn, xSplit) : -1,
  };
}

function readColumns(sheet: Worksheet, look: Look): IWorksheetData['columnData'] {
  const columns: IWorksheetData['columnData'] = {};
  (sheet.columns ?? []).forEach((column, index) => {
    const style = column.style && readStyle(column.style, look);
    columns[index] = {
      ...(column.width !== undefined && { w: columnToPixels(column.width) }),
      ...(column.hidden && { hd: BooleanNumber.TRUE }),
      ...(style && { s: style }),
    };
    if (Object.keys(columns[index]).length === 0) delete columns[index];
  });
  return columns;
}

function readRows(sheet: Worksheet): IWorksheetData['rowData'] {
  const rows: IWorksheetData['rowData'] = {};
  sheet.eachRow({ includeEmpty: true }, (row, number) => {
    if (!row.height && !row.hidden) return;
    rows[number - 1] = {
      ...(row.height && { h: rowToPixels(row.height), ia: BooleanNumber.FALSE }),
      ...(row.hidden && { hd: BooleanNumber.TRUE }),
    };
  });
  return rows;
}
