import { SetColWidthCommand, SetRowHeightCommand } from '@univerjs/sheets';
import type { Engine } from '../../engine/createEngine';
import type { Area } from './area';
import { runCommand } from './commands';
import { engineRange, growSheet, keptPart, sheetOf } from './sheets';

/** The engine counts pixels at 96 to the inch, Excel's API points at 72. */
const POINTS_PER_PIXEL = 72 / 96;

export function columnWidth(engine: Engine, area: Area): number | null {
  const sheet = sheetOf(engine, area.sheetId);
  const { column, columns } = keptPart(engine, area) ?? area;
  return common(columns, (i) => sheet.getColumnWidth(column + i) * POINTS_PER_PIXEL);
}

export function rowHeight(engine: Engine, area: Area): number | null {
  const sheet = sheetOf(engine, area.sheetId);
  const { row, rows } = keptPart(engine, area) ?? area;
  return common(rows, (i) => sheet.getRowHeight(row + i) * POINTS_PER_PIXEL);
}

/** @param width in points */
export function setColumnWidth(engine: Engine, area: Area, width: number): void {
  growSheet(engine, { ...area, row: 0, rows: 1, columns: boundedCount(area.columns) });
  const { column, columns } = keptPart(engine, area) ?? area;
  const rows = sheetOf(engine, area.sheetId).getRowCount();
  const ranges = [engineRange({ ...area, row: 0, rows, column, columns })];
  runCommand(engine, SetColWidthCommand.id, {
    subUnitId: area.sheetId,
    ranges,
    value: width / POINTS_PER_PIXEL,
  });
}

/** @param height in points */
export function setRowHeight(engine: Engine, area: Area, height: number): void {
  growSheet(engine, { ...area, column: 0, columns: 1, rows: boundedCount(area.rows) });
  const { row, rows } = keptPart(engine, area) ?? area;
  const columns = sheetOf(engine, area.sheetId).getColumnCount();
  const ranges = [engineRange({ ...area, column: 0, columns, row, rows })];
  runCommand(engine, SetRowHeightCommand.id, {
    subUnitId: area.sheetId,
    ranges,
    value: height / POINTS_PER_PIXEL,
  });
}

/** All rows or columns of a sheet are as many as the engine keeps. */
function boundedCount(count: number): number {
  return count > 10_000 ? 1 : count;
}

function common(count: number, read: (index: number) => number): number | null {
  const first = read(0);
  for (let i = 1; i < count; i += 1) if (read(i) !== first) return null;
  return Math.round(first * 100) / 100;
}
