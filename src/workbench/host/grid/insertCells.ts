import type { Engine } from '../../engine/createEngine';
import { invalidOperation } from '../batch/hostError';
import { type Area, intersection, isEntireColumn, isEntireRow } from './area';
import { growSheet, facadeOf, keptPart } from './sheets';
import { shiftCellsAway, shiftCellsInto } from './shiftCells';
import { spillsOn } from './spills';

/** Makes room for an area, moving what was there down or to the right. */
export function insertCells(engine: Engine, area: Area, down: boolean): void {
  const sheet = facadeOf(engine, area.sheetId);
  if (isEntireRow(area)) {
    growSheet(engine, { ...area, columns: 1 });
    sheet.insertRows(area.row, area.rows);
  } else if (isEntireColumn(area)) {
    growSheet(engine, { ...area, rows: 1 });
    sheet.insertColumns(area.column, area.columns);
  } else {
    refuseToSplitSpills(engine, area, 'Range.insert');
    growSheet(engine, area);
    shiftCellsAway(engine, area, down);
  }
}

/** Takes an area out, moving what lies below or to the right into its place. */
export function deleteCells(engine: Engine, area: Area, up: boolean): void {
  const sheet = facadeOf(engine, area.sheetId);
  const kept = keptPart(engine, area);
  if (!kept) return;
  if (isEntireRow(area)) sheet.deleteRows(kept.row, kept.rows);
  else if (isEntireColumn(area)) sheet.deleteColumns(kept.column, kept.columns);
  else {
    refuseToSplitSpills(engine, area, 'Range.delete');
    shiftCellsInto(engine, kept, up);
  }
}

function refuseToSplitSpills(engine: Engine, area: Area, location: string): void {
  const split = spillsOn(engine, area.sheetId).some((spill) => intersection(spill.area, area) !== undefined);
  if (split) throw invalidOperation(location, 'Part of the result of a formula cannot be moved by itself.');
}
