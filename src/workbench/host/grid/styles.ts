import type { IStyleData } from '@univerjs/core';
import { SetColDataCommand, SetRowDataCommand, SetStyleCommand } from '@univerjs/sheets';
import type { Engine } from '../../engine/createEngine';
import { type Area, isEntireColumn, isEntireRow, isUnbounded, mapArea } from './area';
import { runCommand } from './commands';
import { filledOrStyledExtent } from './extent';
import { engineRange, growSheet, keptPart, sheetOf } from './sheets';

export type StyleKey = keyof IStyleData;

export const GENERAL = 'General';

/** The style each cell shows: its own over that of its row, its column and the sheet. */
export function styleReader(engine: Engine, sheetId: string): (row: number, column: number) => IStyleData {
  const sheet = sheetOf(engine, sheetId);
  return (row, column) => sheet.getComposedCellStyle(row, column) ?? {};
}

export function formatReader(engine: Engine, sheetId: string): (row: number, column: number) => string {
  const style = styleReader(engine, sheetId);
  return (row, column) => style(row, column).n?.pattern ?? GENERAL;
}

/** What all cells of an area have in common; null when they differ. Whole rows and columns: as far as the engine keeps them. */
export function commonStyle<T>(engine: Engine, area: Area, read: (style: IStyleData) => T): T | null {
  const kept = keptPart(engine, area);
  if (!kept) return read({});
  const style = styleReader(engine, area.sheetId);
  const first = read(style(kept.row, kept.column));
  const checked = isUnbounded(area) ? (filledOrStyledExtent(engine, kept) ?? kept) : kept;
  for (let row = checked.row; row < checked.row + checked.rows; row += 1) {
    for (let column = checked.column; column < checked.column + checked.columns; column += 1) {
      if (read(style(row, column)) !== first) return null;
    }
  }
  return first;
}

/** Gives every cell of an area one property of style; null takes it away. Whole rows and columns keep it for new cells. */
export function setStyle<K extends StyleKey>(engine: Engine, area: Area, key: K, value: IStyleData[K]): void {
  if (isUnbounded(area)) {
    setBandStyle(engine, area, key, value);
    const used = filledOrStyledExtent(engine, area);
    if (used) runSetStyle(engine, used, key, value);
    return;
  }
  growSheet(engine, area);
  runSetStyle(engine, area, key, value);
}

/** Gives each cell its own value of a property; undefined leaves a cell as it is. */
export function setStyles<K extends StyleKey>(
  engine: Engine,
  area: Area,
  key: K,
  values: (IStyleData[K] | undefined)[][],
): void {
  growSheet(engine, area);
  if (values.every((row) => row.every((value) => value !== undefined))) {
    runSetStyle(engine, area, key, values);
    return;
  }
  mapArea(area, (row, column) => {
    const value = values[row - area.row][column - area.column];
    if (value !== undefined) runSetStyle(engine, { ...area, row, column, rows: 1, columns: 1 }, key, value);
  });
}

function runSetStyle(engine: Engine, area: Area, type: StyleKey, value: unknown): void {
  const range = engineRange(area);
  runCommand(engine, SetStyleCommand.id, { subUnitId: area.sheetId, range, style: { type, value } });
}

function setBandStyle(engine: Engine, area: Area, key: StyleKey, value: unknown): void {
  const sheet = sheetOf(engine, area.sheetId);
  const target = { subUnitId: area.sheetId };
  if (isEntireColumn(area)) {
    const columnData = bands(area.column, Math.min(area.columns, sheet.getColumnCount()), (column) => ({
      s: { ...sheet.getColumnStyle(column), [key]: value },
    }));
    runCommand(engine, SetColDataCommand.id, { ...target, columnData });
  } else if (isEntireRow(area)) {
    const rowData = bands(area.row, area.rows, (row) => ({ s: { ...sheet.getRowStyle(row), [key]: value } }));
    runCommand(engine, SetRowDataCommand.id, { ...target, rowData });
  }
}

function bands<T>(first: number, count: number, make: (index: number) => T): Record<number, T> {
  return Object.fromEntries(Array.from({ length: count }, (_, i) => [first + i, make(first + i)]));
}
