import type { Rectangle } from '../../tables/types';
import { archiveName } from '../archiveName';
import { rectangleOf } from '../rectangleOf';

/** A sheet and the part of it that is in use. */
export interface SheetPlace extends Rectangle {
  id: string;
  sheetName: string;
  /** All rows of the part are hidden, none is, or some (null). */
  rowsHidden: boolean | null;
  columnsHidden: boolean | null;
  /** It keeps an earlier period as it was: no part of this report. */
  archive: boolean;
}

/** The sheets with something in them, hidden ones too, in the order of their tabs. Two round trips, which change nothing. */
export async function sheetPlaces(context: Excel.RequestContext): Promise<SheetPlace[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name,items/names/items/name');
  await context.sync();
  const asked = worksheets.items.map((sheet) => {
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden');
    return { sheet, used };
  });
  await context.sync();
  return asked
    .filter(({ used }) => !used.isNullObject)
    .map(({ sheet, used }) => ({
      id: sheet.id,
      sheetName: sheet.name,
      ...rectangleOf(used),
      rowsHidden: used.rowHidden,
      columnsHidden: used.columnHidden,
      archive: sheet.names.items.some(({ name }) => name === archiveName),
    }));
}

export function cellCount({ rows, columns }: Rectangle): number {
  return rows * columns;
}
