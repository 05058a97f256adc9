import type { Engine } from '../../engine/createEngine';
import { type Area, mapArea } from './area';
import { facadeOf, keptPart, sheetOf } from './sheets';

/**
 * Whether a cell may be changed on a protected sheet is noted with the cell, so that it moves with it. Cells are locked
 * unless they say otherwise, as in Excel.
 */
const UNLOCKED = 'unlocked';

export function isCellLocked(engine: Engine, sheetId: string, row: number, column: number): boolean {
  return sheetOf(engine, sheetId).getCellMatrix().getValue(row, column)?.custom?.[UNLOCKED] !== true;
}

/** Whether the sheet is protected and any cell of the area is locked. */
export function isAreaLocked(engine: Engine, area: Area): boolean {
  if (!engine.extras.of(area.sheetId).protected) return false;
  const kept = keptPart(engine, area);
  if (!kept || kept.rows !== area.rows || kept.columns !== area.columns) return true;
  return mapArea(kept, (row, column) => isCellLocked(engine, area.sheetId, row, column))
    .flat()
    .includes(true);
}

export function setLocked(engine: Engine, area: Area, locked: boolean): void {
  const kept = keptPart(engine, area);
  if (!kept) return;
  const sheet = facadeOf(engine, area.sheetId);
  const range = sheet.getRange(kept.row, kept.column, kept.rows, kept.columns);
  const matrix = sheetOf(engine, area.sheetId).getCellMatrix();
  const marks = mapArea(kept, (row, column) => ({
    ...matrix.getValue(row, column)?.custom,
    [UNLOCKED]: !locked,
  }));
  range.setCustomMetaDatas(marks);
}
