import {
  CopySheetCommand,
  InsertSheetCommand,
  RemoveSheetCommand,
  SetWorksheetHideCommand,
  SetWorksheetNameCommand,
  SetWorksheetOrderCommand,
  SetWorksheetShowCommand,
} from '@univerjs/sheets';
import type { Engine } from '../../engine/createEngine';
import { COLUMNS, ROWS } from '../../engine/blankWorkbook';
import { runCommand } from './commands';
import { sheetOf, sheetsInOrder } from './sheets';

/** Adds an empty sheet at the end and leaves the active sheet as it is. Gives its id. */
export async function addSheet(engine: Engine, name: string): Promise<string> {
  const id = newSheetId(engine);
  const sheet = { id, name, rowCount: ROWS, columnCount: COLUMNS };
  await keepActive(engine, () => {
    runCommand(engine, InsertSheetCommand.id, { index: sheetsInOrder(engine).length, sheet });
  });
  return id;
}

/** Copies a sheet and leaves the active one as it is. Gives the id of the copy. */
export async function copySheet(engine: Engine, sheetId: string): Promise<string> {
  const before = new Set(sheetsInOrder(engine).map((sheet) => sheet.getSheetId()));
  await keepActive(engine, () => runCommand(engine, CopySheetCommand.id, { subUnitId: sheetId }));
  const copy = sheetsInOrder(engine).find((sheet) => !before.has(sheet.getSheetId()));
  return copy?.getSheetId() ?? sheetId;
}

export function removeSheet(engine: Engine, sheetId: string): void {
  runCommand(engine, RemoveSheetCommand.id, { subUnitId: sheetId });
}

export function renameSheet(engine: Engine, sheetId: string, name: string): void {
  runCommand(engine, SetWorksheetNameCommand.id, { subUnitId: sheetId, name });
}

/** @param position counted from 0 */
export function moveSheet(engine: Engine, sheetId: string, position: number): void {
  runCommand(engine, SetWorksheetOrderCommand.id, { subUnitId: sheetId, order: position });
}

export function showSheet(engine: Engine, sheetId: string, visible: boolean): void {
  const command = visible ? SetWorksheetShowCommand : SetWorksheetHideCommand;
  runCommand(engine, command.id, { subUnitId: sheetId });
}

export function isVisible(engine: Engine, sheetId: string): boolean {
  return !sheetOf(engine, sheetId).isSheetHidden();
}

/** `Sheet2`, or the first number that is free. */
export function nextSheetName(engine: Engine): string {
  const names = new Set(sheetsInOrder(engine).map((sheet) => sheet.getName().toLowerCase()));
  let number = sheetsInOrder(engine).length + 1;
  while (names.has(`sheet${number}`)) number += 1;
  return `Sheet${number}`;
}

/** Whether Excel takes this as a sheet's name. */
export function isValidSheetName(name: string): boolean {
  const length = name.length >= 1 && name.length <= 31;
  return length && !/[\\/?*[\]:]/.test(name) && !/^'|'$/.test(name) && name.toLowerCase() !== 'history';
}

function newSheetId(engine: Engine): string {
  const ids = new Set(sheetsInOrder(engine).map((sheet) => sheet.getSheetId()));
  let number = ids.size + 1;
  while (ids.has(`added-${number}`)) number += 1;
  return `added-${number}`;
}

/** The engine goes to a new sheet, a moment after it is there; Excel stays where it is. */
async function keepActive(engine: Engine, change: () => void): Promise<void> {
  const active = engine.workbook().getActiveSheet().getSheetId();
  change();
  await new Promise((resolve) => setTimeout(resolve));
  if (engine.workbook().getActiveSheet().getSheetId() !== active) engine.workbook().setActiveSheet(active);
}
