import type { Rectangle } from '../../tables/types';
import { rectangleOf } from '../rectangleOf';
import { commentaryBlock } from './commentaryBlock';
import type { CellArea } from './readCells';

/** Where there is commentary, and the cells in which the user may have a table. */
export interface CommentaryPlaces {
  /** Commentary written earlier, by its name. */
  written: (CellArea & { definedName: string; nameFormula: string })[];
  /** Of the sheet in front: the part in use, or where that is large the block around the active cell; null for an empty one. */
  active: CellArea | null;
}

/** The largest sheet that is read whole. */
const mostCells = 30_000;
/** Rows above a block in which its title and headings are. */
const rowsAbove = 6;

/** One round trip, which changes nothing. */
export async function commentaryPlaces(): Promise<CommentaryPlaces> {
  const context = new Excel.RequestContext();
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name,items/names/items/name,items/names/items/formula');
  const sheet = worksheets.getActiveWorksheet();
  sheet.load('id,name');
  const used = sheet.getUsedRangeOrNullObject(true);
  const region = context.workbook.getActiveCell().getSurroundingRegion();
  for (const range of [used, region]) range.load('rowIndex,columnIndex,rowCount,columnCount');
  await context.sync();
  const written = worksheets.items.flatMap(({ id: sheetId, name: sheetName, names }) =>
    names.items.flatMap((item) => {
      const block = commentaryBlock(item, sheetName);
      const { name: definedName, formula } = item;
      return block ? [{ sheetId, sheetName, definedName, nameFormula: String(formula), ...block }] : [];
    }),
  );
  if (used.isNullObject) return { written, active: null };
  const { id: sheetId, name: sheetName } = sheet;
  const isSmall = used.rowCount * used.columnCount <= mostCells;
  return {
    written,
    active: { sheetId, sheetName, ...(isSmall ? rectangleOf(used) : withTitle(rectangleOf(region))) },
  };
}

/** With the rows above, in which a title and headings may stand. */
export function withTitle(cells: Rectangle): Rectangle {
  const above = Math.min(rowsAbove, cells.row);
  return { ...cells, row: cells.row - above, rows: cells.rows + above };
}
