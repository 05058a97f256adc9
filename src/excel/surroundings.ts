/** The one read before a table is built: everything that could stand in its way, and the source as it is now. */
import type { TablePlace } from '../tables/tablePlace';
import type { Rectangle, SourceGrid } from '../tables/types';
import { askBlock, type AskedBlock } from './askBlock';
import { freeSheetName } from './freeSheetName';
import { askGrid } from './gridOfRange';
import { PlainProblem } from './plainProblem';

export interface Surroundings {
  place: TablePlace;
  /** The source read again; null for a blank table. */
  source: SourceGrid | null;
  workbookProtected: boolean;
  /** Where the user is. */
  returnTo: { sheetName: string; address: string };
  /** Only where the table goes on the user's own sheet. */
  beside: Beside | null;
}

export interface Beside {
  sheetProtected: boolean;
  /** Address of filled cells where the table would stand; null when there are none. */
  filled: string | null;
  /** Address of empty cells with formats there; null when there are none. */
  formatted: string | null;
  /** An Excel table reaches in there. */
  inTable: boolean;
  /** In points, from the left. */
  columnWidths: number[];
}

interface AskedBeside extends AskedBlock {
  filled: Excel.Range;
}

function askBeside(sheet: Excel.Worksheet, block: Rectangle): AskedBeside {
  const asked = askBlock(sheet, block);
  const filled = asked.target.getUsedRangeOrNullObject(true);
  filled.load('address');
  return { ...asked, filled };
}

function besideOf({ protection, filled, formatted, tables, widths }: AskedBeside): Beside {
  return {
    sheetProtected: protection.protected,
    filled: filled.isNullObject ? null : filled.address,
    formatted: formatted.isNullObject ? null : formatted.address,
    inTable: tables.items.length > 0,
    columnWidths: widths.map((format) => format.columnWidth),
  };
}

/** Also those that charts are named after, whose tables may be gone. */
function namesOn({ names, charts }: Excel.Worksheet): string[] {
  return [...names.items.map(({ name }) => name), ...charts.items.map(({ name }) => name.split(' ')[0])];
}

/** Without its sheet, and of several areas the first. */
function firstArea(address: string): string {
  const [, first] = /!([A-Z]*\d*(?::[A-Z]*\d*)?)(?:,|$)/.exec(address) ?? [];
  return first ?? address;
}

/**
 * Reads in one round trip (more for very long sources).
 * @param wantedName of the sheet made for the table.
 * @param source where the rows came from; null for a blank table.
 * @param block where the table would stand on the source's sheet; null for a sheet of its own.
 */
export async function readSurroundings(
  wantedName: string,
  source: SourceGrid | null,
  block: Rectangle | null,
): Promise<Surroundings> {
  const context = new Excel.RequestContext();
  const { worksheets, names, protection } = context.workbook;
  worksheets.load('items/name');
  names.load('items/name');
  protection.load('protected');
  const selected = source ? context.workbook.getSelectedRanges() : context.workbook.getActiveCell();
  selected.load('address');
  const here = worksheets.getActiveWorksheet();
  here.load('name');

  // On a sheet that is gone, everything asked of it is a null object too, so one round trip tells.
  const sheet = source && worksheets.getItemOrNullObject(source.sheetName);
  const askedSource = source && sheet && askGrid(context, sheet, source.sheetName, source);
  const askedBeside = block && sheet ? askBeside(sheet, block) : null;
  if (sheet && block) {
    sheet.names.load('items/name');
    sheet.charts.load('items/name');
  }
  await context.sync();

  if (source && sheet?.isNullObject) {
    throw new PlainProblem(`The sheet “${source.sheetName}” is no longer there. Select the cells again.`);
  }
  const sheetNames = worksheets.items.map(({ name }) => name);
  const localNames = sheet && block ? namesOn(sheet) : [];
  return {
    place: {
      sheetName: source && block ? source.sheetName : freeSheetName(wantedName, sheetNames),
      row: block?.row ?? 0,
      column: block?.column ?? 0,
      ownSheet: block === null,
      takenNames: [...names.items.map(({ name }) => name), ...localNames],
    },
    source: askedSource ? await askedSource.finish() : null,
    workbookProtected: protection.protected,
    returnTo: { sheetName: here.name, address: firstArea(selected.address) },
    beside: askedBeside && besideOf(askedBeside),
  };
}
