import { Dimension } from '@univerjs/core';
import type { Engine } from '../../engine/createEngine';
import { invalidOperation } from '../batch/hostError';
import { type Area, intersection, isEntireColumn, isEntireRow } from './area';
import { growSheet, facadeOf, keptPart } from './sheets';
import { spillsOn } from './spills';

/** Makes room for an area, moving what was there down or to the right. */
export async function insertCells(engine: Engine, area: Area, down: boolean): Promise<void> {
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
    const range = sheet.getRange(area.row, area.column, area.rows, area.columns);
    range.insertCells(down ? Dimension.ROWS : Dimension.COLUMNS);
  }
  await engineHasFinished();
}

/** Takes an area out, moving what lies below or to the right into its place. */
export async function deleteCells(engine: Engine, area: Area, up: boolean): Promise<void> {
  const sheet = facadeOf(engine, area.sheetId);
  const kept = keptPart(engine, area);
  if (!kept) return;
  if (isEntireRow(area)) sheet.deleteRows(kept.row, kept.rows);
  else if (isEntireColumn(area)) sheet.deleteColumns(kept.column, kept.columns);
  else {
    refuseToSplitSpills(engine, area, 'Range.delete');
    const range = sheet.getRange(kept.row, kept.column, kept.rows, kept.columns);
    range.deleteCells(up ? Dimension.ROWS : Dimension.COLUMNS);
  }
  await engineHasFinished();
}

function refuseToSplitSpills(engine: Engine, area: Area, location: string): void {
  const split = spillsOn(engine, area.sheetId).some((spill) => intersection(spill.area, area) !== undefined);
  if (split) throw invalidOperation(location, 'Part of the result of a formula cannot be moved by itself.');
}

/** The engine shifts cells by a command that ends in a later microtask. */
function engineHasFinished(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
