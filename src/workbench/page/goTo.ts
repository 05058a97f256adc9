/** Moving the grid to a place. */
import { ScrollToCellCommand } from '@univerjs/sheets-ui';
import type { Engine } from '../engine/createEngine';
import { readReference, type Reference } from './reference';

export interface Place {
  sheetId: string;
  startRow: number;
  startColumn: number;
  rows: number;
  columns: number;
}

function nameNamed(engine: Engine, text: string): string | undefined {
  const wanted = text.toLowerCase();
  const found = engine
    .workbook()
    .getDefinedNames()
    .find((name) => name.getName().toLowerCase() === wanted);
  return found?.getFormulaOrRefString().replace(/^=/, '');
}

function placeOf(engine: Engine, reference: Reference): Place | string {
  const workbook = engine.workbook();
  const wanted = reference.sheetName?.toLowerCase();
  const sheet = wanted
    ? workbook.getSheets().find((candidate) => candidate.getSheetName().toLowerCase() === wanted)
    : workbook.getActiveSheet();
  if (!sheet) return `There is no sheet called “${reference.sheetName}”.`;
  if (sheet.isSheetHidden()) return `The sheet “${sheet.getSheetName()}” is hidden. Unhide it first.`;
  const [lastRow, lastColumn] = [sheet.getMaxRows() - 1, sheet.getMaxColumns() - 1];
  const endRow = reference.endRow ?? lastRow;
  const endColumn = reference.endColumn ?? lastColumn;
  if (endRow > lastRow || endColumn > lastColumn) {
    return `The sheet “${sheet.getSheetName()}” has ${lastRow + 1} rows and ${lastColumn + 1} columns here.`;
  }
  return {
    sheetId: sheet.getSheetId(),
    startRow: reference.startRow,
    startColumn: reference.startColumn,
    rows: endRow - reference.startRow + 1,
    columns: endColumn - reference.startColumn + 1,
  };
}

/** The place a person means by an address or a defined name, or a sentence saying why there is none. */
export function findPlace(engine: Engine, text: string): Place | string {
  const named = nameNamed(engine, text.trim());
  const reference = readReference(named ?? text);
  if (reference) return placeOf(engine, reference);
  return named
    ? `The name “${text.trim()}” does not stand for cells.`
    : `“${text.trim()}” is neither a range, such as Sheet1!A3:H12, nor a name in this workbook.`;
}

/** Shows the place's sheet, selects the cells and scrolls, no further than needed, to the first of them. */
export function goTo(engine: Engine, place: Place): void {
  const workbook = engine.workbook();
  const sheet = workbook.getSheetBySheetId(place.sheetId);
  if (!sheet) return;
  if (workbook.getActiveSheet().getSheetId() !== place.sheetId) workbook.setActiveSheet(sheet);
  sheet.getRange(place.startRow, place.startColumn, place.rows, place.columns).activate();
  const firstCell = {
    startRow: place.startRow,
    endRow: place.startRow,
    startColumn: place.startColumn,
    endColumn: place.startColumn,
  };
  engine.api.syncExecuteCommand(ScrollToCellCommand.id, { range: firstCell });
}
