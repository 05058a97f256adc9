/** What is known of the places a rounded table could be written to, before anything is. */
import { rangeAddress } from '../../tables/cellAddress';
import { addressText } from '../../tables/addressText';
import type { Rectangle } from '../../tables/types';
import { PlainProblem } from '../plainProblem';
import type { RoundingPlace } from './outcomes';
import type { RoundingReading } from './readRoundingSource';

export interface Room {
  sheetNames: string[];
  /** Widths of the columns of the table, and of those it is written to beside it, in points. */
  sourceWidths: number[];
  widths: number[];
  /** In place: the cell below for the note is empty. */
  noteFits: boolean;
}

const lockedInPlace =
  'This sheet is protected. Unprotect it on the Review tab, or write the rounded table on a new sheet.';
const hidden =
  'Some rows or columns of the selection are hidden. Show them, or write the rounded table on a new sheet.';
const workbookLocked =
  'The structure of the workbook is protected, so no sheet can be added. Unprotect the workbook on the Review tab, or write the rounded table beside this one.';

/** One round trip. Throws PlainProblem where the table cannot be written there. */
export async function roomFor(
  reading: RoundingReading,
  place: RoundingPlace,
  source: Rectangle,
  target: Rectangle,
): Promise<Room> {
  const { sheetId, sheetProtected, locked } = reading;
  if (place === 'beside' && sheetProtected) throw new PlainProblem(lockedInPlace);
  if (place === 'inPlace' && sheetProtected && locked) throw new PlainProblem(lockedInPlace);
  if (place !== 'newSheet' && reading.hidden) throw new PlainProblem(hidden);

  const context = new Excel.RequestContext();
  const { worksheets, protection } = context.workbook;
  worksheets.load('items/name');
  protection.load('protected');
  const sheet = worksheets.getItem(sheetId);
  const wanted = place === 'beside' ? target : noteCells(source);
  const cells = sheet.getRangeByIndexes(wanted.row, wanted.column, wanted.rows, wanted.columns);
  const filled = cells.getUsedRangeOrNullObject(true);
  filled.load('address');
  const formatted = cells.getUsedRangeOrNullObject(false);
  formatted.load('address');
  const tables = cells.getTables(false);
  tables.load('items/name');
  const widthsOf = ({ column, columns }: Rectangle): Excel.RangeFormat[] =>
    Array.from({ length: columns }, (_, i) => {
      const { format } = sheet.getRangeByIndexes(0, column + i, 1, 1);
      format.load('columnWidth');
      return format;
    });
  const sourceWidths = widthsOf(source);
  const widths = widthsOf(target);
  await context.sync();

  if (place !== 'beside' && protection.protected) throw new PlainProblem(workbookLocked);
  const isFree = filled.isNullObject && formatted.isNullObject && isEmpty(tables);
  if (place === 'beside' && !isFree) {
    const taken = filled.isNullObject ? rangeAddress(target) : filled.address;
    const what = filled.isNullObject ? 'has formats or a table of its own' : 'is not empty';
    throw new PlainProblem(
      `The rounded table would go to ${rangeAddress(target)}, and ${addressText(taken)} ${what}. Choose a new sheet, or make room.`,
    );
  }
  return {
    sheetNames: worksheets.items.map(({ name }) => name),
    sourceWidths: sourceWidths.map(({ columnWidth }) => columnWidth),
    widths: widths.map(({ columnWidth }) => columnWidth),
    noteFits: isFree && !sheetProtected,
  };
}

/** Below a table: a blank row and the row of the note. */
function noteCells({ row, column, rows }: Rectangle): Rectangle {
  return { row: row + rows, column, rows: 2, columns: 1 };
}

function isEmpty({ items }: Excel.TableScopedCollection): boolean {
  return items.length === 0;
}
