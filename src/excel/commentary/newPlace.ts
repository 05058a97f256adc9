import { addressText } from '../../tables/addressText';
import {
  besideBlock,
  commentarySheetName,
  type NewPlace,
} from '../../tables/commentary/place/planCommentary';
import type { OutturnTable } from '../../tables/commentary/place/outturnTable';
import type { Rectangle } from '../../tables/types';
import { askBlock, type AskedBlock } from '../askBlock';
import { freeSheetName } from '../freeSheetName';
import type { UndoToken } from '../outcomes';
import { PlainProblem } from '../plainProblem';

/** A place for new commentary that is free, and what Undo needs to know of it. */
export interface FreePlace extends NewPlace, Pick<UndoToken, 'returnTo' | 'columnWidths'> {}

/** One round trip. Throws PlainProblem where commentary cannot go there. */
export async function newPlace(table: OutturnTable, layout: NewPlace['layout']): Promise<FreePlace> {
  const context = new Excel.RequestContext();
  const { worksheets, names, protection } = context.workbook;
  worksheets.load('items/name');
  names.load('items/name');
  protection.load('protected');
  const here = worksheets.getActiveWorksheet();
  here.load('name');
  const cell = context.workbook.getActiveCell();
  cell.load('address');
  const beside =
    layout === 'beside' ? askBeside(worksheets.getItem(table.sheetName), besideBlock(table)) : null;
  await context.sync();

  if (!beside && protection.protected) {
    throw new PlainProblem(
      'The structure of the workbook is protected, so no sheet can be added. Unprotect the workbook on the Review tab, or write beside the table.',
    );
  }
  if (beside) checkFree(beside, table.sheetName);
  const sheetNames = worksheets.items.map(({ name }) => name);
  return {
    layout,
    sheetName: beside ? table.sheetName : freeSheetName(commentarySheetName, sheetNames),
    takenNames: [...names.items, ...(beside?.names.items ?? [])].map(({ name }) => name),
    returnTo: { sheetName: here.name, address: cell.address.slice(cell.address.lastIndexOf('!') + 1) },
    columnWidths: (beside?.widths ?? []).map(({ columnWidth }) => columnWidth),
  };
}

interface AskedBeside extends AskedBlock {
  names: Excel.NamedItemCollection;
}

function askBeside(sheet: Excel.Worksheet, block: Rectangle): AskedBeside {
  const asked = askBlock(sheet, block);
  asked.target.load('rowHidden,columnHidden');
  const { names } = sheet;
  names.load('items/name');
  return { ...asked, names };
}

/** Formats count too: Undo could not give them back. */
function checkFree({ protection, target, formatted, tables }: AskedBlock, sheetName: string): void {
  if (protection.protected) {
    throw new PlainProblem(
      `The sheet “${sheetName}” is protected. Unprotect it on the Review tab, or write on a new sheet.`,
    );
  }
  if (target.columnHidden !== false || target.rowHidden !== false) {
    throw new PlainProblem(
      'Some rows or columns beside the table are hidden. Show them, or write on a new sheet.',
    );
  }
  if (!formatted.isNullObject) {
    throw new PlainProblem(
      `${addressText(formatted.address)} beside the table is not free. Write on a new sheet, or clear those cells and their formats.`,
      formatted.address,
    );
  }
  if (tables.items.length > 0) {
    throw new PlainProblem('An Excel table is in the way beside the table. Write on a new sheet.');
  }
}
