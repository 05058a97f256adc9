import {
  SetColHiddenCommand,
  SetRowHiddenCommand,
  SetSpecificColsVisibleCommand,
  SetSpecificRowsVisibleCommand,
} from '@univerjs/sheets';
import type { Engine } from '../../engine/createEngine';
import type { Area } from './area';
import { runCommand } from './commands';
import { engineRange, growSheet, keptPart, sheetOf } from './sheets';

/** Whether all rows of an area are hidden, by hand or by a filter; null when only some are. */
export function rowsHidden(engine: Engine, area: Area): boolean | null {
  const kept = keptPart(engine, area);
  if (!kept) return false;
  const sheet = sheetOf(engine, area.sheetId);
  return allOrNone(kept.rows, area.rows, (i) => !sheet.getRowVisible(kept.row + i));
}

export function columnsHidden(engine: Engine, area: Area): boolean | null {
  const kept = keptPart(engine, area);
  if (!kept) return false;
  const sheet = sheetOf(engine, area.sheetId);
  return allOrNone(kept.columns, area.columns, (i) => !sheet.getColVisible(kept.column + i));
}

export function setRowsHidden(engine: Engine, area: Area, hidden: boolean): void {
  const rows = withinEngine(engine, { ...area, column: 0, columns: 1 });
  const columns = sheetOf(engine, area.sheetId).getColumnCount();
  const command = hidden ? SetRowHiddenCommand : SetSpecificRowsVisibleCommand;
  runCommand(engine, command.id, { subUnitId: area.sheetId, ranges: [engineRange({ ...rows, columns })] });
}

export function setColumnsHidden(engine: Engine, area: Area, hidden: boolean): void {
  const columns = withinEngine(engine, { ...area, row: 0, rows: 1 });
  const rows = sheetOf(engine, area.sheetId).getRowCount();
  const command = hidden ? SetColHiddenCommand : SetSpecificColsVisibleCommand;
  runCommand(engine, command.id, { subUnitId: area.sheetId, ranges: [engineRange({ ...columns, rows })] });
}

function withinEngine(engine: Engine, area: Area): Area {
  const kept = keptPart(engine, area);
  if (kept && area.rows * area.columns > 10_000) return kept;
  growSheet(engine, area);
  return area;
}

function allOrNone(kept: number, all: number, isHidden: (index: number) => boolean): boolean | null {
  const hidden = Array.from({ length: kept }, (_, i) => isHidden(i)).filter(Boolean).length;
  if (hidden === 0) return false;
  return hidden === all ? true : null;
}
