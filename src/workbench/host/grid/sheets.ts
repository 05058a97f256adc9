import type { Workbook, Worksheet } from '@univerjs/core';
import type { FWorksheet } from '@univerjs/sheets/facade';
import type { Engine } from '../../engine/createEngine';
import { itemNotFound } from '../batch/hostError';
import { type Area, intersection } from './area';

export function workbookOf(engine: Engine): Workbook {
  return engine.workbook().getWorkbook();
}

/** The engine's sheet; ItemNotFound when it was deleted meanwhile. */
export function sheetOf(engine: Engine, sheetId: string): Worksheet {
  const sheet = workbookOf(engine).getSheetBySheetId(sheetId);
  if (!sheet) throw itemNotFound('Worksheet');
  return sheet;
}

export function facadeOf(engine: Engine, sheetId: string): FWorksheet {
  const sheet = engine.workbook().getSheetBySheetId(sheetId);
  if (!sheet) throw itemNotFound('Worksheet');
  return sheet;
}

/** Names are compared without regard to case, as Excel does. */
export function sheetByName(engine: Engine, name: string): Worksheet | undefined {
  return sheetsInOrder(engine).find((sheet) => sameName(sheet.getName(), name));
}

export function sheetsInOrder(engine: Engine): Worksheet[] {
  return workbookOf(engine).getSheets();
}

export function sameName(a: string, b: string): boolean {
  return a.toUpperCase() === b.toUpperCase();
}

/** The engine's part of an area: Excel's sheets are larger than the engine keeps. Undefined when all of it lies outside. */
export function keptPart(engine: Engine, area: Area): Area | undefined {
  const sheet = sheetOf(engine, area.sheetId);
  const kept = { row: 0, column: 0, rows: sheet.getRowCount(), columns: sheet.getColumnCount() };
  return intersection(area, { sheetId: area.sheetId, ...kept });
}

/** The part of an area that a rule is given to: of whole rows and columns what the engine keeps of them, which is made large enough. */
export function ruledPart(engine: Engine, area: Area): Area {
  const part = area.rows > 10_000 || area.columns > 1_000 ? (keptPart(engine, area) ?? area) : area;
  growSheet(engine, part);
  return part;
}

/** Makes the engine's sheet large enough for an area. Whole rows and columns only need what bounds them. */
export function growSheet(engine: Engine, area: Area): void {
  const sheet = facadeOf(engine, area.sheetId);
  const rows = area.row + area.rows;
  const columns = area.column + area.columns;
  if (rows > sheet.getMaxRows()) sheet.setRowCount(rows);
  if (columns > sheet.getMaxColumns()) sheet.setColumnCount(columns);
}

/** An area as the engine's commands take it. */
export function engineRange(area: Area): {
  startRow: number;
  startColumn: number;
  endRow: number;
  endColumn: number;
} {
  return {
    startRow: area.row,
    startColumn: area.column,
    endRow: area.row + area.rows - 1,
    endColumn: area.column + area.columns - 1,
  };
}

export function areaOfRange(
  sheetId: string,
  range: { startRow: number; startColumn: number; endRow: number; endColumn: number },
): Area {
  return {
    sheetId,
    row: range.startRow,
    column: range.startColumn,
    rows: range.endRow - range.startRow + 1,
    columns: range.endColumn - range.startColumn + 1,
  };
}
